import { isoDate } from "#shared/domain/calendar.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { columnNames } from "./columns.ts";
import { guarded } from "./formula-guard.ts";

/** Writes a plan as the rows of tables `meetings` and `unplaced`, each with its header. A run is in either. */
export function writePlan(
  planned: readonly PlannedRun[],
): ReadonlyMap<"meetings" | "unplaced", readonly (readonly string[])[]> {
  const placed = planned.filter(({ meetings }) => meetings.length > 0);
  const unplaced = planned.filter(({ meetings }) => meetings.length === 0);
  return new Map([
    ["meetings", [columnNames("meetings"), ...placed.flatMap(meetingRows)]],
    ["unplaced", [columnNames("unplaced"), ...unplaced.map(({ run, reason }) => [run, reason].map(guarded))]],
  ]);
}

function meetingRows({ run, meetings }: PlannedRun): string[][] {
  return meetings.map(({ kind, day, daypart, room, machines, instructors }) => {
    const uses = machines.map(({ pool, units }) => `${pool}=${units}`).join(";");
    return [run, kind, isoDate(day), daypart, room, uses, instructors.join(";")].map(guarded);
  });
}
