import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";

/** What can be found in a campus by its name or code. */
export type FoundKind = "course" | "run" | "room" | "machine" | "instructor" | "partner";

/** A thing of the campus that answers a search. */
export interface Found {
  readonly kind: FoundKind;
  readonly code: string;
  /** What it is called; the code where it has no other name. */
  readonly title: string;
  /** What tells it from others of the same name. */
  readonly hint: string;
}

interface Findable extends Found {
  readonly words: string;
}

/** Per kind, so that thousands of runs do not bury the one room. */
const MOST_OF_A_KIND = 6;

const known = new WeakMap<Campus, readonly Findable[]>();

/**
 * What answers every word that was typed, by kind, best first: a code that is typed in full, one that begins so, a name
 * of which a word begins so, then whatever holds it. Nothing for nothing.
 */
export function findIn(campus: Campus, typed: string): readonly Found[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const fitting = findablesOf(campus).filter((thing) => words.every((word) => thing.words.includes(word)));
  const ranked = fitting.map((thing) => ({ thing, rank: rankOf(thing, words) })).sort((a, b) => a.rank - b.rank);
  const byKind = Map.groupBy(ranked, ({ thing }) => thing.kind);
  return [...byKind.values()].flatMap((of) => of.slice(0, MOST_OF_A_KIND).map(({ thing }) => thing));
}

function rankOf({ code, title }: Found, words: readonly string[]): number {
  const [whole, first] = [words.join(" "), words[0]];
  if (plain(code) === whole) return 0;
  if (plain(code).startsWith(first)) return 1;
  return ` ${plain(title)}`.includes(` ${first}`) ? 2 : 3;
}

/** Without capitals and accents: "Élise" is found by "elise". */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function findablesOf(campus: Campus): readonly Findable[] {
  const before = known.get(campus);
  if (before) return before;
  const titleOf = (run: { course: string }) => campus.courses.get(key(run.course))?.title ?? run.course;
  const all: Found[] = [
    ...list(campus.partners, ({ code, name }) => ({ kind: "partner", code, title: name || code, hint: "" })),
    ...list(campus.rooms, ({ code, name, type }) => ({ kind: "room", code, title: name || code, hint: type })),
    ...list(campus.machines, ({ code, name, room }) => ({ kind: "machine", code, title: name || code, hint: room })),
    ...list(campus.instructors, ({ code, partner }) => ({ kind: "instructor", code, title: code, hint: partner })),
    ...list(campus.courses, ({ code, title, partner }) => ({ kind: "course", code, title, hint: partner })),
    ...list(campus.runs, (run) => ({ kind: "run", code: run.code, title: titleOf(run), hint: "" })),
  ];
  const findables = all.map((found) => ({ ...found, words: plain(`${found.code} ${found.title} ${found.hint}`) }));
  known.set(campus, findables);
  return findables;
}

function list<R>(records: ReadonlyMap<string, R>, foundOf: (record: R) => Found): readonly Found[] {
  return Array.from(records.values(), foundOf);
}
