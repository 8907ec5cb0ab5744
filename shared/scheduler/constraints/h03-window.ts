import { isoDate } from "#shared/domain/calendar.ts";
import { runOf } from "#shared/domain/facts.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Rule } from "#shared/scheduler/match.ts";

/** All meetings lie in the run's window, and a run starts in a later period than each run it follows ends. */
export const h03Window: Rule = {
  id: "H3",
  name: "window",
  *matches(diary) {
    const { meetings, ofRun } = standingOf(diary);
    for (const at of meetings) {
      const { earliestStart, latestEnd } = at.run;
      if (earliestStart !== null && at.meeting.day < earliestStart)
        yield atMeeting("H3", "too-early", at, "", { limit: isoDate(earliestStart) });
      if (latestEnd !== null && at.meeting.day > latestEnd)
        yield atMeeting("H3", "too-late", at, "", { limit: isoDate(latestEnd) });
    }
    for (const [first] of ofRun.values())
      for (const code of first.run.after) {
        const other = runOf(diary.facts.campus, code)?.code ?? code;
        const last = ofRun.get(other)?.at(-1);
        if (last && first.period <= last.period) {
          const ends = `${isoDate(last.meeting.day)} ${last.meeting.daypart}`;
          yield atMeeting("H3", "before-predecessor", first, other, { ends });
        }
      }
  },
};
