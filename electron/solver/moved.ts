import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";

/** How many meetings of a plan are no longer as they were: other period, other room, or gone. */
export function countMoved(before: Iterable<PlannedRun>, after: Iterable<PlannedRun>): number {
  const kept = new Set<string>();
  for (const planned of after) for (const meeting of planned.meetings) kept.add(placeOf(planned.run, meeting));
  let moved = 0;
  for (const planned of before)
    for (const meeting of planned.meetings) if (!kept.has(placeOf(planned.run, meeting))) moved++;
  return moved;
}

function placeOf(run: string, { kind, day, daypart, room }: Meeting): string {
  return JSON.stringify([run, kind, day, daypart, room]);
}
