import type { Campus } from "#shared/domain/campus.ts";
import { instructorOf, roomOf } from "#shared/domain/facts.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { ResourceKind } from "./relaxation.ts";
import type { WhatIf } from "./what-if.ts";

/** What something scarce is called: its kind, and codes of the rooms, pools or instructors, or of the day-part. */
export interface Scarce {
  readonly kind: ResourceKind;
  readonly codes: readonly string[];
}

/**
 * The decisions worth trying: one more of each thing that is scarce, dearest first, each once; then the rules of the
 * campus that could be dropped, and evenings and days that are closed week after week.
 */
export function whatIfsFor(campus: Campus, scarce: readonly Scarce[]): WhatIf[] {
  const all = [...scarce.flatMap((one) => oneMore(campus, one)), ...rulesToDrop(campus), ...closuresToOpen(campus)];
  return [...new Map(all.map((whatIf) => [JSON.stringify(whatIf), whatIf])).values()];
}

function oneMore(campus: Campus, { kind, codes }: Scarce): WhatIf[] {
  switch (kind) {
    case "machines":
      return codes.slice(0, 1).map((pool) => ({ kind: "more-units", pool, units: 1 }));
    case "rooms":
      return largest(codes, (code) => roomSize(campus, code)).map((room) => ({ kind: "more-rooms", room }));
    case "instructors":
      return largest(codes, (code) => freedom(campus, code)).map((instructor) => ({
        kind: "more-instructors",
        instructor,
      }));
    case "quota":
      return codes.slice(0, 1).map((room) => ({ kind: "without-quota", room }));
    case "site":
      return codes.map((daypart) => ({ kind: "without-site-limit", daypart }));
    default:
      return [];
  }
}

function rulesToDrop(campus: Campus): WhatIf[] {
  const limited = [...campus.dayparts.values()].filter(({ maxLearners }) => maxLearners !== null);
  const rest: WhatIf[] = settingsOf(campus).restAfterEvening ? [{ kind: "without-rest" }] : [];
  return [...limited.map(({ code }): WhatIf => ({ kind: "without-site-limit", daypart: code })), ...rest];
}

/** A closure this long of some weekdays or day-parts is a habit, not a holiday. */
const HABIT = 28;

function closuresToOpen(campus: Campus): WhatIf[] {
  return [...campus.closures.values()]
    .filter(({ scope, kind }) => scope === "campus" && kind === "closed")
    .filter(({ from, to, weekdays, dayparts }) => to - from >= HABIT && weekdays.length + dayparts.length > 0)
    .map(({ id }) => ({ kind: "without-closure", closure: id }));
}

/** Seats of a room; a whole is no room more. */
function roomSize(campus: Campus, code: string): number {
  const room = roomOf(campus, code);
  return room && room.contains.length === 0 ? room.capacity : -1;
}

/** Day-parts a week that an instructor may teach. */
function freedom(campus: Campus, code: string): number {
  const person = instructorOf(campus, code);
  return person ? (person.maxDaypartsPerWeek ?? Infinity) : -1;
}

/** The code with the largest size, the first of equals; none where there are none. */
function largest(codes: readonly string[], sizeOf: (code: string) => number): string[] {
  const [first, ...rest] = codes;
  if (first === undefined) return [];
  return [rest.reduce((best, code) => (sizeOf(code) > sizeOf(best) ? code : best), first)];
}
