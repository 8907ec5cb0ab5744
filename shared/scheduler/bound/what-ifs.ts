import type { Campus, Room } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { instructorOf, roomOf } from "#shared/domain/facts.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { Ranked } from "./ranked.ts";
import type { ResourceKind } from "./relaxation.ts";
import type { WhatIf } from "./what-if.ts";

/** What something scarce is called: its kind, and codes of the rooms, pools or instructors, or of the day-part. */
export interface Scarce {
  readonly kind: ResourceKind;
  readonly codes: readonly string[];
}

/**
 * The decisions worth trying: one more of each thing that is scarce, dearest first, each once; then the rules of the
 * campus that could be dropped, another type for a room that is used least, a share of a room that its partner uses least
 * opened to all, and evenings and days that are closed week after week.
 */
export function whatIfsFor(campus: Campus, scarce: readonly Scarce[]): WhatIf[] {
  const all = [
    ...scarce.flatMap((one) => oneMore(campus, one)),
    ...roomsToChange(campus, scarce),
    ...rulesToDrop(campus),
    ...daysToOpen(campus),
    ...closuresToOpen(campus),
  ];
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

/** One more, or one less, of a thing that is ranked; easing a rule is one more of it. Null where there is no such change. */
export function whatIfOn(campus: Campus, { subject, code, like }: Ranked, way: "more" | "less"): WhatIf | null {
  const more = way === "more";
  switch (subject) {
    case "rooms":
    case "room-types":
      return { kind: more ? "more-rooms" : "fewer-rooms", room: like || code };
    case "machines":
      return { kind: "more-units", pool: code, units: more ? 1 : -1 };
    case "instructors":
    case "skills":
      return { kind: more ? "more-instructors" : "fewer-instructors", instructor: like || code };
    default: {
      if (!more) return null;
      const eased = rulesToDrop(campus).filter((whatIf) =>
        subject === "dayparts" ? "daypart" in whatIf && whatIf.daypart === code : easedBy(code).includes(whatIf.kind),
      );
      return eased[0] ?? null;
    }
  }
}

/** What eases a rule. */
function easedBy(rule: string): readonly WhatIf["kind"][] {
  if (rule === "H7") return ["without-quotas"];
  if (rule === "H9") return ["without-rest"];
  return rule === "H11" ? ["without-site-limit"] : [];
}

/** Of the rooms that are no part of what is scarce the least used one gets the type of the dearest; the most closed opens. */
function roomsToChange(campus: Campus, scarce: readonly Scarce[]): WhatIf[] {
  const wanted = scarce.filter(({ kind }) => kind === "rooms" || kind === "quota").flatMap(({ codes }) => codes);
  const [dearest] = wanted.length > 0 ? largest(wanted, (code) => roomSize(campus, code)) : [];
  const type = dearest === undefined ? "" : (roomOf(campus, dearest)?.type ?? "");
  const names = new Set(wanted.map(key));
  const uses = meetingsByRoom(campus);
  const least = (rooms: readonly Room[]) =>
    rooms.toSorted((one, other) => (uses.get(key(one.code)) ?? 0) - (uses.get(key(other.code)) ?? 0))[0];
  const rooms = [...campus.rooms.values()].filter(({ contains }) => contains.length === 0);
  const other = least(rooms.filter((room) => !names.has(key(room.code)) && key(room.type) !== key(type)));
  const shared = new Set([...campus.access.values()].map(({ room }) => key(room)));
  const held = least(rooms.filter(({ code }) => names.has(key(code)) && shared.has(key(code))));
  return [
    ...(type !== "" && other ? [{ kind: "room-type" as const, room: other.code, type }] : []),
    ...(held ? [{ kind: "without-access" as const, room: held.code }] : []),
  ];
}

function meetingsByRoom(campus: Campus): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { meetings } of campus.plan.values())
    for (const { room } of meetings) uses.set(key(room), (uses.get(key(room)) ?? 0) + 1);
  return uses;
}

/** The first of Monday to Friday that is no teaching weekday. */
function daysToOpen(campus: Campus): WhatIf[] {
  const taught = settingsOf(campus).weekdays;
  const weekday = [1, 2, 3, 4, 5].find((one) => !taught.includes(one));
  return weekday === undefined ? [] : [{ kind: "open-weekday", weekday }];
}

function rulesToDrop(campus: Campus): WhatIf[] {
  const limited = [...campus.dayparts.values()].filter(({ maxLearners }) => maxLearners !== null);
  const rest: WhatIf[] = settingsOf(campus).restAfterEvening ? [{ kind: "without-rest" }] : [];
  const quotas = [...campus.access.values()].some(({ maxDaypartsPerWeek }) => maxDaypartsPerWeek !== null);
  return [
    ...limited.map(({ code }): WhatIf => ({ kind: "without-site-limit", daypart: code })),
    ...rest,
    ...(quotas ? [{ kind: "without-quotas" as const }] : []),
  ];
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
