import { isoDate } from "#shared/domain/calendar.ts";
import { runOf } from "#shared/domain/facts.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import { standing } from "#shared/scheduler/standing.ts";

/** All meetings lie in the run's window, and a run starts in a later period than each run it follows ends. */
export const h03Window: Constraint = {
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
  delta({ problem: { runs }, placements }, placement) {
    const run = runs[placement.run];
    const times = standing(placement).map((at) => placement.period[at]);
    const [first, last] = [times[0], times[times.length - 1]];
    const outside = times.filter((period) => period < run.first).length + times.filter((it) => it > run.last).length;
    const early = [...run.after].filter((other) => first <= lastOf(placements[other]));
    const late = [...run.before].filter((other) => firstOf(placements[other]) <= last);
    return outside + early.length + late.length;
  },
};

/** First period of a placement; after all others where there is none. */
function firstOf(placement: Placement | null): number {
  return placement ? placement.period[0] : Infinity;
}

/** Last period of a placement; before all others where there is none. */
function lastOf(placement: Placement | null): number {
  return placement ? placement.period[placement.count - 1] : -1;
}
