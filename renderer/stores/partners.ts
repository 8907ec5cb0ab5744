import { create } from "zustand";
import type { Sharing, SharingState } from "#shared/contract/partners.ts";
import type { PartnerScope } from "#shared/feeds/partner-view.ts";
import { door } from "#renderer/bridge/door.ts";
import type { Said } from "./said.ts";
import { errorSaid } from "./said.ts";

/** How the plan is shared, as the window knows it. */
export interface Partners {
  /** Null until the program has said. */
  readonly state: SharingState | null;
  /** The link that is looked at, by its id. */
  readonly chosen: string | null;
  /** The link that was just made: its address is told this once. */
  readonly made: { readonly partner: string; readonly address: string } | null;
  readonly busy: boolean;
  readonly problem: Said | null;
}

/** How the plan is shared. */
export const usePartners = create<Partners>(() => ({
  state: null,
  chosen: null,
  made: null,
  busy: false,
  problem: null,
}));

/** Asks how the plan is shared: when the screen is opened, and now and then for the last visits. */
export async function loadPartners(): Promise<void> {
  await ask(() => door().partners.state(), false);
}

/** Switches sharing on or off, or moves it; says whether that was taken. */
export function share(sharing: Sharing): Promise<boolean> {
  return ask(() => door().partners.share(sharing));
}

/** Makes a link; says whether there is one. Its address stands in `made` until it is dismissed. */
export function makeLink(partner: string, scope: PartnerScope, days: number): Promise<boolean> {
  return ask(async () => {
    const { address, state } = await door().partners.makeLink({ partner, scope: copyOf(scope), days });
    usePartners.setState({ made: { partner, address } });
    return state;
  });
}

/** Takes the address of the link that was just made off the screen: nobody can see it again. */
export function dismissMade(): void {
  usePartners.setState({ made: null });
}

/** Ends a link at once. */
export function revokeLink(id: string): Promise<boolean> {
  return ask(() => door().partners.revoke({ id }));
}

/** Looks at a link, or at none. */
export function chooseLink(id: string | null): void {
  usePartners.setState({ chosen: id });
}

function copyOf({ machines, roomTypes, runs, asks }: PartnerScope) {
  return { machines: machines && [...machines], roomTypes: roomTypes && [...roomTypes], runs, asks };
}

async function ask(question: () => Promise<SharingState>, isAct = true): Promise<boolean> {
  if (isAct) usePartners.setState({ busy: true, problem: null });
  try {
    usePartners.setState({ state: await question() });
    return true;
  } catch (error) {
    usePartners.setState({ problem: errorSaid(error) });
    return false;
  } finally {
    if (isAct) usePartners.setState({ busy: false });
  }
}
