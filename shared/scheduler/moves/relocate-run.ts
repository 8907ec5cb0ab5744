import { CANNOT, MAY_BESIDE_ITSELF } from "#shared/scheduler/assembly/screen.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";

/** Starts and shapes looked at until one is possible and not too dear: most are neither, and cost next to nothing. */
const OPTIONS = 6;

/** Takes a run out and puts it back from another start, with another week or in other rooms. */
export function relocateRun(desk: Desk): boolean {
  if (desk.movable.length === 0) return false;
  const run = desk.solution.problem.runs[desk.movable[desk.random.below(desk.movable.length)]];
  const stands = desk.solution.placements[run.index];
  if (!stands) return false;
  for (let tried = 0; tried < OPTIONS; tried++) {
    const start = run.starts[desk.random.below(run.starts.length)];
    if (moveLaid(desk, run, stands, start, run.shapes[desk.random.below(run.shapes.length)])) return true;
  }
  return false;
}

/**
 * Moves a placed run to a start and shape. What that does to the days is known before anything is taken out, so that
 * most of what the search would not accept costs next to nothing.
 */
export function moveLaid(desk: Desk, run: RunSpec, stands: Placement, start: number, shape: Int16Array): boolean {
  if (!desk.assembler.lay(run, start, shape)) return false;
  if (desk.assembler.deltaOfLaid(run, stands) > desk.allowance) return false;
  const look = desk.assembler.lookAtLaid(run, stands);
  if (look === CANNOT) return false;
  if (look === MAY_BESIDE_ITSELF) {
    const placement = desk.assembler.complete(run, start, shape);
    if (!placement) return false;
    desk.trial.remove(run.index);
    desk.trial.place(placement);
    return true;
  }
  desk.trial.remove(run.index);
  const placement = desk.assembler.complete(run, start, shape);
  if (placement) desk.trial.place(placement);
  else desk.trial.undo();
  return placement !== null;
}
