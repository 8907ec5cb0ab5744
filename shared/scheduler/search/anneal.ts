import type { Cooling } from "./temperature.ts";
import { temperatureAt } from "./temperature.ts";
import type { Walk } from "./walk.ts";

/**
 * Simulated annealing: a walk that cools. Yields how many moves it has tried after every `every`; what it is told then
 * is the part of the budget that is spent.
 */
export function* anneal(walk: Walk, cooling: Cooling, every: number): Generator<number, void, number | undefined> {
  walk.temperature = cooling.hottest;
  for (;;) {
    walk.go(every);
    walk.temperature = temperatureAt(cooling, (yield walk.tried) ?? 0);
  }
}
