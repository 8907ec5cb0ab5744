import { create } from "zustand";
import type { Alternative, Wanted } from "#shared/by-hand/alternatives.ts";
import { alternativesTo } from "#shared/by-hand/alternatives.ts";
import type { RunAnswer, RunInHand } from "#shared/by-hand/hold-run.ts";
import { holdRun } from "#shared/by-hand/hold-run.ts";
import type { Day } from "#shared/domain/calendar.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { act } from "./acts.ts";
import { useDocument } from "./document.ts";
import { letGo } from "./held.ts";
import { notify } from "./notices.ts";
import { refusalSaid, say } from "./said.ts";
import { select } from "./selection.ts";
import { useTimetable, viewTimetable } from "./timetable.ts";

/** A place that was refused to the run in hand, why, and where it may begin instead. */
export interface RunRefused extends Wanted {
  readonly answer: RunAnswer;
  readonly alternatives: readonly Alternative[];
}

/** The run in the planner's hand that is left out. */
export interface PlacingRun {
  readonly inHand: RunInHand | null;
  readonly refused: RunRefused | null;
  /** Rises whenever more of the cells have their answer. */
  readonly asked: number;
}

const NOTHING: PlacingRun = { inHand: null, refused: null, asked: 0 };

/** The run in the planner's hand; all of it is worked out in the window. */
export const usePlacing = create<PlacingRun>(() => NOTHING);

/** Takes a run in hand that is left out; the rooms of a week answer where it may begin. */
export function pickUpRun(run: string): void {
  const { campus, state } = useDocument.getState();
  if (!campus || !state || state.readOnly) return;
  const inHand = holdRun(campus, run);
  if (isRefusal(inHand)) return notify(refusalSaid(inHand), { tone: "problem" });
  letGo();
  const { rows, span } = useTimetable.getState();
  if (rows !== "rooms" || span === "year") viewTimetable({ rows: "rooms", ...(span === "year" && { span: "1" }) });
  usePlacing.setState({ ...NOTHING, inHand });
}

/** A slice of work between two frames, and how often the cells show what is known by then, in milliseconds. */
const [SLICE, OFTEN] = [10, 120];

/** Asks all rooms on some days whether the run in hand may begin there, in slices, so that the window goes on. */
export async function askDays(days: readonly Day[]): Promise<void> {
  const { inHand } = usePlacing.getState();
  if (!inHand) return;
  const isWanted = () => usePlacing.getState().inHand === inHand;
  const answers = inHand.askAll(days);
  let shown = performance.now();
  for (let done = false; !done && isWanted();) {
    for (const pause = performance.now() + SLICE; performance.now() < pause && !done;)
      done = answers.next().done === true;
    if (done || performance.now() - shown > OFTEN) {
      shown = performance.now();
      if (isWanted()) usePlacing.setState(({ asked }) => ({ asked: asked + 1 }));
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Lets the run go: it stays left out. */
export function letRunGo(): void {
  usePlacing.setState(NOTHING);
}

/** Goes back from a refusal to choosing a place. */
export function chooseBeginningAgain(): void {
  usePlacing.setState({ refused: null });
}

/** Lets the run in hand begin at a place, or says why it cannot and where else it may. */
export async function placeRunAt({ day, daypart, room }: Wanted): Promise<void> {
  const { inHand } = usePlacing.getState();
  if (!inHand) return;
  const answer = inHand.answer(day, daypart, room);
  if (answer.state === "impossible") {
    const wanted = { day, daypart, room };
    usePlacing.setState({ refused: { ...wanted, answer, alternatives: alternativesTo(inHand, wanted) } });
    return;
  }
  const run = inHand.run.code;
  letRunGo();
  if (!(await act({ act: "place-run", run, day, daypart, room }))) return;
  const first = answer.meetings.find((meeting) => meeting.day === day && meeting.daypart === daypart);
  if (first) select({ what: "meeting", run, kind: first.kind, day, daypart });
  notify(say("notice.placed", { run, count: answer.goes }), { undo: true });
}

// A plan that changes under the planner's hand gives new answers; a run that has a place by now is let go.
useDocument.subscribe(({ campus }, before) => {
  const { inHand } = usePlacing.getState();
  if (!inHand || !campus || campus === before.campus) return;
  const again = holdRun(campus, inHand.run.code);
  usePlacing.setState(isRefusal(again) ? NOTHING : { ...NOTHING, inHand: again });
});
