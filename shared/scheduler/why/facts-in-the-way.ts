import type { Placement } from "#shared/scheduler/placement.ts";
import type { Bench } from "./bench.ts";
import { runCandidates } from "./lifts/candidates-run.ts";
import { sessionCandidates } from "./lifts/candidates-sessions.ts";
import { liftAll } from "./lifts/lift-all.ts";
import type { Lift } from "./lifts/lifting.ts";
import type { Effort } from "./seat.ts";
import { placesFor } from "./seat.ts";

/** Everything that could stand in the way of a run, whether it does or not: what it asks for and what it needs. */
export function candidatesFor(bench: Bench): readonly Lift[] {
  bench.reset();
  return [...runCandidates(bench), ...sessionCandidates(bench)];
}

/** Asks whether the run gets in with these facts lifted: a place it could have, or null. The bench is left lifted. */
export type Question = (lifts: Iterable<Lift>) => Placement | null;

/** The question put to a bench with so much effort; `allowed` narrows the places that count. */
export function questionTo(bench: Bench, effort: Effort, allowed?: (placement: Placement) => boolean): Question {
  return (lifts) => {
    liftAll(bench, lifts);
    for (const placement of placesFor(bench.solution, bench.run, effort, allowed)) return placement;
    return null;
  };
}
