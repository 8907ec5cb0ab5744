import type { Problem } from "#shared/scheduler/problem.ts";
import { instructorResources, instructorSets } from "./instructors.ts";
import { limitResources } from "./limits.ts";
import { machineResources } from "./machines.ts";
import type { Relaxation, Row } from "./relaxation.ts";
import type { Resource } from "./resource.ts";
import { roomResources, roomSets } from "./rooms.ts";
import { roundedRows } from "./rounding.ts";
import { RowMaker } from "./rows.ts";
import { startsOf } from "./running.ts";
import type { Start } from "./running.ts";
import { withUnions } from "./unions.ts";

/** A year week by week: from where every run can start, everything there is only so much of, and the rows of that. */
export interface Weekly {
  /** By run. */
  readonly starts: readonly (readonly Start[])[];
  readonly resources: readonly Resource[];
  readonly rows: readonly Row[];
}

const known = new WeakMap<Problem, Weekly>();

/** A problem week by week; looked through once as long as it lives, which takes seconds for two thousand runs. */
export function weeklyOf(problem: Problem): Weekly {
  const before = known.get(problem);
  if (before) return before;
  const starts = problem.runs.map((run) => startsOf(problem, run));
  const candidates = problem.runs
    .map((run) => ({ run, weeks: new Set(starts[run.index].flatMap(({ weeks }) => weeks)) }))
    .filter(({ weeks }) => weeks.size > 0);
  const maker = new RowMaker(problem, candidates);
  const resources = resourcesOf(problem);
  const rows = resources.flatMap((resource) => maker.rowsOf(resource));
  const weekly = { starts, resources, rows: withoutRepeats(rows.flatMap((row) => [row, ...roundedRows(row)])) };
  known.set(problem, weekly);
  return weekly;
}

function resourcesOf(problem: Problem): Resource[] {
  return [
    ...roomResources(problem, withUnions(roomSets(problem))),
    ...machineResources(problem),
    ...instructorResources(problem, withUnions(instructorSets(problem))),
    ...limitResources(problem),
  ];
}

/**
 * The fewest learner-days a plan can leave out, relaxed: a column per run and first week, rows for what every week has
 * of rooms, machines, instructors, site and cohorts. A run takes of a row what it must, wherever in the week it meets.
 */
export function unplacedRelaxation(problem: Problem): Relaxation {
  const { starts, rows } = weeklyOf(problem);
  return spread(problem, starts, rows);
}

/** Spreads rows over a column per run and start. */
export function spread(problem: Problem, starts: readonly (readonly Start[])[], rows: readonly Row[]): Relaxation {
  const columnsAt = new Map<number, number[]>();
  const [cost, choiceOf]: number[][] = [[], []];
  const { weeks } = problem.time;
  for (const run of problem.runs)
    for (const start of starts[run.index]) {
      for (const week of start.weeks) {
        const at = run.index * weeks + week;
        const columns = columnsAt.get(at) ?? [];
        columns.push(cost.length);
        columnsAt.set(at, columns);
      }
      cost.push(-run.learnerDays);
      choiceOf.push(run.index);
    }
  const index: number[] = [];
  const value: number[] = [];
  const ends = rows.map(({ name, entries }) => {
    for (const { run, amount } of entries)
      for (const column of columnsAt.get(run * weeks + name.week) ?? []) {
        index.push(column);
        value.push(amount);
      }
    return index.length;
  });
  return {
    constant: problem.runs.reduce((sum, run) => sum + run.learnerDays, 0),
    columns: cost.length,
    cost: Float64Array.from(cost),
    choiceOf: Int32Array.from(choiceOf),
    choices: problem.runs.length,
    rows: rows.map(({ name }) => name),
    limit: Float64Array.from(rows, ({ limit }) => limit),
    starts: Int32Array.from([0, ...ends]),
    index: Int32Array.from(index),
    value: Float64Array.from(value),
  };
}

/** Of rows with the same left side in a week the one with the least limit. */
function withoutRepeats(rows: readonly Row[]): Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const name = `${row.name.week}:${row.entries.map(({ run, amount }) => `${run}x${amount}`).join()}`;
    const before = kept.get(name);
    if (!before || row.limit < before.limit) kept.set(name, row);
  }
  return [...kept.values()];
}
