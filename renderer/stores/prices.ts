import { create } from "zustand";
import type { Door } from "#shared/contract/contract.ts";
import type { Gain, PricingState } from "#shared/contract/prices.ts";
import { door } from "#renderer/bridge/door.ts";
import { onCampusChanged } from "./campus-changed.ts";
import { showRunning } from "./running.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** A decision to price. */
export type WhatIf = Parameters<Door["prices"]["start"]>[0]["whatIfs"][number];

/** How the planner has decisions priced: so many paired seeds, so many seconds each. */
export interface PriceWish {
  readonly seeds: number;
  readonly seconds: number;
}

/** What decisions about the campus on screen were found to gain. */
export interface Prices {
  readonly wish: PriceWish;
  /** Solve runs that are done and all of them, while pricing goes on. */
  readonly running: { readonly done: number; readonly of: number } | null;
  /** The decisions that are being priced, by `nameOf`. */
  readonly asked: readonly string[];
  /** By `nameOf`; those of a campus that has changed are gone. */
  readonly gains: ReadonlyMap<string, Gain>;
  readonly problem: Said | null;
}

const nothing = { running: null, asked: [], gains: new Map<string, Gain>(), problem: null };

/** What decisions about the campus on screen were found to gain. */
export const usePrices = create<Prices>(() => ({ wish: { seeds: 3, seconds: 10 }, ...nothing }));

/** Changes how the next decisions are priced. */
export function wishForPrices(change: Partial<PriceWish>): void {
  usePrices.setState(({ wish }) => ({ wish: { ...wish, ...change } }));
}

/** What tells decisions apart, whatever the order of their fields. */
export function nameOf(whatIf: WhatIf): string {
  return JSON.stringify(Object.entries(whatIf).sort(([one], [other]) => (one < other ? -1 : 1)));
}

let campus = 0;

/** Prices decisions by solving with and without them; one pricing at a time. */
export async function price(whatIfs: readonly WhatIf[]): Promise<void> {
  const { running, wish } = usePrices.getState();
  if (running || whatIfs.length === 0) return;
  const mine = campus;
  usePrices.setState({ running: { done: 0, of: 0 }, asked: whatIfs.map(nameOf), problem: null });
  try {
    const answer = await door().prices.start({ ...wish, whatIfs: [...whatIfs] });
    if ("refused" in answer) return usePrices.setState({ problem: refusalSaid(answer) });
    for await (const state of await door().prices.watch()) if (mine === campus) take(state);
  } catch (error) {
    usePrices.setState({ problem: errorSaid(error) });
  } finally {
    usePrices.setState({ running: null, asked: [] });
    showRunning(null);
  }
}

/** Stops pricing; nothing is claimed of what was being priced. */
export async function cancelPricing(): Promise<void> {
  try {
    await door().prices.cancel();
  } catch (error) {
    usePrices.setState({ problem: errorSaid(error) });
  }
}

/** Forgets gains, and stops finding others, whenever the campus is another one, until the signal aborts. */
export function followPrices(signal: AbortSignal): void {
  onCampusChanged(signal, () => {
    campus++;
    if (usePrices.getState().running) void cancelPricing();
    usePrices.setState({ gains: nothing.gains, problem: null });
  });
}

function take(state: PricingState): void {
  if (state.kind === "running") {
    const { done, of } = state;
    usePrices.setState({ running: { done, of } });
    const said = say("bottlenecks.running", { done, of });
    showRunning({ said, share: of > 0 ? done / of : null, cancel: () => void cancelPricing() });
  } else if (state.kind === "priced") {
    usePrices.setState(({ gains }) => ({
      gains: new Map([...gains, ...state.gains.map((gain) => [nameOf(gain.whatIf), gain] as const)]),
    }));
  } else if (state.kind === "none" && state.reason === "failed")
    usePrices.setState({ problem: say("bottlenecks.failed", { message: state.message }) });
}
