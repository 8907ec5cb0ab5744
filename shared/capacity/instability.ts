import type { Diary } from "#shared/domain/diary.ts";
import { weekday } from "#shared/domain/calendar.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { Slot } from "#shared/domain/weekly.ts";
import { slotOf } from "#shared/domain/weekly.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";

/**
 * Meetings out of the ordinary: per run and kind those outside its `per_week` most frequent slots (weekday × day-part;
 * ties: the earlier), or not in the slot's most frequent room. FORMAT.md, "instability".
 */
export function instability(diary: Diary): number {
  return unsteadyIn(diary, standingOf(diary).meetings);
}

/** The same of some meetings: all of them that the sessions they belong to have. */
export function unsteadyIn(diary: Diary, some: readonly StandingMeeting[]): number {
  let out = 0;
  for (const meetings of Map.groupBy(some, ({ session }) => session).values())
    out += meetings.length - steady(diary, meetings);
  return out;
}

/** Meetings of one session in its usual slots and their usual rooms. */
function steady(diary: Diary, meetings: readonly StandingMeeting[]): number {
  const slots = new Map<Slot, Map<string, number>>();
  for (const { meeting, place, room } of meetings) {
    const slot = slotOf(diary.facts.horizon, weekday(meeting.day), place);
    const rooms = slots.get(slot) ?? new Map<string, number>();
    slots.set(slot, rooms.set(room?.code ?? "", (rooms.get(room?.code ?? "") ?? 0) + 1));
  }
  const counted = [...slots].map(([slot, rooms]) => {
    const times = [...rooms.values()];
    return { slot, all: times.reduce((sum, it) => sum + it, 0), most: Math.max(...times) };
  });
  counted.sort((one, other) => other.all - one.all || one.slot - other.slot);
  return counted.slice(0, meetings[0].session.perWeek).reduce((sum, { most }) => sum + most, 0);
}

/** How a meeting stands to the usual time and room of its session. */
export type Steadiness = "steady" | "time" | "room";

const known = new WeakMap<Diary, ReadonlyMap<Meeting, Steadiness>>();

/** Which meetings are out of the ordinary, and by what; as many as `instability` counts. Found once per diary. */
export function steadinessOf(diary: Diary): ReadonlyMap<Meeting, Steadiness> {
  const found = known.get(diary) ?? steadinessIn(diary, standingOf(diary).meetings);
  known.set(diary, found);
  return found;
}

/** The same of some meetings: all of them that the sessions they belong to have. */
export function steadinessIn(diary: Diary, some: readonly StandingMeeting[]): ReadonlyMap<Meeting, Steadiness> {
  const found = new Map<Meeting, Steadiness>();
  const { horizon } = diary.facts;
  for (const meetings of Map.groupBy(some, ({ session }) => session).values()) {
    const bySlot = Map.groupBy(meetings, ({ meeting, place }) => slotOf(horizon, weekday(meeting.day), place));
    const usual = [...bySlot]
      .sort(([slot, own], [other, its]) => its.length - own.length || slot - other)
      .slice(0, meetings[0].session.perWeek);
    for (const at of meetings) found.set(at.meeting, "time");
    for (const [, own] of usual) {
      const rooms = [...Map.groupBy(own, ({ room }) => room).values()];
      const most = Math.max(...rooms.map(({ length }) => length));
      const home = rooms.find(({ length }) => length === most);
      for (const at of own) found.set(at.meeting, home?.includes(at) ? "steady" : "room");
    }
  }
  return found;
}
