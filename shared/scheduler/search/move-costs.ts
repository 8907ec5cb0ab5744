import { NEIGHBOURHOODS } from "#shared/scheduler/moves/neighbourhoods.ts";
import type { Desk } from "./desk.ts";

/** What moves cost on this problem as it stands, soft rules alone. */
export interface MoveCosts {
  /** The median of what is not 0, up or down. */
  readonly median: number;
  /** The least that is not 0. */
  readonly least: number;
}

/** Moves looked at, none of them made. */
const SAMPLES = 2_000;

/** Measures random moves of activities; nothing is changed. Where there are none, moves cost 1. */
export function measureMoves(desk: Desk): MoveCosts {
  const { assignment, problem } = desk.solution;
  const neighbourhoods = NEIGHBOURHOODS.filter((it) => it.applies(problem));
  const costs: number[] = [];
  desk.allowance = Infinity;
  for (let sample = 0; sample < SAMPLES && problem.activities.count > 0; sample++) {
    const neighbourhood = neighbourhoods[desk.random.below(neighbourhoods.length)];
    if (neighbourhood.propose(desk) === Infinity) continue;
    if (assignment.softDelta !== 0) costs.push(Math.abs(assignment.softDelta));
    neighbourhood.reject(desk);
  }
  costs.sort((one, other) => one - other);
  return { median: costs[costs.length >> 1] ?? 1, least: costs[0] ?? 1 };
}
