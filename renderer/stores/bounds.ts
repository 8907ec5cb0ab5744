import { create } from "zustand";
import type { Bounds, BoundState } from "#shared/contract/bounds.ts";
import { door } from "#renderer/bridge/door.ts";
import { onCampusChanged } from "./campus-changed.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** What no plan of the campus on screen can better, as far as it is proved. */
export interface KnownBounds {
  readonly state: BoundState;
  readonly problem: Said | null;
}

/** What no plan of the campus on screen can better. */
export const useBounds = create<KnownBounds>(() => ({ state: { kind: "unknown" }, problem: null }));

/** Seconds for a proof of its own; what it finds after them is little better. */
export const PROOF_SECONDS = 20;

let turn = 0;

/**
 * Has the bounds of the campus on screen proved, and follows that to its end; what is known already is not proved again
 * unless asked for anew.
 */
export async function proveBounds(seconds = PROOF_SECONDS, anew = false): Promise<void> {
  await follow(async () => {
    const answer = await door().bounds.start({ seconds, anew });
    return "refused" in answer ? refusalSaid(answer) : null;
  });
}

/** Reads what is known of the campus on screen, and follows a proof that is under way. */
export async function readBounds(): Promise<void> {
  await follow(async () => null);
}

/** Stops a proof under way; nothing is claimed then. */
export async function cancelProof(): Promise<void> {
  try {
    await door().bounds.cancel();
  } catch (error) {
    useBounds.setState({ problem: errorSaid(error) });
  }
}

/** Reads the bounds anew whenever the campus is another one, until the signal aborts. */
export function followBounds(signal: AbortSignal): void {
  onCampusChanged(signal, () => {
    useBounds.setState({ state: { kind: "unknown" }, problem: null });
    void readBounds();
  });
}

/** The bounds where they are proved, else null. */
export function boundsIn({ state }: Pick<KnownBounds, "state">): Bounds | null {
  return state.kind === "proved" ? state.bounds : null;
}

/** Why no bound is claimed, in words; null where one is, or nobody asked for it yet. */
export function noBoundSaid({ state }: Pick<KnownBounds, "state">): Said | null {
  if (state.kind !== "none") return null;
  if (state.reason === "failed") return say("bound.none.failed", { message: state.message });
  return say(`bound.none.${state.reason}`);
}

/** Does something and then follows the state; what began later takes its place. */
async function follow(begin: () => Promise<Said | null>): Promise<void> {
  const mine = ++turn;
  try {
    const problem = await begin();
    if (problem) return useBounds.setState({ problem });
    for await (const state of await door().bounds.watch()) {
      if (mine !== turn) return;
      useBounds.setState({ state, problem: null });
    }
  } catch (error) {
    if (mine === turn) useBounds.setState({ problem: errorSaid(error) });
  }
}
