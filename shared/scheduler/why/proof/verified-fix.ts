import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { applyDiff, reverseDiff } from "#shared/domain/diff.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import type { Fix } from "#shared/scheduler/why/fixes/fix.ts";

/** What a fix comes to when it is carried out, counted from the tables alone; beside what the fix says of itself. */
export interface Verdict {
  readonly campus: Campus;
  /** Breaches of hard rules that were none before. */
  readonly breaches: number;
  /** Is the campus as before when the fix is taken back? */
  readonly reversible: boolean;
  readonly placed: boolean;
  readonly learnerDaysWon: number;
  readonly meetingsMoved: number;
  readonly daysOnTargetWon: number;
}

/** Carries out a fix that is to let a run in, and counts what came of it; `daysOnTarget` counts those of a campus. */
export function verdictOn(before: Campus, run: string, fix: Fix, daysOnTarget: (campus: Campus) => number): Verdict {
  const campus = applyDiff(before, fix.diff);
  const back = applyDiff(campus, reverseDiff(fix.diff));
  const known = new Set(checkPlan(before).map((match) => JSON.stringify(match)));
  const own = new Set([run, ...fix.placed.map((planned) => planned.run)]);
  return {
    campus,
    breaches: checkPlan(campus).filter((match) => !known.has(JSON.stringify(match))).length,
    reversible: JSON.stringify(tablesOf(back)) === JSON.stringify(tablesOf(before)),
    placed: meetingsOf(campus, run).length > 0,
    learnerDaysWon: placedLearnerDays(campus) - placedLearnerDays(before),
    meetingsMoved: [...before.plan.values()]
      .filter((planned) => !own.has(planned.run) && meetingsOf(campus, planned.run).length > 0)
      .reduce((sum, planned) => sum + elsewhere(planned.meetings, meetingsOf(campus, planned.run)), 0),
    daysOnTargetWon: daysOnTarget(campus) - daysOnTarget(before),
  };
}

/** What a fix says of itself, as its verdict should say. */
export function claimOf(fix: Fix): Omit<Verdict, "campus"> {
  const { learnerDaysWon, meetingsMoved, daysOnTargetWon } = fix;
  return { breaches: 0, reversible: true, placed: true, learnerDaysWon, meetingsMoved, daysOnTargetWon };
}

function meetingsOf(campus: Campus, run: string): readonly Meeting[] {
  return campus.plan.get(key(run))?.meetings ?? [];
}

function placedLearnerDays(campus: Campus): number {
  return [...campus.runs.values()]
    .filter(({ code }) => meetingsOf(campus, code).length > 0)
    .reduce((sum, { learners, weeks, daysPerWeek }) => sum + learners * weeks * daysPerWeek, 0);
}

/** Meetings that are no longer where they were. */
function elsewhere(before: readonly Meeting[], after: readonly Meeting[]): number {
  const spot = ({ kind, day, daypart, room }: Meeting) => [kind, day, daypart, room].join("/");
  const kept = new Set(after.map(spot));
  return before.filter((one) => !kept.has(spot(one))).length;
}

function tablesOf(campus: Campus): unknown {
  return Object.entries(campus).map(([table, records]) => [
    table,
    [...(records as ReadonlyMap<string, unknown>)].toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);
}
