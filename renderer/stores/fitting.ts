import { create } from "zustand";
import type { Chain } from "#shared/by-hand/chain-search.ts";
import { makeItFit } from "#shared/by-hand/make-it-fit.ts";
import { act } from "./acts.ts";
import { useDocument } from "./document.ts";
import type { Refused } from "./held.ts";
import { letGo, refOf, useHeld } from "./held.ts";
import { notify } from "./notices.ts";
import { say } from "./said.ts";
import { select } from "./selection.ts";

/** The search for moves that make a held meeting fit where it was refused. */
export interface Fitting {
  /** The refusal that it is for; of another it says nothing. */
  readonly refused: Refused | null;
  readonly searching: boolean;
  /** Places looked at so far. */
  readonly looked: number;
  /** What was found; null while searching, and where there is nothing. */
  readonly chain: Chain | null;
}

const NOTHING: Fitting = { refused: null, searching: false, looked: 0, chain: null };

/** The search for moves that make a held meeting fit. */
export const useFitting = create<Fitting>(() => NOTHING);

/** A slice of work between two frames, and the longest that is searched, in milliseconds. */
const [SLICE, LONGEST] = [12, 5000];

/** Looks for a chain in slices, so that the window goes on; ends where the refusal is left or it is stopped. */
export async function searchFit(): Promise<void> {
  const { holding, refused } = useHeld.getState();
  if (!holding || !refused) return;
  useFitting.setState({ refused, searching: true, looked: 0, chain: null });
  const search = makeItFit(holding.campus, refOf(holding), refused);
  const isWanted = () =>
    useHeld.getState().refused === refused &&
    useFitting.getState().searching &&
    useFitting.getState().refused === refused;
  for (const until = performance.now() + LONGEST; performance.now() < until && isWanted();) {
    for (const pause = performance.now() + SLICE; performance.now() < pause;) {
      const step = search.next();
      if (step.done) return useFitting.setState({ searching: false, chain: step.value });
      useFitting.setState({ looked: step.value.looked });
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  if (useFitting.getState().refused === refused) stopFit();
}

/** Stops searching; nothing has changed. */
export function stopFit(): void {
  useFitting.setState({ searching: false });
}

/** Carries the chain out that was found and shown, as one edit. */
export async function carryOutFit(): Promise<void> {
  const { chain, refused } = useFitting.getState();
  const { holding } = useHeld.getState();
  const { campus } = useDocument.getState();
  if (!chain || !refused || !holding || holding.campus !== campus) return;
  const ref = refOf(holding);
  const { day, daypart } = refused;
  letGo();
  useFitting.setState(NOTHING);
  if (!(await act({ act: "move-together", moves: chain }))) return;
  select({ what: "meeting", run: ref.run, kind: ref.kind, day, daypart });
  notify(say("notice.madeToFit", { run: ref.run, count: chain.length - 1 }), { undo: true });
}

/** Lets the held meeting change places with the one that stands where it was refused, as one edit. */
export async function carryOutSwap(moves: Chain): Promise<void> {
  const [first, second] = moves;
  letGo();
  if (!(await act({ act: "move-together", moves }))) return;
  select({ what: "meeting", run: first.run, kind: first.kind, day: first.toDay, daypart: first.toDaypart });
  notify(say("notice.swapped", { run: first.run, other: second.run }), { undo: true });
}
