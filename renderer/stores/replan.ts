import { create } from "zustand";
import type { Budget, ReplanResult } from "#shared/by-hand/replan.ts";
import type { ReplanAnswer } from "#shared/contract/replan.ts";
import { parseDay } from "#shared/domain/calendar.ts";
import type { Campus, ClosureScope } from "#shared/domain/campus.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { AddClosure } from "#shared/edits/act-input.ts";
import { door } from "#renderer/bridge/door.ts";
import { act } from "./acts.ts";
import { useDocument } from "./document.ts";
import { goTo } from "./navigation.ts";
import { notify } from "./notices.ts";
import { showRunning } from "./running.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";
import { today } from "./today.ts";

/** What falls out and what the planner allows, as the form holds it; dates as `YYYY-MM-DD`. */
export interface ReplanWish {
  readonly scope: ClosureScope;
  readonly code: string;
  readonly from: string;
  readonly to: string;
  /** Only these; none chosen is all. */
  readonly weekdays: readonly number[];
  readonly dayparts: readonly string[];
  /** Units that are out of a machine pool; 0 is all of them. */
  readonly units: number;
  readonly reason: string;
  readonly most: number;
  /** Days from today in which nothing gets another time. */
  readonly days: number;
  readonly keepEvenings: boolean;
  /** Codes of runs that do not move, with commas between. */
  readonly leave: string;
}

/** Re-planning an outage, step by step; nothing changes before it is taken over. */
export interface Replanning {
  readonly wish: ReplanWish;
  readonly phase: "asking" | "searching" | "found";
  readonly done: number;
  readonly of: number;
  readonly result: ReplanResult | null;
  /** The campus the result was found on; on another it says nothing. */
  readonly campus: Campus | null;
  readonly problem: Said | null;
}

const FRESH: Omit<Replanning, "wish"> = { phase: "asking", done: 0, of: 0, result: null, campus: null, problem: null };

/** Re-planning an outage. */
export const useReplan = create<Replanning>(() => ({
  ...FRESH,
  wish: {
    scope: "room",
    code: "",
    from: "",
    to: "",
    weekdays: [],
    dayparts: [],
    units: 0,
    reason: "",
    most: 40,
    days: 2,
    keepEvenings: true,
    leave: "",
  },
}));

/** Changes the form; what was found before is laid aside. */
export function wishReplan(change: Partial<ReplanWish>): void {
  stopListening();
  useReplan.setState(({ wish }) => ({ ...FRESH, wish: { ...wish, ...change } }));
}

/** Goes to *Herplannen* for something that falls out, and when, as far as that is known. */
export function replanFor(what: Pick<ReplanWish, "scope" | "code"> & Partial<ReplanWish>): void {
  wishReplan(what);
  goTo("replan");
}

/** The codes of the runs that are not to be touched. */
export function leaveOf({ leave }: Pick<ReplanWish, "leave">): readonly string[] {
  return leave.split(/[,;\s]+/).filter(Boolean);
}

let listening: AbortController | null = null;

/** Looks for new places, apart from the window; what was looked for before is left off. */
export async function searchReplan(): Promise<void> {
  const { campus } = useDocument.getState();
  const { wish } = useReplan.getState();
  const outage = outageOf(wish);
  if (!campus) return;
  stopListening();
  if (!outage) return useReplan.setState({ ...FRESH, problem: say("replan.incomplete") });
  const own = new AbortController();
  listening = own;
  useReplan.setState({ ...FRESH, phase: "searching" });
  showRunning({ said: say("replan.running"), share: null, cancel: cancelReplan });
  try {
    const question = { outage, budget: budgetOf(wish) };
    for await (const answer of await door().replan.find(question, { signal: own.signal }))
      if (listening === own) take(answer, campus);
  } catch (error) {
    if (listening === own) useReplan.setState({ ...FRESH, problem: errorSaid(error) });
  } finally {
    if (listening === own) stopListening();
  }
}

function take({ done, of, result, refusal }: ReplanAnswer, campus: Campus): void {
  if (refusal) useReplan.setState({ ...FRESH, problem: refusalSaid(refusal) });
  else if (result) useReplan.setState({ ...FRESH, phase: "found", result, campus });
  else {
    useReplan.setState({ done, of });
    showRunning({ said: say("replan.running"), share: of ? done / of : null, cancel: cancelReplan });
  }
}

function stopListening(): void {
  if (!listening) return;
  listening.abort();
  listening = null;
  showRunning(null);
}

/** Stops looking; nothing has changed. */
export function cancelReplan(): void {
  stopListening();
  useReplan.setState({ ...FRESH });
}

/** Makes what was found the plan, closure and all, as one edit. */
export async function takeOverReplan(): Promise<void> {
  const { result, campus } = useReplan.getState();
  if (!result || !campus) return;
  if (!(await act({ act: "replan", ...result.order }))) return;
  useReplan.setState({ ...FRESH });
  const code = result.order.outage.code || settingsOf(campus).name;
  notify(say("notice.replanned", { code, count: result.order.moves.length }), { undo: true });
}

function budgetOf(wish: ReplanWish): Budget {
  const { most, days, keepEvenings } = wish;
  return { most, notBefore: today() + days, keepEvenings, leave: leaveOf(wish) };
}

function outageOf({ scope, code, from, to, weekdays, dayparts, units, reason }: ReplanWish): AddClosure | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  if ((code.trim() === "" && scope !== "campus") || first === null || last === null) return null;
  const out = scope === "machine" && units > 0 ? units : null;
  return { scope, code: code.trim(), from: first, to: last, weekdays, dayparts, units: out, reason };
}
