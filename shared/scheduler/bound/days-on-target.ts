import type { Problem } from "#shared/scheduler/problem.ts";
import { laterWeeks, ownOnDay } from "./learners.ts";
import type { Relaxation, RowName } from "./relaxation.ts";
import { spread, weeklyOf } from "./unplaced.ts";

/**
 * The fewest of minus target × days on target, relaxed: the columns and rows of the unplaced learner-days, and a column
 * per day that may reach the target. Such a day needs its learners from runs that may meet there; the days of a week share
 * what their runs bring, each on so many days at most. Null without a target, which every day reaches.
 */
export function daysOnTargetRelaxation(problem: Problem, mayReach: readonly number[]): Relaxation | null {
  const { time, runs } = problem;
  if (time.target <= 0) return null;
  const { starts, rows } = weeklyOf(problem);
  const base = spread(problem, starts, rows);
  const inWeek = new Map<number, { column: number; run: number }[]>();
  let next = 0;
  for (const run of runs)
    for (const start of starts[run.index]) {
      const column = next++;
      for (const week of [...start.weeks, ...laterWeeks(run, start)])
        inWeek.set(week, [...(inWeek.get(week) ?? []), { column, run: run.index }]);
    }
  const names: RowName[] = [];
  const [index, value, ends]: number[][] = [[...base.index], [...base.value], []];
  const addRow = (days: readonly number[], week: number) => {
    names.push({ kind: "days", members: days, partner: -1, week, periods: [], divisor: 1 });
    for (const day of days) {
      index.push(base.columns + mayReach.indexOf(day));
      value.push(time.target);
    }
    for (const { column, run } of inWeek.get(week) ?? []) {
      const spec = runs[run];
      const open = days.filter((day) => ownOnDay(problem, spec, day).some((period) => spec.closed[period] === 0));
      const most = Math.min(open.length, spec.daysPerWeek);
      if (most === 0) continue;
      index.push(column);
      value.push(-spec.learners * most);
    }
    ends.push(index.length);
  };
  for (const [week, days] of Map.groupBy(mayReach, (day) => time.weekOf[time.firstOfDay[day]])) {
    for (const day of days) addRow([day], week);
    if (days.length > 1) addRow(days, week);
  }
  return {
    constant: 0,
    columns: base.columns + mayReach.length,
    cost: Float64Array.from([...new Float64Array(base.columns), ...mayReach.map(() => -time.target)]),
    choiceOf: Int32Array.from([...base.choiceOf, ...mayReach.map((_, at) => base.choices + at)]),
    choices: base.choices + mayReach.length,
    rows: [...base.rows, ...names],
    limit: Float64Array.from([...base.limit, ...names.map(() => 0)]),
    starts: Int32Array.from([...base.starts, ...ends]),
    index: Int32Array.from(index),
    value: Float64Array.from(value),
  };
}
