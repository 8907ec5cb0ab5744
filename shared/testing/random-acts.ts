import type { Campus } from "#shared/domain/campus.ts";
import { settingsOf } from "#shared/domain/tables.ts";

/** A whole number from 0 up to, not including, a limit. */
export type Below = (limit: number) => number;

/** Whole numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): Below {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** An act of a planner's hand on this campus, any of them; many are refused, as they are in life. */
export function randomAct(campus: Campus, below: Below) {
  const pick = <T>(table: ReadonlyMap<string, T>): T => [...table.values()][below(table.size)];
  // A scenario that was settled may have no plan left; what has no meeting is still changed.
  const planned = campus.plan.size > 0 ? pick(campus.plan) : { run: "", meetings: [] };
  const meeting = planned.meetings[below(planned.meetings.length)];
  const { run } = planned;
  if (below(3) === 0) return randomChange(campus, below);
  switch (below(meeting ? 7 : 3)) {
    case 0:
      return { act: "change-target", targetLearners: below(100) } as const;
    case 1:
      return { act: "rename-campus", name: `Campus ${below(100)}` } as const;
    case 2:
      return { act: "unplace-run", run: pick(campus.runs).code } as const;
    case 3:
      return { act: "pin-meeting", run, ...refOf(meeting), room: below(2) ? meeting.room : "" } as const;
    case 4:
      return { act: "unpin-meeting", run, ...refOf(meeting) } as const;
    default:
      return {
        act: "move-meeting",
        run,
        ...refOf(meeting),
        toDay: Math.min(meeting.day - 2 + below(5), settingsOf(campus).lastDay),
        toDaypart: pick(campus.dayparts).code,
        toRoom: pick(campus.rooms).code,
      } as const;
  }
}

/** An act that changes what the campus is or what is asked of it. */
function randomChange(campus: Campus, below: Below) {
  const pick = <T>(table: ReadonlyMap<string, T>): T => [...table.values()][below(table.size)];
  const { firstDay, lastDay } = settingsOf(campus);
  const from = firstDay + below(lastDay - firstDay + 1);
  const run = pick(campus.runs).code;
  const room = pick(campus.rooms).code;
  const daypart = pick(campus.dayparts).code;
  const weekdays = [1 + below(7), 1 + below(7)];
  switch (below(campus.runs.size > 2 && campus.plan.size > 1 ? 10 : 9)) {
    case 0:
      return { act: "set-machine-units", machine: pick(campus.machines).code, units: below(5) } as const;
    case 1:
      return { act: "add-room", code: `X${below(4)}`, type: "lab", capacity: below(30), features: [] } as const;
    case 2:
      return { act: "change-room", room, change: { type: below(2) ? "lab" : "theorie", capacity: below(40) } } as const;
    case 3:
      return { act: "open-room", room, partner: pick(campus.partners).code, weekdays, dayparts: [daypart] } as const;
    case 4: {
      const shut = { from, to: from + below(7), weekdays: [], dayparts: [daypart], units: null, reason: "Werken" };
      if (below(2)) return { act: "add-closure", scope: "room", code: room, ...shut } as const;
      return { act: "add-closure", scope: "campus", code: "", ...shut } as const;
    }
    case 5:
      return { act: "remove-closure", closure: pick(campus.closures)?.id ?? "none" } as const;
    case 6:
      return { act: "change-setting", change: randomSetting(daypart, below) } as const;
    case 7:
      return {
        act: "change-run",
        run,
        change: { learners: 1 + below(30), earliestStart: below(2) ? from : null, dayparts: below(2) ? [daypart] : [] },
      } as const;
    case 8:
      return { act: "repeat-run", run } as const;
    default:
      return { act: "remove-run", run } as const;
  }
}

function randomSetting(daypart: string, below: Below) {
  const most = below(2) ? null : below(60);
  return [
    { setting: "rest-after-evening", on: below(2) === 0 } as const,
    { setting: "expected-absence", percent: below(101) } as const,
    { setting: "weekdays", weekdays: [1, 2, 3, 4 + below(2)] } as const,
    { setting: "most-learners", daypart, most } as const,
  ][below(4)];
}

/** A plan for every run of the campus, valid or not: the same one's meetings, some runs out, some by other names. */
export function randomPlan(campus: Campus, below: Below) {
  const rooms = [...campus.rooms.values()];
  return [...campus.runs.values()].map((run) => {
    const before = [...campus.plan.values()].find((planned) => planned.run === run.code);
    if (!before || below(4) === 0) return { run: run.code, meetings: [], reason: `left-out:${below(9)}`, hand: false };
    const meetings = before.meetings.map((meeting) => ({ ...meeting, room: rooms[below(rooms.length)].code }));
    return { run: run.code, meetings, reason: "", hand: false };
  });
}

function refOf({ kind, day, daypart }: { readonly kind: string; readonly day: number; readonly daypart: string }) {
  return { kind, day, daypart };
}
