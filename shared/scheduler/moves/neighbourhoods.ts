import { activityMoves } from "./activity-moves.ts";
import { ejectRuns } from "./eject-runs.ts";
import { fillDay } from "./fill-day.ts";
import { insertRun } from "./insert-run.ts";
import { changeRoom, moveActivity } from "./move-activity.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import { relocateRun } from "./relocate-run.ts";
import { runMoves } from "./run-moves.ts";

/** Every family of moves. Shares by measuring: cheap moves often, ejections seldom. */
export const NEIGHBOURHOODS: readonly Neighbourhood[] = [
  runMoves("relocate-run", 60, relocateRun),
  runMoves("fill-day", 10, fillDay),
  runMoves("eject-runs", 4, ejectRuns),
  runMoves("insert-run", 1, insertRun),
  activityMoves("move-activity", 85, moveActivity),
  activityMoves("change-room", 15, changeRoom),
];
