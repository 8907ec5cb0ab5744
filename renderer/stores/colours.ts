import type { Campus } from "#shared/domain/campus.ts";

/** Places in the set of data colours: the same for a partner or a domain on every screen. */
export interface Colours {
  ofPartner(code: string): number;
  ofDomain(name: string): number;
  /** Domains, in the order in which the courses name them. */
  readonly domains: readonly string[];
}

const COLOURS = 8;
const known = new WeakMap<Campus["courses"], Colours>();

/** The colours of a campus, by the order of its tables; beyond eight they come round again. */
export function coloursOf(campus: Campus): Colours {
  const before = known.get(campus.courses);
  if (before) return before;
  const partners = [...campus.partners.values()].map((partner) => partner.code);
  const domains = [...new Set([...campus.courses.values()].map((course) => course.domain))];
  const place = (names: readonly string[], name: string) => Math.max(0, names.indexOf(name)) % COLOURS;
  const colours = {
    ofPartner: (code: string) => place(partners, code),
    ofDomain: (name: string) => place(domains, name),
    domains,
  };
  known.set(campus.courses, colours);
  return colours;
}
