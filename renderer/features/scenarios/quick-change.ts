import type { ActInput } from "#shared/contract/edits.ts";
import { isoDate, parseDay } from "#shared/domain/calendar.ts";
import type { Campus, ClosureScope } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { machineOf, roomOf, runOf } from "#shared/domain/facts.ts";
import { settingsOf } from "#shared/domain/tables.ts";

/** What can be changed quickly, in the order of the list. */
export const CHANGES = [
  "units",
  "room",
  "new-room",
  "open-room",
  "most",
  "rest",
  "weekdays",
  "target",
  "closure",
  "reopen",
  "run",
  "repeat-run",
  "remove-run",
] as const;

/** A quick change; its words are in the language files (`scenarios.change.…`). */
export type QuickChange = (typeof CHANGES)[number];

/** What the form holds, whatever is changed; dates as `YYYY-MM-DD`. */
export interface Draft {
  readonly machine: string;
  readonly room: string;
  readonly run: string;
  readonly closure: string;
  readonly daypart: string;
  readonly partner: string;
  readonly type: string;
  /** A number: units, seats, learners, target. */
  readonly count: number;
  /** Is there a limit at all, or a rest after the evening? */
  readonly on: boolean;
  readonly weekdays: readonly number[];
  readonly dayparts: readonly string[];
  readonly scope: ClosureScope;
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const NOTHING: Draft = {
  machine: "",
  room: "",
  run: "",
  closure: "",
  daypart: "",
  partner: "",
  type: "",
  count: 0,
  on: false,
  weekdays: [],
  dayparts: [],
  scope: "campus",
  code: "",
  from: "",
  to: "",
  reason: "",
};

/** The form as it begins for a change, filled in as the campus is. */
export function draftFor(change: QuickChange, campus: Campus): Draft {
  const settings = settingsOf(campus);
  const part = [...campus.dayparts.values()].find((one) => one.maxLearners !== null) ?? firstOf(campus.dayparts);
  const blank = { ...NOTHING, type: firstOf(campus.rooms)?.type ?? "", partner: firstOf(campus.partners)?.code ?? "" };
  if (change === "most")
    return { ...blank, daypart: part?.code ?? "", count: part?.maxLearners ?? settings.targetLearners, on: true };
  if (change === "rest") return { ...blank, on: !settings.restAfterEvening };
  if (change === "weekdays") return { ...blank, weekdays: settings.weekdays };
  if (change === "target") return { ...blank, count: settings.targetLearners };
  if (change === "new-room") return { ...blank, count: firstOf(campus.rooms)?.capacity ?? 20 };
  if (change === "reopen") return { ...blank, closure: firstOf(campus.closures)?.id ?? "" };
  if (change === "closure") return { ...blank, from: isoDate(settings.firstDay), to: isoDate(settings.firstDay) };
  return blank;
}

/** The form after one field was filled in: the others follow what that names. */
export function withField(change: QuickChange, draft: Draft, field: Partial<Draft>, campus: Campus): Draft {
  const next = { ...draft, ...field };
  if (change === "units" && field.machine !== undefined) {
    const pool = machineOf(campus, field.machine);
    return pool ? { ...next, count: pool.units + 1 } : next;
  }
  if (change === "room" && field.room !== undefined) {
    const room = roomOf(campus, field.room);
    return room ? { ...next, type: room.type, count: room.capacity } : next;
  }
  if (change === "run" && field.run !== undefined) {
    const run = runOf(campus, field.run);
    if (!run) return next;
    const { learners, dayparts, earliestStart, latestEnd } = run;
    const { firstDay, lastDay } = settingsOf(campus);
    return {
      ...next,
      count: learners,
      dayparts: dayparts.length > 0 ? dayparts : [...campus.dayparts.values()].map(({ code }) => code),
      from: isoDate(earliestStart ?? firstDay),
      to: isoDate(latestEnd ?? lastDay),
    };
  }
  return next;
}

/** The act that the form asks for, or null while something is missing. */
export function actFor(change: QuickChange, draft: Draft, campus: Campus): ActInput | null {
  const { machine, room, run, count, weekdays, dayparts } = draft;
  const [from, to] = [parseDay(draft.from.trim()), parseDay(draft.to.trim())];
  switch (change) {
    case "units":
      return machine ? { act: "set-machine-units", machine, units: count } : null;
    case "room":
      return room ? { act: "change-room", room, change: { type: draft.type, capacity: count } } : null;
    case "new-room":
      return room.trim()
        ? { act: "add-room", code: room, type: draft.type, capacity: count, features: usualOf(draft.type, campus) }
        : null;
    case "open-room":
      return room ? { act: "open-room", room, partner: draft.partner, weekdays, dayparts } : null;
    case "most":
      return {
        act: "change-setting",
        change: { setting: "most-learners", daypart: draft.daypart, most: draft.on ? count : null },
      };
    case "rest":
      return { act: "change-setting", change: { setting: "rest-after-evening", on: draft.on } };
    case "weekdays":
      return { act: "change-setting", change: { setting: "weekdays", weekdays } };
    case "target":
      return { act: "change-target", targetLearners: count };
    case "closure": {
      const code = draft.scope === "campus" ? "" : draft.code;
      if (from === null || to === null || (draft.scope !== "campus" && !code)) return null;
      const times = { from, to, weekdays, dayparts, units: null, reason: draft.reason };
      return { act: "add-closure", scope: draft.scope, code, ...times };
    }
    case "reopen":
      return draft.closure ? { act: "remove-closure", closure: draft.closure } : null;
    case "run":
      if (!run || from === null || to === null) return null;
      return { act: "change-run", run, change: changedIn(draft, campus, from, to) };
    case "repeat-run":
      return run ? { act: "repeat-run", run } : null;
    case "remove-run":
      return run ? { act: "remove-run", run } : null;
  }
}

/** The types of room there are. */
export function roomTypesOf(campus: Campus): readonly string[] {
  return [...new Set([...campus.rooms.values()].map(({ type }) => type))].sort();
}

/** The codes that a closure of some scope may name. */
export function codesOf(scope: ClosureScope, campus: Campus): readonly string[] {
  if (scope === "campus") return [];
  const table = {
    partner: campus.partners,
    room: campus.rooms,
    machine: campus.machines,
    instructor: campus.instructors,
  };
  return [...table[scope].values()].map(({ code }) => code);
}

/** Only what differs from the run as it is: its window stays open where it was. */
function changedIn({ run: code, count, dayparts }: Draft, campus: Campus, from: number, to: number) {
  const run = runOf(campus, code);
  const { firstDay, lastDay } = settingsOf(campus);
  const all = dayparts.length === campus.dayparts.size;
  return {
    learners: count,
    earliestStart: from === firstDay && (run?.earliestStart ?? null) === null ? null : from,
    latestEnd: to === lastDay && (run?.latestEnd ?? null) === null ? null : to,
    dayparts: all && run?.dayparts.length === 0 ? [] : dayparts,
  };
}

/** The features that every room of a type has. */
function usualOf(type: string, campus: Campus): readonly string[] {
  const rooms = [...campus.rooms.values()].filter((room) => key(room.type) === key(type));
  return (rooms[0]?.features ?? []).filter((feature) => rooms.every(({ features }) => features.includes(feature)));
}

function firstOf<R>(table: ReadonlyMap<string, R>): R | undefined {
  return table.values().next().value;
}
