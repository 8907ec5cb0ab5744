import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";
import { addBlockers } from "./blockers.ts";

/** Runs taken out for one at most, and options tried to put each of them back. */
const MOST_BLOCKERS = 6;
const TRIES = 60;

/** Puts a waiting run in by taking out what stands in its way, and puts that back elsewhere where it can. */
export function ejectRuns(desk: Desk): boolean {
  if (desk.waiting.length === 0) return false;
  const run = desk.solution.problem.runs[desk.waiting[desk.random.below(desk.waiting.length)]];
  return forceIn(desk, run, MOST_BLOCKERS);
}

/** Puts a run at a random option whatever stands there; false, and nothing changed, where that is too much. */
export function forceIn(desk: Desk, run: RunSpec, most: number): boolean {
  const start = run.starts[desk.random.below(run.starts.length)];
  const shape = run.shapes[desk.random.below(run.shapes.length)];
  const out: number[] = [];
  for (;;) {
    const placement = desk.assembler.assemble(run, start, shape);
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
  out.sort((one, other) => desk.solution.problem.runs[other].learnerDays - desk.solution.problem.runs[one].learnerDays);
  for (const other of out) {
    const back = desk.goodPlacement(desk.solution.problem.runs[other], TRIES, 1);
    if (back) desk.trial.place(back);
  }
  return true;
}
