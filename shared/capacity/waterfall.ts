import type { Campus, Run } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { isLeftOut } from "#shared/domain/plan.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { expectedAbsenceOf } from "#shared/domain/tables.ts";
import { learnersPerDay } from "./learners-per-day.ts";
import { learnerDaysOf } from "./left-out.ts";
import { dayLoads } from "./target.ts";

/** What the runs that are left out come to, by the word of the reason, such as `instructor`; blank for no reason, `other` for one in a file's own words. */
export interface LeftOutFor {
  readonly cause: string;
  readonly runs: number;
  readonly learnerDays: number;
}

/** From what is asked to who is there, in learner-days over the teaching days. Whole numbers, but for the absence. */
export interface Waterfall {
  /** Learners × weeks × days a week of all runs. */
  readonly demand: number;
  /** What is left out, by cause, the largest first. */
  readonly leftOut: readonly LeftOutFor[];
  /** Days of planned runs that lapse (holidays, closures); below 0 where runs meet on more days than they ask for. */
  readonly lapsed: number;
  /** Days of planned runs that are no teaching days of the campus. */
  readonly elsewhere: number;
  /** Learners of one cohort who come for several of its runs on one day: they count once. */
  readonly together: number;
  /** Σ L(d) over the teaching days. */
  readonly planned: number;
  /** Of the planned who are expected to stay away. */
  readonly absent: number;
  readonly present: number;
  /** Target × teaching days. */
  readonly target: number;
  readonly teachingDays: number;
}

/**
 * The way from demand to presence; demand − left out − lapsed − elsewhere − together = planned, planned − absent = present.
 * Runs that the plan does not speak of count as left out without a reason.
 */
export function waterfallOf(campus: Campus): Waterfall {
  const diary = diaryOf(campus);
  const runs = [...campus.runs.values()];
  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const isOut = (code: string) => {
    const planned = diary.planned.get(code);
    return !planned || isLeftOut(planned);
  };
  const out = runs.filter(({ code }) => isOut(code));
  const asked = total(runs.filter(({ code }) => !isOut(code)).map(learnerDaysOf));

  const loads = dayLoads(diary);
  const counted = new Set(loads.map(({ day }) => day));
  const perDay = learnersPerDay(diary);
  const met = total(
    [...standingOf(diary).ofRun.values()].map(
      (own) => own[0].run.learners * new Set(own.map(({ meeting }) => meeting.day)).size,
    ),
  );
  const planned = total(loads.map(({ learners }) => learners));
  const elsewhere = total([...perDay].filter(([day]) => !counted.has(day)).map(([, learners]) => learners));
  const absent = (planned * expectedAbsenceOf(campus)) / 100;
  return {
    demand: total(runs.map(learnerDaysOf)),
    leftOut: byCause(out, (run) => diary.planned.get(run.code)?.reason ?? ""),
    lapsed: asked - met,
    elsewhere,
    together: met - elsewhere - planned,
    planned,
    absent,
    present: planned - absent,
    target: diary.facts.horizon.target * loads.length,
    teachingDays: loads.length,
  };
}

function byCause(runs: readonly Run[], reasonOf: (run: Run) => string): LeftOutFor[] {
  return [...Map.groupBy(runs, (run) => causeOf(reasonOf(run)))]
    .map(([cause, those]) => ({
      cause,
      runs: those.length,
      learnerDays: those.reduce((sum, run) => sum + learnerDaysOf(run), 0),
    }))
    .sort((one, other) => other.learnerDays - one.learnerDays || (one.cause < other.cause ? -1 : 1));
}

/** The word of a reason such as `instructor:AREI`; what came with a file in its own words is `other`. */
function causeOf(reason: string): string {
  const [word] = reason.split(":", 1);
  return word === "" || /^[a-z-]+$/.test(word) ? word : "other";
}
