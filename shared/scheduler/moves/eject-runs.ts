import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";
import { WEIGHTS } from "#shared/scheduler/weights.ts";
import { addBlockers } from "./blockers.ts";

/** Runs taken out for one at most, and options tried to put each of them back. */
const MOST_BLOCKERS = 6;
const TRIES = 60;

/** Puts a waiting run in by taking out what stands in its way, and puts that back elsewhere where it can. */
export function ejectRuns(desk: Desk): boolean {
  if (desk.waiting.length === 0) return false;
  const run = desk.solution.problem.runs[desk.waiting[desk.random.below(desk.waiting.length)]];
  return forceIn(desk, run, MOST_BLOCKERS, desk.allowance);
}

/**
 * Puts a run at a random option whatever stands there; false, and nothing changed, where that takes out too many or
 * cannot but cost more than the allowance.
 */
export function forceIn(desk: Desk, run: RunSpec, most: number, allowance = Infinity): boolean {
  const start = run.starts[desk.random.below(run.starts.length)];
  const shape = run.shapes[desk.random.below(run.shapes.length)];
  if (!desk.assembler.lay(run, start, shape)) return false;
  const out: number[] = [];
  for (;;) {
    const placement = desk.assembler.assembleAgain(run, start, shape);
    if (placement) {
      desk.trial.place(placement);
      break;
    }
    const from = out.length;
    if (
      !addBlockers(desk, run, out) ||
      out.length > most ||
      out.slice(from).some((other) => !desk.isEjectable(other))
    ) {
      desk.trial.undo();
      return false;
    }
    for (const other of out.slice(from)) desk.trial.remove(other);
  }
  return putBack(desk, out, allowance);
}

/** Puts back what was taken out, the heaviest first, until what is left out already costs too much. */
function putBack(desk: Desk, out: number[], allowance: number): boolean {
  const { runs } = desk.solution.problem;
  out.sort((one, other) => worth(runs[other]) - worth(runs[one]));
  let left = out.reduce((sum, other) => sum + worth(runs[other]), 0);
  for (const other of out) {
    left -= worth(runs[other]);
    const back = desk.goodPlacement(runs[other], TRIES, 1);
    if (back) desk.trial.place(back);
    else if (desk.trial.delta() - left > allowance) {
      desk.trial.undo();
      return false;
    }
  }
  return true;
}

/** What placing a run may take off the cost: its learner-days (S1), and shortfall on as many days (S2). */
function worth({ learnerDays, weight }: RunSpec): number {
  return learnerDays * (WEIGHTS.unplaced * weight + WEIGHTS.shortfall);
}
