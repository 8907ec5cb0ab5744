import { learnerDaysOf } from "./left-out.ts";
import type { Campus, Run } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { courseOf, factsOf } from "#shared/domain/facts.ts";
import { isLeftOut } from "#shared/domain/plan.ts";

/** A run that is not in the plan. */
export interface UnplacedRun {
  readonly run: Run;
  readonly title: string;
  readonly partner: string;
  readonly domain: string;
  /** What the figures count it for. */
  readonly learnerDays: number;
  /** Why the plan leaves it out, as the plan keeps it; blank where the plan does not speak of it. */
  readonly reason: string;
}

const known = new WeakMap<Campus, readonly UnplacedRun[]>();

/** Every run that is not in the plan, the most learner-days first; found once as long as the campus lives. */
export function unplacedRuns(campus: Campus): readonly UnplacedRun[] {
  const before = known.get(campus);
  if (before) return before;
  const { partnerOf } = factsOf(campus);
  const rows = [...campus.runs.values()].flatMap((run): UnplacedRun[] => {
    const planned = campus.plan.get(key(run.code));
    if (planned && !isLeftOut(planned)) return [];
    const { title = run.course, domain = "" } = courseOf(campus, run.course) ?? {};
    return [
      { run, title, domain, partner: partnerOf(run), learnerDays: learnerDaysOf(run), reason: planned?.reason ?? "" },
    ];
  });
  rows.sort((one, other) => other.learnerDays - one.learnerDays || one.run.code.localeCompare(other.run.code));
  known.set(campus, rows);
  return rows;
}
