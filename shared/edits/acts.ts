import type { Campus } from "#shared/domain/campus.ts";
import type { ActInput, ActInputs } from "./act-input.ts";
import { addClosure } from "./add-closure.ts";
import { addRoom } from "./add-room.ts";
import { changeInstructors } from "./change-instructors.ts";
import { changeRoom } from "./change-room.ts";
import { changeRun } from "./change-run.ts";
import { changeSetting } from "./change-setting.ts";
import { changeTarget } from "./change-target.ts";
import type { Act, Edit, Refusal } from "./edit.ts";
import { moveMeeting } from "./move/move-meeting.ts";
import { moveTogether } from "./move/move-together.ts";
import { openRoom } from "./open-room.ts";
import { pinMeeting } from "./pin-meeting.ts";
import { pinMeetings } from "./pin-meetings.ts";
import { placeRun } from "./place/place-run.ts";
import { splitRun } from "./place/split-run.ts";
import { removeClosure } from "./remove-closure.ts";
import { removeRun } from "./remove-run.ts";
import { renameCampus } from "./rename-campus.ts";
import { repeatRun } from "./repeat-run.ts";
import { replan } from "./replan.ts";
import { setMachineUnits } from "./set-machine-units.ts";
import { unpinMeeting } from "./unpin-meeting.ts";
import { unplaceRun } from "./unplace-run.ts";
import { unplaceRuns } from "./unplace-runs.ts";

/** Every act of a planner's hand, by name. */
export const acts: { readonly [A in keyof ActInputs]: Act<ActInputs[A]> } = {
  "move-meeting": moveMeeting,
  "move-together": moveTogether,
  replan,
  "unplace-run": unplaceRun,
  "unplace-runs": unplaceRuns,
  "place-run": placeRun,
  "split-run": splitRun,
  "change-instructors": changeInstructors,
  "pin-meetings": pinMeetings,
  "pin-meeting": pinMeeting,
  "unpin-meeting": unpinMeeting,
  "change-target": changeTarget,
  "rename-campus": renameCampus,
  "set-machine-units": setMachineUnits,
  "add-room": addRoom,
  "change-room": changeRoom,
  "open-room": openRoom,
  "add-closure": addClosure,
  "remove-closure": removeClosure,
  "change-setting": changeSetting,
  "change-run": changeRun,
  "repeat-run": repeatRun,
  "remove-run": removeRun,
};

/** Carries out an act on a campus: the edit to commit, or the reason why not. */
export function carryOutAct(campus: Campus, input: ActInput): Edit | Refusal {
  const act = acts[input.act] as Act<ActInput>;
  return act(campus, input);
}
