import { activityMoves } from "./activity-moves.ts";
import { ejectRuns } from "./eject-runs.ts";
import { fillDay } from "./fill-day.ts";
import { insertRun } from "./insert-run.ts";
import { chooseOtherwise } from "./choose-otherwise.ts";
import { changeRoom, moveActivity } from "./move-activity.ts";
import { moveWithReply } from "./move-with-reply.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import { peopleMoves } from "./people-moves.ts";
import { relocateRun } from "./relocate-run.ts";
import { runMoves } from "./run-moves.ts";
import { shiftWeek } from "./shift-week.ts";
import { swapPeople } from "./swap-people.ts";
import { tradeTimes } from "./trade-times.ts";

/** Every family of moves. Shares by measuring: cheap moves often, ejections seldom. */
export const NEIGHBOURHOODS: readonly Neighbourhood[] = [
  runMoves("relocate-run", 60, relocateRun),
  runMoves("fill-day", 6, fillDay),
  runMoves("shift-week", 3, shiftWeek),
  runMoves("eject-runs", 6, ejectRuns),
  runMoves("insert-run", 12, insertRun),
  activityMoves("move-activity", 85, moveActivity),
  activityMoves("change-room", 20, changeRoom),
  activityMoves("trade-times", 60, tradeTimes, ({ activities }) => activities.count > 0 && activities.times.disjoint),
  moveWithReply,
  peopleMoves("choose-otherwise", 30, chooseOtherwise),
  peopleMoves("swap-people", 30, swapPeople),
];
