import type { Week } from "#shared/domain/calendar.ts";
import { weekday, weekOf } from "#shared/domain/calendar.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";

/** Weeks that look the same: one drawing stands for all of them. */
export interface WeekBlock {
  /** In their order, not always without gaps. */
  readonly weeks: readonly Week[];
  /** ISO weekdays with a meeting, in their order. */
  readonly weekdays: readonly number[];
  /** The meetings of the first week, by `weekday/place of the day-part`. */
  readonly cells: ReadonlyMap<string, readonly StandingMeeting[]>;
}

/** The cell of a weekday and the place of a day-part. */
export function cellKey(day: number, place: number): string {
  return `${day}/${place}`;
}

/** The weeks of a timetable, runs of equal ones taken together; weeks without a meeting are passed over. */
export function weekBlocks(meetings: readonly StandingMeeting[]): readonly WeekBlock[] {
  const blocks: { weeks: Week[]; look: string; found: readonly StandingMeeting[] }[] = [];
  for (const [week, found] of Map.groupBy(meetings, ({ meeting }) => weekOf(meeting.day))) {
    const look = found.map(lookOf).join("\n");
    const last = blocks.at(-1);
    if (last?.look === look) last.weeks.push(week);
    else blocks.push({ weeks: [week], look, found });
  }
  return blocks.map(({ weeks, found }) => ({
    weeks,
    weekdays: [...new Set(found.map(({ meeting }) => weekday(meeting.day)))].sort((one, other) => one - other),
    cells: Map.groupBy(found, ({ meeting, place }) => cellKey(weekday(meeting.day), place)),
  }));
}

/** All that is drawn of a meeting, but for its week. */
function lookOf({ run, meeting, place }: StandingMeeting): string {
  const { kind, day, room, machines, instructors } = meeting;
  const uses = machines.map(({ pool, units }) => `${pool}=${units}`);
  return JSON.stringify([weekday(day), place, run.code, kind, room, uses, instructors]);
}
