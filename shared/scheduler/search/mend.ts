import type { Desk } from "./desk.ts";
import type { MoveCosts } from "./move-costs.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Walk } from "./walk.ts";

/** By how much a breach weighs more after every step that did not mend all. */
const GROWTH = 1.25;

/** Steps without fewer breaches than ever before, after which pressing leads nowhere: at first, and between rounds. */
const PATIENCE = 200;
const LESS_PATIENCE = 60;

/**
 * Rounds of trading breaches where pressing leads nowhere; in each of them they weigh more and more steps are made. After
 * the last it begins anew, from where it stands by then.
 */
const ROUNDS = 7;
const STEPS = 40;
const LONGER = 1.5;
const HEAVIER = 1.6;

/** In a round the temperature falls from this to that part of what a breach weighs. */
const TRADING = 0.3;
const SETTLED = 0.03;

/**
 * Walks until no hard rule is broken: presses, and where times overlap without being the same and that leads nowhere,
 * trades breaches for others and presses again. Yields the moves tried after every `every`.
 */
export function* mend(
  desk: Desk,
  walk: Walk,
  costs: MoveCosts,
  every: number,
): Generator<number, void, number | undefined> {
  const { solution } = desk;
  yield* press(solution, walk, costs, PATIENCE, every);
  if (solution.problem.activities.times.disjoint) return;
  for (let round = 0; solution.breaches() > 0; round = (round + 1) % ROUNDS) {
    const hardness = 4 * costs.median * HEAVIER ** round;
    yield* trade(solution, walk, hardness, Math.round(STEPS * LONGER ** round), every);
    yield* press(solution, walk, costs, LESS_PATIENCE, every);
  }
}

/** Walks at a low temperature, while a breach weighs more and more against soft costs. */
function* press(solution: Solution, walk: Walk, costs: MoveCosts, patience: number, every: number): Generator<number> {
  let hardness = 4 * costs.median;
  let fewest = Infinity;
  walk.temperature = costs.median / 4;
  for (let waited = 0; solution.breaches() > 0 && waited < patience; waited++) {
    solution.assignment.hardness = hardness;
    walk.go(every);
    if (solution.breaches() < fewest) [fewest, waited] = [solution.breaches(), 0];
    else hardness *= GROWTH;
    yield walk.tried;
  }
}

/** Cools from where breaches come and go to where hardly any comes. */
function* trade(solution: Solution, walk: Walk, hardness: number, steps: number, every: number): Generator<number> {
  solution.assignment.hardness = hardness;
  for (let step = 0; step < steps && solution.breaches() > 0; step++) {
    walk.temperature = TRADING * hardness * (SETTLED / TRADING) ** (step / steps);
    walk.go(every);
    yield walk.tried;
  }
}
