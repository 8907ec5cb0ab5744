import type { Problem } from "#shared/scheduler/problem.ts";
import type { Resource } from "./resource.ts";

/** A limit as large as this is none. */
const NO_LIMIT = 0x3fff_ffff;

/** The site, per place in the day that has a limit of learners (H11), and every cohort's time (H10). */
export function limitResources(problem: Problem): Resource[] {
  const { time } = problem;
  const parts = time.slots / 7;
  const limited = Array.from({ length: parts }, (_, place) => place).filter(
    (place) => place < time.periods && time.siteLimit[place] < NO_LIMIT,
  );
  const site = limited.map((place): Resource => ({
    kind: "site",
    members: [place],
    partner: -1,
    places: [place],
    takes: (run) => run.learners,
    holds: (periods) => periods.reduce((sum, period) => sum + time.siteLimit[period], 0),
  }));
  const cohorts = Array.from({ length: problem.cohorts }, (_, cohort): Resource => ({
    kind: "cohort",
    members: [cohort],
    partner: -1,
    places: null,
    takes: (run) => Number(run.cohort === cohort),
    holds: (periods) => periods.length,
  }));
  return [...site, ...cohorts];
}
