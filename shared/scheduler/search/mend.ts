import type { Desk } from "./desk.ts";
import type { MoveCosts } from "./move-costs.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Walk } from "./walk.ts";

/** By how much a breach weighs more after every step that did not mend all. */
const GROWTH = 1.25;

/** Steps without fewer breaches than ever before, after which the search goes on as it is. */
const PATIENCE = 200;

/** Where that does not mend all: rounds of trading breaches, in each of which they weigh more and more steps are made. */
const ROUNDS = 9;
const STEPS = 40;
const LONGER = 1.5;
const HEAVIER = 1.6;

/** In a round the temperature falls from this to that part of what a breach weighs. */
const TRADING = 0.3;
const SETTLED = 0.03;

/**
 * Walks at a low temperature until no hard rule is broken: a breach weighs more and more against soft costs. Where times
 * overlap without being the same and nothing gets better any more, breaches are traded for others in rounds that cool.
 * Yields the moves tried after every `every`.
 */
export function* mend(
  desk: Desk,
  walk: Walk,
  costs: MoveCosts,
  every: number,
): Generator<number, void, number | undefined> {
  const { solution } = desk;
  let hardness = 4 * costs.median;
  let fewest = Infinity;
  walk.temperature = costs.median / 4;
  for (let waited = 0; solution.breaches() > 0 && waited < PATIENCE; waited++) {
    solution.assignment.hardness = hardness;
    walk.go(every);
    if (solution.breaches() < fewest) [fewest, waited] = [solution.breaches(), 0];
    else hardness *= GROWTH;
    yield walk.tried;
  }
  if (!solution.problem.activities.times.disjoint) yield* tradeBreaches(solution, walk, costs, every);
}

function* tradeBreaches(
  solution: Solution,
  walk: Walk,
  costs: MoveCosts,
  every: number,
): Generator<number, void, number | undefined> {
  for (let round = 0; round < ROUNDS; round++) {
    const hardness = 4 * costs.median * HEAVIER ** round;
    const steps = Math.round(STEPS * LONGER ** round);
    solution.assignment.hardness = hardness;
    for (let step = 0; step < steps; step++) {
      if (solution.breaches() === 0) return;
      walk.temperature = TRADING * hardness * (SETTLED / TRADING) ** (step / steps);
      walk.go(every);
      yield walk.tried;
    }
  }
}
