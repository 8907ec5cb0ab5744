import { isoDate } from "#shared/domain/calendar.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { columnNames } from "./columns.ts";

/** Writes a plan as the rows of tables `meetings` and `unplaced`, each with its header. A run is in either. */
export function writePlan(
  planned: readonly PlannedRun[],
): ReadonlyMap<"meetings" | "unplaced", readonly (readonly string[])[]> {
  const placed = planned.filter(({ meetings }) => meetings.length > 0);
  const unplaced = planned.filter(({ meetings }) => meetings.length === 0);
  return new Map([
    ["meetings", [columnNames("meetings"), ...placed.flatMap(meetingRows)]],
    ["unplaced", [columnNames("unplaced"), ...unplaced.map(({ run, reason }) => [run, reason])]],
  ]);
}

function meetingRows({ run, meetings }: PlannedRun): string[][] {
  return meetings.map((meeting) => [
    run,
    meeting.kind,
    isoDate(meeting.day),
    meeting.daypart,
    meeting.room,
    meeting.machines.map(({ pool, units }) => `${pool}=${units}`).join(";"),
    meeting.instructors.join(";"),
  ]);
}
