import { WEIGHTS } from "#shared/scheduler/weights.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";

/**
 * Takes a run out and puts it back from another start, with another week or in other rooms. What it does to the days is
 * known before anything is taken out, so that most of what the search would not accept costs next to nothing.
 */
export function relocateRun(desk: Desk): boolean {
  if (desk.movable.length === 0) return false;
  const index = desk.movable[desk.random.below(desk.movable.length)];
  const stands = desk.solution.placements[index];
  if (!stands) return false;
  const run = desk.solution.problem.runs[index];
  const start = run.starts[desk.random.below(run.starts.length)];
  const shape = run.shapes[desk.random.below(run.shapes.length)];
  if (!desk.assembler.lay(run, start, shape)) return false;
  if (WEIGHTS.shortfall * desk.assembler.deltaShortfallOfLaid(run, stands) > desk.allowance) return false;
  desk.trial.remove(index);
  const placement = desk.assembler.complete(run, start, shape);
  if (placement) desk.trial.place(placement);
  else desk.trial.undo();
  return placement !== null;
}
