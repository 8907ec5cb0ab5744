import { create } from "zustand";
import type { Disruption } from "#shared/capacity/disruption.ts";
import type { CalendarEntry } from "#shared/contract/published.ts";
import type { PublishedPlan } from "#shared/domain/published-plan.ts";
import { door } from "#renderer/bridge/door.ts";
import { whileSaving } from "./document.ts";
import { notify } from "./notices.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** The published plans of the document, and what changed since one of them. */
export interface Published {
  /** Newest first; null until they are there. */
  readonly plans: readonly PublishedPlan[] | null;
  /** The revision of the plan that is looked at. */
  readonly chosen: number | null;
  readonly disruption: Disruption | null;
  /** Calendar entries that people still have otherwise. */
  readonly entries: readonly CalendarEntry[];
  readonly busy: boolean;
  readonly problem: Said | null;
}

/** The published plans of the document, and what changed since one of them. */
export const usePublished = create<Published>(() => ({
  plans: null,
  chosen: null,
  disruption: null,
  entries: [],
  busy: false,
  problem: null,
}));

/** Counts the readings, so that one that comes late does not write over a newer one. */
let reading = 0;

/** Reads the list, and what changed since the plan that is looked at: the newest, unless another was chosen. */
export async function loadPublished(): Promise<void> {
  const turn = ++reading;
  try {
    const plans = await door().published.list();
    const before = usePublished.getState().chosen;
    const plan = plans.find(({ revision }) => revision === before) ?? plans[0];
    const answer = plan && (await door().published.disruption({ revision: plan.revision }));
    const entries = await door().published.entries();
    if (turn !== reading) return;
    if (answer && "refused" in answer) return usePublished.setState({ problem: refusalSaid(answer) });
    const chosen = plan?.revision ?? null;
    usePublished.setState({ plans, chosen, disruption: answer ?? null, entries, problem: null });
  } catch (error) {
    if (turn === reading) usePublished.setState({ problem: errorSaid(error) });
  }
}

/** Looks at what changed since another published plan. */
export async function choosePublished(revision: number): Promise<void> {
  usePublished.setState({ chosen: revision });
  await loadPublished();
}

/** Publishes the plan as it is. Answers whether it was. */
export async function publishPlan(name: string): Promise<boolean> {
  usePublished.setState({ busy: true, problem: null });
  try {
    const answer = await whileSaving(door().published.publish({ name }));
    if ("refused" in answer) {
      usePublished.setState({ problem: refusalSaid(answer) });
      return false;
    }
    notify(say("notice.published", { name: answer.name }));
    await choosePublished(answer.revision);
    return true;
  } catch (error) {
    usePublished.setState({ problem: errorSaid(error) });
    return false;
  } finally {
    usePublished.setState({ busy: false });
  }
}

/** Lays aside what was refused. */
export function forgetPublishProblem(): void {
  usePublished.setState({ problem: null });
}
