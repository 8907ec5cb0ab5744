import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import type { Visitor } from "./day-rows.ts";
import { dayRow, leastOnDay, pricesOf } from "./day-rows.ts";
import type { Relaxation, Row } from "./relaxation.ts";
import { placeSetsOf } from "./rows.ts";
import type { Start } from "./running.ts";
import { weeklyOf } from "./unplaced.ts";

/** The teaching days, by index into the problem's days. */
export function teachingDaysOf({ time }: Problem): number[] {
  return Array.from({ length: time.days }, (_, day) => day).filter((day) => time.teaching[day] === 1);
}

/**
 * Per teaching day the fewest of minus its learners, relaxed: a column per run that may meet there, one choice per cohort
 * (which counts with its largest run) or run, and rows for what the day has of everything. Minus a bound on it is an
 * upper bound on the learners of the day.
 */
export function* learnersRelaxations(
  problem: Problem,
): Generator<{ readonly day: number; readonly relaxation: Relaxation }> {
  const { time, runs } = problem;
  const parts = time.slots / 7;
  const { starts, resources: all } = weeklyOf(problem);
  const resources = all.map((resource) => ({ resource, prices: pricesOf(problem, resource) }));
  const placeSets = placeSetsOf(runs.map(({ places }) => places));
  const weeks = runs.map((run) => possibleWeeks(run, starts[run.index]));
  for (const day of teachingDaysOf(problem)) {
    const week = time.weekOf[time.firstOfDay[day]];
    const visitors = runs.flatMap((run): Visitor[] => {
      const may = weeks[run.index].get(week);
      const own = ownOnDay(problem, run, day);
      const open = own.filter((period) => run.closed[period] === 0);
      if (may === undefined || open.length === 0) return [];
      return [{ run, open, least: leastOnDay(run, own, may === "catching up") }];
    });
    const visitorOf = new Map(visitors.map((visitor) => [visitor.run.index, visitor]));
    const rows = resources.flatMap(({ resource, prices }) => {
      const takers: Visitor[] = [];
      for (const run of prices.keys()) {
        const visitor = visitorOf.get(run);
        if (visitor) takers.push(visitor);
      }
      const sets = resource.places === null ? placeSets : [resource.places];
      return sets.flatMap((places) => {
        const row = dayRow(resource, prices, takers, week, (period) => places.includes(period % parts));
        return row ? [row] : [];
      });
    });
    yield { day, relaxation: dayRelaxation(visitors, rows) };
  }
}

/**
 * The weeks a run may meet in: surely running from one of its starts, or perhaps catching up later what lapsed. Weeks
 * in which it may do either count as catching up, where it need have fewer meetings a day.
 */
export function possibleWeeks(run: RunSpec, starts: readonly Start[]): ReadonlyMap<number, "running" | "catching up"> {
  const weeks = new Map<number, "running" | "catching up">();
  for (const start of starts) {
    for (const week of start.weeks) if (!weeks.has(week)) weeks.set(week, "running");
    for (const week of laterWeeks(run, start)) weeks.set(week, "catching up");
  }
  return weeks;
}

/** The weeks after its last sure one in which a run that extends may catch up. */
export function laterWeeks(run: RunSpec, { start }: Start): number[] {
  const weeks: number[] = [];
  if (run.extend)
    for (let at = start + run.weeks * run.everyWeeks; at < run.openWeeks.length; at += run.everyWeeks)
      weeks.push(run.openWeeks[at]);
  return weeks;
}

/** The own periods of a run on a day, closed or not. */
export function ownOnDay({ time }: Problem, run: RunSpec, day: number): number[] {
  return run.places
    .map((place) => time.firstOfDay[day] + place)
    .filter((period) => period >= run.first && period <= run.last);
}

function dayRelaxation(visitors: readonly Visitor[], rows: readonly Row[]): Relaxation {
  const groupOf = (run: RunSpec) => (run.cohort >= 0 ? `cohort ${run.cohort}` : `run ${run.index}`);
  const groups = [...Map.groupBy(visitors, ({ run }) => groupOf(run)).values()];
  const sorted = groups.flat();
  const columnOf = new Map(sorted.map(({ run }, column) => [run.index, column]));
  let filled = 0;
  return {
    constant: 0,
    columns: sorted.length,
    cost: Float64Array.from(sorted, ({ run }) => -run.learners),
    choiceOf: Int32Array.from(groups.flatMap((group, choice) => group.map(() => choice))),
    choices: groups.length,
    rows: rows.map(({ name }) => name),
    limit: Float64Array.from(rows, ({ limit }) => limit),
    starts: Int32Array.from([0, ...rows.map(({ entries }) => (filled += entries.length))]),
    index: Int32Array.from(rows.flatMap(({ entries }) => entries.map(({ run }) => columnOf.get(run) ?? 0))),
    value: Float64Array.from(rows.flatMap(({ entries }) => entries.map(({ amount }) => amount))),
  };
}
