import { anneal } from "./anneal.ts";
import { construct } from "./construct.ts";
import { startAttendance } from "#shared/scheduler/people/start-attendance.ts";
import type { Desk } from "./desk.ts";
import type { Incumbent } from "./incumbent.ts";
import { mend } from "./mend.ts";
import { measureMoves } from "./move-costs.ts";
import { startActivities } from "./start-activities.ts";
import { coolingFor } from "./temperature.ts";
import { Walk } from "./walk.ts";

/** Where the search stands after a few milliseconds more. */
export interface SearchStep {
  readonly phase: "construction" | "search";
  /** Moves tried so far. */
  readonly iterations: number;
}

/** Runs and activities placed between two steps, and moves tried where there are runs or none: some milliseconds. */
const RUNS_PER_STEP = 5;
const ACTIVITIES_PER_STEP = 20;
const PEOPLE_PER_STEP = 500;
const MOVES_PER_STEP = 500;
const LIGHT_MOVES_PER_STEP = 4_096;

/** Part of the budget after which mending goes over into cooling, whatever is still broken. */
const MENDING = 0.6;

/**
 * The whole search: places what is not placed, mends what is broken, then cools. Endless; told at `next` which part of
 * the budget is spent (0 to 1). Runs that stand already are so much of the demand (`standing`, 0 to 1).
 */
export function* search(
  desk: Desk,
  incumbent: Incumbent,
  standing: number,
): Generator<SearchStep, void, number | undefined> {
  const { solution, random } = desk;
  const { assignment, problem } = solution;
  const every = problem.runs.length > 0 ? MOVES_PER_STEP : LIGHT_MOVES_PER_STEP;
  for (const _ of construct(desk, RUNS_PER_STEP)) {
    incumbent.keep(solution);
    yield { phase: "construction", iterations: 0 };
  }
  for (const _ of startActivities(assignment, random, ACTIVITIES_PER_STEP))
    yield { phase: "construction", iterations: 0 };
  for (const _ of startAttendance(assignment, random, PEOPLE_PER_STEP)) yield { phase: "construction", iterations: 0 };
  incumbent.keep(solution);
  yield { phase: "construction", iterations: 0 };

  const walk = new Walk(desk, incumbent);
  const costs = measureMoves(desk);
  for (const tried of mend(desk, walk, costs, every))
    if (((yield { phase: "search", iterations: tried }) ?? 0) > MENDING) break;
  const steps = anneal(desk, walk, coolingFor(problem, standing, costs, solution.breaches() > 0), every);
  let spent: number | undefined;
  for (;;) spent = yield { phase: "search", iterations: steps.next(spent).value ?? 0 };
}
