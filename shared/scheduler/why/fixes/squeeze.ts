import { forceIn } from "#shared/scheduler/moves/eject-runs.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";

/** How far a local search may go. */
export interface SqueezeLimits {
  readonly tries: number;
  /** Runs taken out at once, and meetings that end up elsewhere. */
  readonly runs: number;
  readonly meetings: number;
}

/** Runs in other places than before: what changes when a run is squeezed in. */
export interface Squeezed {
  readonly placed: readonly Placement[];
  readonly leftOut: readonly number[];
  readonly meetingsMoved: number;
}

/** The best of both sorts: nobody left out, or runs left out that weigh less than the one that gets in. */
export interface Squeezes {
  readonly rearranged: Squeezed | null;
  readonly swapped: Squeezed | null;
}

/**
 * Puts a run in by taking out what stands in its way and putting that back elsewhere, many times over, and keeps the
 * best: fewest meetings moved, or least weight left out. The desk's solution is as before.
 */
export function squeeze(desk: Desk, run: RunSpec, limits: SqueezeLimits): Squeezes {
  let rearranged: Squeezed | null = null;
  let swapped: Squeezed | null = null;
  let lightest = run.learnerDays * run.weight;
  if (run.starts.length === 0 || run.shapes.length === 0) return { rearranged, swapped };
  for (let tried = 0; tried < limits.tries; tried++) {
    desk.trial.begin();
    if (!forceIn(desk, run, limits.runs)) continue;
    const outcome = outcomeOf(desk);
    desk.trial.undo();
    if (outcome.meetingsMoved > limits.meetings) continue;
    if (outcome.leftOut.length === 0) {
      if (!rearranged || outcome.meetingsMoved < rearranged.meetingsMoved) rearranged = outcome;
      continue;
    }
    const lost = outcome.leftOut.reduce((sum, other) => sum + weigh(desk, other), 0);
    if (lost < lightest) [swapped, lightest] = [outcome, lost];
  }
  return { rearranged, swapped };
}

function outcomeOf({ trial, solution }: Desk): Squeezed {
  const placed = trial.put.map((run) => solution.placements[run]!);
  const leftOut = trial.taken.map(({ run }) => run).filter((run) => !solution.placements[run]);
  const meetingsMoved = trial.taken.reduce(
    (sum, before) => sum + movedMeetings(before, solution.placements[before.run]),
    0,
  );
  return { placed, leftOut, meetingsMoved };
}

/** Meetings that are not where they were: other period, other room, or gone. */
export function movedMeetings(before: Placement, after: Placement | null): number {
  if (!after) return before.count;
  const spot = ({ period, session, room }: Placement, at: number) => `${session[at]} ${period[at]} ${room[at]}`;
  const kept = new Set(Array.from(after.period, (_, at) => spot(after, at)));
  return Array.from(before.period).filter((_, at) => !kept.has(spot(before, at))).length;
}

function weigh(desk: Desk, run: number): number {
  const { learnerDays, weight } = desk.solution.problem.runs[run];
  return learnerDays * weight;
}
