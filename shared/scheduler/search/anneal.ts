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
  const shares = NEIGHBOURHOODS.reduce((sum, { share }) => sum + share, 0);
  let temperature = cooling.hottest;
  for (let tried = 1; ; tried++) {
    let ticket = desk.random.below(shares);
    const neighbourhood = NEIGHBOURHOODS.find(({ share }) => (ticket -= share) < 0)!;
    desk.trial.begin();
    desk.allowance = -temperature * Math.log(1 - desk.random.unit());
    if (neighbourhood.propose(desk)) {
      if (desk.trial.delta() <= desk.allowance) {
        desk.settle();
        incumbent.keep(desk.solution);
      } else desk.trial.undo();
    }
    if (tried % every === 0) temperature = temperatureAt(cooling, (yield tried) ?? 0);
  }
}
