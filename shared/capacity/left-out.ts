import type { Campus, Run } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { isLeftOut } from "#shared/domain/plan.ts";

/** What the runs that the plan leaves out come to. */
export interface UnplacedFigures {
  readonly unplacedRuns: number;
  readonly unplacedLearnerDays: number;
}

/** Learners × days that a run is worth while it is unplaced. */
export function learnerDaysOf(run: Run): number {
  return run.learners * run.weeks * run.daysPerWeek;
}

/** Runs the plan leaves out, and Σ of their learner-days: FORMAT.md, "unplaced learner-days". */
export function unplacedFigures(diary: Diary): UnplacedFigures {
  const unplaced: Run[] = [];
  for (const run of diary.facts.campus.runs.values()) {
    const planned = diary.planned.get(run.code);
    if (planned && isLeftOut(planned)) unplaced.push(run);
  }
  const learnerDays = unplaced.reduce((sum, run) => sum + learnerDaysOf(run), 0);
  return { unplacedRuns: unplaced.length, unplacedLearnerDays: learnerDays };
}

/**
 * The campus with every run the plan does not speak of left out for a reason, so that the plan can be handed over:
 * every run is met in full or listed as unplaced (H4).
 */
export function withRestLeftOut(campus: Campus, reason: string): Campus {
  const rest = [...campus.runs.values()].filter((run) => !campus.plan.has(key(run.code)));
  if (rest.length === 0) return campus;
  const plan = new Map(campus.plan);
  for (const { code } of rest) plan.set(key(code), { run: code, meetings: [], reason, hand: false });
  return { ...campus, plan };
}
