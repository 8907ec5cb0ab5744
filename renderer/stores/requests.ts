import { create } from "zustand";
import type { RequestView } from "#shared/contract/requests.ts";
import type { AskedSlot } from "#shared/domain/request.ts";
import { door } from "#renderer/bridge/door.ts";
import { notify } from "./notices.ts";
import type { Said } from "./said.ts";
import { errorSaid, say } from "./said.ts";

/** What partners ask for, as the window knows it. */
export interface Requests {
  readonly requests: readonly RequestView[];
  /** The request that is looked at, by its id. */
  readonly chosen: string | null;
  readonly busy: boolean;
  readonly problem: Said | null;
}

/** What partners ask for. */
export const useRequests = create<Requests>(() => ({ requests: [], chosen: null, busy: false, problem: null }));

/** How often is asked for new ones, in ms: a partner waits days, the planner need not wait for more than this. */
const OFTEN = 10_000;

/** Reads what partners ask for. */
export async function loadRequests(): Promise<void> {
  try {
    const requests = await door().requests.list();
    // Nothing is drawn anew where nothing changed.
    if (JSON.stringify(requests) !== JSON.stringify(useRequests.getState().requests))
      useRequests.setState({ requests });
  } catch {
    // Without a document there is nobody to ask; whatever else is wrong, the next reading tells.
    useRequests.setState({ requests: [] });
  }
}

/** Keeps the list as it is, until the signal ends it. */
export function followRequests(signal: AbortSignal): void {
  const timer = setInterval(() => void loadRequests(), OFTEN);
  signal.addEventListener("abort", () => clearInterval(timer));
  void loadRequests();
}

/** Looks at a request, or at none. */
export function chooseRequest(id: string | null): void {
  useRequests.setState({ chosen: id, problem: null });
}

/** Gives a request its place in the plan; the notice offers to take it back. */
export function acceptRequest(id: string): Promise<void> {
  return answer(async () => {
    const { requests } = await door().requests.accept({ id });
    notify(say("requests.accepted"), { undo: true });
    return requests;
  });
}

/** Declines a request with a reason for its partner. */
export function declineRequest(id: string, reason: string): Promise<void> {
  return answer(() => door().requests.decline({ id, reason }));
}

/** Takes back what was answered: the request waits again. */
export function reopenRequest(id: string): Promise<void> {
  return answer(() => door().requests.reopen({ id }));
}

/** Looks at the request before (−1) or after (1) the one that is looked at, in the order of the list. */
export function stepRequest(step: 1 | -1): void {
  const { requests, chosen } = useRequests.getState();
  const rows = sortedRequests(requests);
  const at = rows.findIndex(({ id }) => id === chosen);
  const next = rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step))];
  if (next) chooseRequest(next.id);
}

const ORDER: readonly RequestView["state"][] = [
  "tentative",
  "countered",
  "accepted",
  "declined",
  "withdrawn",
  "expired",
];

/** Place of a state in the list: what waits comes first. */
export function placeOfState(state: RequestView["state"]): number {
  return ORDER.indexOf(state);
}

/** The requests as the list has them: what waits first, the oldest of it on top. */
export function sortedRequests(requests: readonly RequestView[]): readonly RequestView[] {
  return requests.toSorted(
    (one, other) => placeOfState(one.state) - placeOfState(other.state) || one.received.localeCompare(other.received),
  );
}

/** Proposes another time instead. */
export function counterRequest(id: string, reason: string, alternatives: readonly AskedSlot[]): Promise<void> {
  return answer(() => door().requests.counter({ id, reason, alternatives: [...alternatives] }));
}

async function answer(act: () => Promise<RequestView[]>): Promise<void> {
  if (useRequests.getState().busy) return;
  useRequests.setState({ busy: true, problem: null });
  try {
    useRequests.setState({ requests: await act() });
  } catch (error) {
    useRequests.setState({ problem: errorSaid(error) });
    await loadRequests();
  } finally {
    useRequests.setState({ busy: false });
  }
}
