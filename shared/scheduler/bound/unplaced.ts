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

/**
 * The fewest learner-days a plan can leave out, relaxed: a column per run and first week, rows for what every week has
 * of rooms, machines, instructors, site and cohorts. A run takes of a row what it must, wherever in the week it meets.
 */
export function unplacedRelaxation(problem: Problem): Relaxation {
  const starts = problem.runs.map((run) => startsOf(problem, run));
  return spread(problem, starts, weekRows(problem, starts));
}

/** What every week has of everything, against what runs must take of it while they run. */
export function weekRows(problem: Problem, starts: readonly (readonly Start[])[]): Row[] {
  const candidates = problem.runs
    .map((run) => ({ run, weeks: new Set(starts[run.index].flatMap(({ weeks }) => weeks)) }))
    .filter(({ weeks }) => weeks.size > 0);
  const maker = new RowMaker(problem, candidates);
  const rows = resourcesOf(problem).flatMap((resource) => maker.rowsOf(resource));
  return withoutRepeats([...rows, ...rows.flatMap((row) => roundedRows(row))]);
}

/** Everything there is only so much of. */
export function resourcesOf(problem: Problem): Resource[] {
  return [
    ...roomResources(problem, withUnions(roomSets(problem))),
    ...machineResources(problem),
    ...instructorResources(problem, withUnions(instructorSets(problem))),
    ...limitResources(problem),
  ];
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
        columnsAt.set(at, [...(columnsAt.get(at) ?? []), cost.length]);
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
