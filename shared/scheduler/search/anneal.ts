import type { Desk } from "./desk.ts";
import type { Cooling } from "./temperature.ts";
import { temperatureAt } from "./temperature.ts";
import type { Walk } from "./walk.ts";

/**
 * After every step a breach weighs more where any stayed, and less where none did, from this part of the budget on; where
 * it may come to weigh less than at first also before, once a valid solution is known, so that breaches come and go and what
 * only a few changes together can mend does not stay as it is. By how much, and how much at most.
 */
const SETTLING = 0.6;
const GROWTH = 1.03;
const MOST = 1_000;

/** One that stays although it weighs so many times more does not go by walking on: the walk goes back to its best. */
const STUCK = 4;

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
    const least = spent >= SETTLING ? cooling.hardness : cooling.softest;
    if (spent < SETTLING && (least === cooling.hardness || !walk.hasValid)) continue;
    if (solution.breaches() > 0) hardness = Math.min(hardness * GROWTH, MOST * cooling.hardness);
    else hardness = Math.max(hardness / GROWTH, least);
    if (hardness > STUCK * cooling.hardness && solution.breaches() > 0 && walk.goBack()) hardness = cooling.hardness;
    solution.assignment.hardness = hardness;
  }
}
