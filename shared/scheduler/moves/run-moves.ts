import type { Desk } from "#shared/scheduler/search/desk.ts";
import type { Neighbourhood } from "./neighbourhood.ts";

/**
 * A family of moves on runs: `change` makes the move in the desk's trial, or answers false and leaves all as it was. It
 * is taken back where the search does not accept.
 */
export function runMoves(name: string, share: number, change: (desk: Desk) => boolean): Neighbourhood {
  return {
    name,
    share,
    applies: ({ runs }) => runs.length > 0,
    propose: (desk) => {
      desk.trial.begin();
      return change(desk) ? desk.trial.delta() : Infinity;
    },
    accept: (desk) => desk.settle(),
    reject: (desk) => desk.trial.undo(),
  };
}
