import type { Placement } from "#shared/scheduler/placement.ts";
import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Draft } from "./draft.ts";
import { keepsOrder } from "./weeks.ts";

/**
 * Lays a placed run into the draft with one full week in another shape (H4 asks for the same number of meetings each
 * week, not for the same slots). The meetings of that week keep their sessions in their order and have no room and no
 * instructors yet. Answers where they begin in the draft, or −1: the run does not meet a full week then, or the shape
 * falls in a closed period, beside the window, or next to a night of another week.
 */
export function layReshapedWeek(
  { problem }: Solution,
  run: RunSpec,
  stands: Placement,
  week: number,
  shape: Int16Array,
  draft: Draft,
): number {
  const { time, stride } = problem;
  let from = 0;
  while (from < stands.count && time.weekOf[stands.period[from]] < week) from++;
  let to = from;
  while (to < stands.count && time.weekOf[stands.period[to]] === week) to++;
  if (to - from !== shape.length) return -1;
  draft.count = stands.count;
  draft.uneven = true;
  draft.fail("");
  for (let at = 0; at < stands.count; at++) {
    draft.period[at] = stands.period[at];
    draft.session[at] = stands.session[at];
    draft.room[at] = stands.room[at];
    draft.way[at] = stands.way[at];
    draft.unit[at] = 0;
  }
  draft.instructors.set(stands.instructors);
  for (let unit = 0; unit < shape.length; unit++) {
    const period = time.periodAt[week * time.slots + shape[unit]];
    if (period < run.first || period > run.last || run.closed[period] === 1) return -1;
    if (isNextToWeek(problem.time, period, week)) return -1;
    const at = from + unit;
    draft.period[at] = period;
    draft.unit[at] = unit;
    draft.room[at] = -1;
    draft.instructors.fill(-1, at * stride, (at + 1) * stride);
  }
  return from;
}

/** Is the night before or after a period one between two weeks? */
function isNextToWeek(
  { nightBefore, nightAfter, weekOf }: Solution["problem"]["time"],
  period: number,
  week: number,
): boolean {
  const [before, after] = [nightBefore[period], nightAfter[period]];
  return (before >= 0 && weekOf[before] !== week) || (after >= 0 && weekOf[after] !== week);
}

/** May the run's learners meet in the new periods (H10, H11), and is the order of runs kept (H3)? It is not placed. */
export function groupFitsWeek(solution: Solution, run: RunSpec, draft: Draft, from: number, length: number): boolean {
  const { learners, problem } = solution;
  for (let at = from; at < from + length; at++) {
    const period = draft.period[at];
    if (learners.present[period] + run.learners > problem.time.siteLimit[period]) return draft.fail("H11", -1, period);
    if (run.cohort >= 0 && learners.deltaCohort(run.index, period) > 0) return draft.fail("H10", -1, period);
  }
  return keepsOrder(solution, run, draft.period[0], draft.period[draft.count - 1]) || draft.fail("H3");
}
