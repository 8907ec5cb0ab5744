import { restorePeople } from "#shared/scheduler/people/settle-people.ts";
import { Board } from "#shared/scheduler/search/board.ts";
import type { SearchStep } from "#shared/scheduler/search/search.ts";
import type { ActivitySearch } from "#shared/scheduler/solve-activities.ts";

/** From which part of the budget on, and after how much of it each time, threads look at each other's best. */
const FROM = 0.4;
const EVERY = 0.05;

/**
 * The steps of a search that shares its best with other threads: now and then it leaves it on the board, and goes on
 * from what it finds there where that is better. While all is still hot there is nothing worth sharing.
 */
export function* exchange(
  { solution, incumbent, steps }: ActivitySearch,
  memory: SharedArrayBuffer,
): Generator<SearchStep, void, number | undefined> {
  const board = new Board(memory);
  const own = [incumbent.time, incumbent.room, incumbent.variant, incumbent.taken];
  const found = own.map((part) => part.slice());
  let next = FROM;
  let spent: number | undefined = 0;
  for (;;) {
    const step = steps.next(spent);
    if (step.done) return;
    spent = yield step.value;
    if (spent === undefined || spent < next) continue;
    next = spent + EVERY;
    board.leave(incumbent.breaches, incumbent.cost, own);
    if (!board.take(incumbent.breaches, incumbent.cost, found)) continue;
    solution.assignment.restore(found[0], found[1]);
    restorePeople(solution.assignment, found[2], found[3]);
    incumbent.keep(solution);
  }
}
