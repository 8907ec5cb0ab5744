import type { Desk } from "./desk.ts";
import type { Cooling } from "./temperature.ts";
import { temperatureAt } from "./temperature.ts";
import type { Walk } from "./walk.ts";

/**
 * After every step a breach weighs more where any stayed, and less where none did: so breaches come and go, and what only
 * a few changes together can mend does not stay as it is. From some part of the budget on none may stay: then it weighs up
 * to so many times more.
 */
const GROWTH = 1.03;
const SETTLING = 0.6;
const MOST = 1_000;

/**
 * Simulated annealing: a walk that cools over what is left of the budget. Yields how many moves it has tried after every
 * `every`; what it is told then is the part of the whole budget that is spent.
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
  let begun: number | undefined;
  for (;;) {
    walk.go(every);
    const told = (yield walk.tried) ?? 0;
    begun ??= told;
    const spent = begun < 1 ? (told - begun) / (1 - begun) : 1;
    walk.temperature = temperatureAt(cooling, spent);
    const settles = spent >= SETTLING;
    const least = settles ? cooling.hardness : cooling.softest;
    const most = (settles ? MOST : 1) * cooling.hardness;
    hardness = solution.breaches() > 0 ? Math.min(hardness * GROWTH, most) : Math.max(hardness / GROWTH, least);
    solution.assignment.hardness = hardness;
  }
}
