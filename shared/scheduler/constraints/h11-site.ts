import type { Run } from "#shared/domain/campus.ts";
import { standingOf } from "#shared/domain/standing.ts";
import type { Rule } from "#shared/scheduler/match.ts";

/** The learners present in a day-part are at most its `max_learners`. */
export const h11Site: Rule = {
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
};
