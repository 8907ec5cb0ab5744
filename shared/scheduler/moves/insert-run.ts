import type { Desk } from "#shared/scheduler/search/desk.ts";

/** Starts and shapes looked at: nearly all are impossible, which shows at once. */
const OPTIONS = 60;

/** Puts a waiting run where nothing stands in its way. */
export function insertRun(desk: Desk): boolean {
  if (desk.waiting.length === 0) return false;
  const run = desk.solution.problem.runs[desk.waiting[desk.random.below(desk.waiting.length)]];
  const placement = desk.goodPlacement(run, OPTIONS, 1);
  if (!placement) return false;
  desk.trial.place(placement);
  return true;
}
