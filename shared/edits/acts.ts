import type { Campus } from "#shared/domain/campus.ts";
import type { ActInput, ActInputs } from "./act-input.ts";
import { changeTarget } from "./change-target.ts";
import type { Act, Edit, Refusal } from "./edit.ts";
import { moveMeeting } from "./move-meeting.ts";
import { pinMeeting } from "./pin-meeting.ts";
import { renameCampus } from "./rename-campus.ts";
import { unpinMeeting } from "./unpin-meeting.ts";
import { unplaceRun } from "./unplace-run.ts";

/** Every act of a planner's hand, by name. */
export const acts: { readonly [A in keyof ActInputs]: Act<ActInputs[A]> } = {
  "move-meeting": moveMeeting,
  "unplace-run": unplaceRun,
  "pin-meeting": pinMeeting,
  "unpin-meeting": unpinMeeting,
  "change-target": changeTarget,
  "rename-campus": renameCampus,
};

/** Carries out an act on a campus: the edit to commit, or the reason why not. */
export function carryOutAct(campus: Campus, input: ActInput): Edit | Refusal {
  const act = acts[input.act] as Act<ActInput>;
  return act(campus, input);
}
