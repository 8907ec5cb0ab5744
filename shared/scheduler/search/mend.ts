import type { Desk } from "./desk.ts";
import type { MoveCosts } from "./move-costs.ts";
import type { Walk } from "./walk.ts";

/** By how much a breach weighs more after every step that did not mend all. */
const GROWTH = 1.25;

/** Steps without fewer breaches than ever before, after which the search goes on as it is. */
const PATIENCE = 200;

/**
 * Walks at a low temperature until no hard rule is broken: a breach weighs more and more against soft costs. Ends when
 * all is mended, or nothing gets better any more. Yields the moves tried after every `every`.
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
}
