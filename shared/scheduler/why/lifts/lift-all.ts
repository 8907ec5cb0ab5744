import type { Bench } from "#shared/scheduler/why/bench.ts";
import type { Lift } from "./lifting.ts";
import { nothingLifted } from "./lifting.ts";
import { realiseLearners, realiseMachines, realisePeople } from "./realise-others.ts";
import { realiseRooms } from "./realise-rooms.ts";
import { realiseTime } from "./realise-time.ts";

/** Puts everything back, then lifts these facts and no others. */
export function liftAll(bench: Bench, lifts: Iterable<Lift>): void {
  bench.reset();
  const lifting = nothingLifted(bench);
  for (const lift of lifts) lift.apply(lifting);
  realiseTime(bench, lifting);
  realiseRooms(bench, lifting);
  realiseMachines(bench, lifting);
  realisePeople(bench, lifting);
  realiseLearners(bench, lifting);
}
