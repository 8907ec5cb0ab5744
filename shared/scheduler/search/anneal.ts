import { NEIGHBOURHOODS } from "#shared/scheduler/moves/neighbourhoods.ts";
import type { Desk } from "./desk.ts";
import type { Incumbent } from "./incumbent.ts";
import type { Cooling } from "./temperature.ts";
import { temperatureAt } from "./temperature.ts";

/**
 * Simulated annealing: a random move is kept if it costs no more than what chance and the temperature allow. Yields how
 * many moves it has tried after every `every`; what it is told then is the part of the budget that is spent.
 */
export function* anneal(
  desk: Desk,
  incumbent: Incumbent,
  cooling: Cooling,
  every: number,
): Generator<number, void, number | undefined> {
  const neighbourhoods = NEIGHBOURHOODS.filter((it) => it.applies(desk.solution.problem));
  const shares = neighbourhoods.reduce((sum, { share }) => sum + share, 0);
  let temperature = cooling.hottest;
  for (let tried = 1; ; tried++) {
    let ticket = desk.random.below(shares);
    const neighbourhood = neighbourhoods.find(({ share }) => (ticket -= share) < 0);
    desk.allowance = -temperature * Math.log(1 - desk.random.unit());
    const delta = neighbourhood?.propose(desk) ?? Infinity;
    if (delta <= desk.allowance) {
      neighbourhood?.accept(desk);
      incumbent.keep(desk.solution);
    } else if (delta < Infinity) neighbourhood?.reject(desk);
    if (tried % every === 0) temperature = temperatureAt(cooling, (yield tried) ?? 0);
  }
}
