import type { Desk } from "./desk.ts";
import type { Cooling } from "./temperature.ts";
import { temperatureAt } from "./temperature.ts";
import type { Walk } from "./walk.ts";

/** From which part of the budget on breaches that stay weigh more after every step, by how much, and how much at most. */
const SETTLING = 0.6;
const GROWTH = 1.03;
const MOST = 1_000;

/**
 * Simulated annealing: a walk that cools. Yields how many moves it has tried after every `every`; what it is told then
 * is the part of the budget that is spent.
 */
export function* anneal(
  desk: Desk,
  walk: Walk,
  cooling: Cooling,
  every: number,
): Generator<number, void, number | undefined> {
  const { solution } = desk;
  let hardness = cooling.hardness;
  walk.temperature = cooling.hottest;
  solution.assignment.hardness = hardness;
  for (;;) {
    walk.go(every);
    const spent = (yield walk.tried) ?? 0;
    walk.temperature = temperatureAt(cooling, spent);
    if (spent < SETTLING) continue;
    if (solution.breaches() > 0) hardness = Math.min(hardness * GROWTH, MOST * cooling.hardness);
    else hardness = Math.max(hardness / GROWTH, cooling.hardness);
    solution.assignment.hardness = hardness;
  }
}
