import type { Run } from "#shared/domain/campus.ts";
import { standingOf } from "#shared/domain/standing.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";

/** The learners present in a day-part are at most its `max_learners`. */
export const h11Site: Constraint = {
  id: "H11",
  name: "site",
  *matches(diary) {
    for (const meetings of Map.groupBy(standingOf(diary).meetings, ({ period }) => period).values()) {
      const { place, meeting } = meetings[0];
      const limit = diary.facts.horizon.parts[place].maxLearners;
      const runs = new Set<Run>(meetings.map(({ run }) => run));
      const learners = [...runs].reduce((sum, run) => sum + run.learners, 0);
      if (limit === null || learners <= limit) continue;
      const { day, daypart } = meeting;
      yield {
        rule: "H11",
        code: "site-full",
        run: "",
        kind: "",
        day,
        daypart,
        resource: "",
        values: { learners, limit },
      };
    }
  },
  delta(solution, placement) {
    const { runs, time } = solution.problem;
    const { learners } = runs[placement.run];
    let breaches = 0;
    for (const period of new Set(placement.period)) {
      const limit = time.siteLimit[period];
      // The tracker counts a run that meets twice in a period twice, so that what it calls within the limit is.
      if (solution.learners.present[period] + learners <= limit) continue;
      const present = [...new Set(solution.runsAt[period])].reduce((sum, run) => sum + runs[run].learners, 0);
      breaches += Number(present <= limit && present + learners > limit);
    }
    return breaches;
  },
};
