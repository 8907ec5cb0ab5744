import { create } from "zustand";
import type { Alternative, Wanted } from "#shared/by-hand/alternatives.ts";
import { alternativesTo } from "#shared/by-hand/alternatives.ts";
import type { CellAnswer, Holding } from "#shared/by-hand/hold.ts";
import { holdMeeting } from "#shared/by-hand/hold.ts";
import type { MeetingRef, MoveScope } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { meetingsInScope } from "#shared/edits/move/going.ts";
import { act } from "./acts.ts";
import { useDocument } from "./document.ts";
import { notify } from "./notices.ts";
import { preferLayout, usePreferences } from "./preferences.ts";
import { refusalSaid, say } from "./said.ts";
import { select } from "./selection.ts";

/** A place that was refused to the held meeting, why, and where it may go instead. */
export interface Refused extends Wanted {
  readonly answer: CellAnswer;
  readonly alternatives: readonly Alternative[];
}

/** The meeting in the planner's hand. */
export interface Held {
  readonly holding: Holding | null;
  /** A place it was dropped on before the planner has said how far the move goes. */
  readonly asking: Wanted | null;
  readonly refused: Refused | null;
}

const NOTHING: Held = { holding: null, asking: null, refused: null };

/** The meeting in the planner's hand; all of it is worked out in the window. */
export const useHeld = create<Held>(() => NOTHING);

const SCOPES: readonly MoveScope[] = ["once", "pattern", "onward"];

/** How far a move goes, as the planner last said; null as long as nothing was said. */
function rememberedScope(): MoveScope | null {
  const said = usePreferences.getState().layout.moveScope;
  return SCOPES.find((scope) => scope === said) ?? null;
}

/** Takes a meeting in hand. Where it cannot be held, it is said why. */
export function pickUp(ref: MeetingRef): void {
  const { campus, state } = useDocument.getState();
  if (!campus || !state || state.readOnly) return;
  const holding = holdMeeting(campus, ref, rememberedScope() ?? "once");
  if (isRefusal(holding)) notify(refusalSaid(holding), { tone: "problem" });
  else useHeld.setState({ ...NOTHING, holding });
}

/** Lets go: everything stays as it was. */
export function letGo(): void {
  useHeld.setState(NOTHING);
}

/** Says how far the move goes, and drops where the planner wanted to before it was asked. */
export async function chooseScope(scope: MoveScope): Promise<void> {
  const { holding, asking, refused } = useHeld.getState();
  void preferLayout("moveScope", scope);
  if (!holding) return;
  const again = holdMeeting(holding.campus, refOf(holding), scope);
  if (isRefusal(again)) return;
  useHeld.setState({ ...NOTHING, holding: again });
  if (asking ?? refused) await dropAt((asking ?? refused)!);
}

/** Drops the held meeting: it goes, or it is said why not and where else it may go. */
export async function dropAt(wanted: Wanted): Promise<void> {
  const { holding } = useHeld.getState();
  if (!holding) return;
  const { day, daypart, room } = wanted;
  const answer = holding.answer(day, daypart, room);
  if (answer.state === "here") return letGo();
  const others = meetingsInScope(holding.found, "pattern").length > 1;
  if (others && rememberedScope() === null) {
    useHeld.setState({ asking: { day, daypart, room }, refused: null });
    return;
  }
  if (answer.state === "impossible") {
    const alternatives = alternativesTo(holding, wanted);
    useHeld.setState({ asking: null, refused: { day, daypart, room, answer, alternatives } });
    return;
  }
  const ref = refOf(holding);
  letGo();
  const to = { toDay: day, toDaypart: daypart, toRoom: room };
  if (!(await act({ act: "move-meeting", ...ref, ...to, scope: holding.scope }))) return;
  select({ what: "meeting", run: ref.run, kind: ref.kind, day, daypart });
  notify(say("notice.moved", { run: ref.run, count: answer.goes }), { undo: true });
}

/** Goes back from a refusal to choosing a place. */
export function chooseAgain(): void {
  useHeld.setState({ asking: null, refused: null });
}

/** The meeting that is held, as the plan names it. */
export function refOf({ found }: Holding): MeetingRef {
  const { kind, day, daypart } = found.meeting;
  return { run: found.run.code, kind, day, daypart };
}

// A plan that changes under the planner's hand gives new answers; a meeting that is gone is let go.
useDocument.subscribe(({ campus }, before) => {
  const { holding } = useHeld.getState();
  if (!holding || !campus || campus === before.campus) return;
  const again = holdMeeting(campus, refOf(holding), holding.scope);
  if (isRefusal(again)) letGo();
  else useHeld.setState({ ...NOTHING, holding: again });
});
