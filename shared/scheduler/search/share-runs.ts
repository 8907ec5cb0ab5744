import { Board } from "./board.ts";
import type { Desk } from "./desk.ts";
import type { Incumbent } from "./incumbent.ts";
import { readPlacements, writePlacements } from "./placement-numbers.ts";
import type { SearchStep } from "./search.ts";

/** From which part of the budget on, and after how much of it each time, threads look at where the others stand. */
const FROM = 0.45;
const EVERY = 0.05;

/**
 * The steps of a search that shares where it stands with other threads: now and then it leaves its runs on the board,
 * and goes on from what it finds there where that costs less. They cool together, so that costs can be compared; while
 * all is still hot there is nothing worth sharing.
 */
export function* shareRuns(
  desk: Desk,
  incumbent: Incumbent,
  steps: Generator<SearchStep, void, number | undefined>,
  memory: SharedArrayBuffer,
): Generator<SearchStep, void, number | undefined> {
  const { solution, movable } = desk;
  const board = new Board(memory);
  const numbers = [new Int32Array(board.size)];
  let next = FROM;
  let spent: number | undefined;
  for (;;) {
    const step = steps.next(spent);
    if (step.done) return;
    spent = yield step.value;
    if (spent === undefined || spent < next) continue;
    next = spent + EVERY;
    const cost = solution.cost();
    if (writePlacements(solution.problem, solution.placements, movable, numbers[0])) board.leave(0, cost, numbers);
    if (!board.take(0, cost, numbers)) continue;
    desk.trial.begin();
    for (const run of movable) if (solution.placements[run]) desk.trial.remove(run);
    for (const placement of readPlacements(solution.problem, movable, numbers[0])) desk.trial.place(placement);
    desk.settle();
    incumbent.keep(solution);
  }
}
