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
  const planned = pick(campus.plan);
  const meeting = planned.meetings[below(planned.meetings.length)];
  const { run } = planned;
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
