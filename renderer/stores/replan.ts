import { create } from "zustand";
import type { ReplanResult } from "#shared/by-hand/replan.ts";
import { findReplan } from "#shared/by-hand/replan.ts";
import { parseDay } from "#shared/domain/calendar.ts";
import type { Campus, ClosureScope } from "#shared/domain/campus.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { AddClosure } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { act } from "./acts.ts";
import { useDocument } from "./document.ts";
import { goTo } from "./navigation.ts";
import { notify } from "./notices.ts";
import { showRunning } from "./running.ts";
import type { Said } from "./said.ts";
import { refusalSaid, say } from "./said.ts";
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
  useReplan.setState(({ wish }) => ({ ...FRESH, wish: { ...wish, ...change } }));
}

/** Goes to *Herplannen* for something that falls out. */
export function replanFor(what: Pick<ReplanWish, "scope" | "code">): void {
  wishReplan(what);
  goTo("replan");
}

/** The codes of the runs that are not to be touched. */
export function leaveOf({ leave }: Pick<ReplanWish, "leave">): readonly string[] {
  return leave.split(/[,;\s]+/).filter(Boolean);
}

/** Work between two breaths of the window, in milliseconds. */
const SLICE = 12;

/** Looks for new places, in slices, so that the window goes on. */
export async function searchReplan(): Promise<void> {
  const { campus } = useDocument.getState();
  const { wish } = useReplan.getState();
  const outage = outageOf(wish);
  if (!campus) return;
  if (!outage) return useReplan.setState({ ...FRESH, problem: say("replan.incomplete") });
  const search = findReplan(campus, outage, {
    most: wish.most,
    notBefore: today() + wish.days,
    keepEvenings: wish.keepEvenings,
    leave: leaveOf(wish),
  });
  useReplan.setState({ ...FRESH, phase: "searching" });
  const isWanted = () => useReplan.getState().phase === "searching" && useReplan.getState().wish === wish;
  try {
    while (isWanted())
      for (const pause = performance.now() + SLICE; ;) {
        const step = search.next();
        if (step.done) return finish(campus, step.value);
        useReplan.setState(step.value);
        if (performance.now() < pause) continue;
        const { done, of } = step.value;
        showRunning({ said: say("replan.running"), share: of ? done / of : null, cancel: cancelReplan });
        await new Promise((resolve) => setTimeout(resolve));
        break;
      }
  } finally {
    showRunning(null);
  }
}

function finish(
  campus: Campus,
  result: Exclude<ReturnType<ReturnType<typeof findReplan>["next"]>["value"], { done: number }>,
) {
  if (isRefusal(result)) useReplan.setState({ ...FRESH, problem: refusalSaid(result) });
  else useReplan.setState({ ...FRESH, phase: "found", result, campus });
}

/** Stops looking; nothing has changed. */
export function cancelReplan(): void {
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

function outageOf({ scope, code, from, to, weekdays, dayparts, units, reason }: ReplanWish): AddClosure | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  if ((code.trim() === "" && scope !== "campus") || first === null || last === null) return null;
  const out = scope === "machine" && units > 0 ? units : null;
  return { scope, code: code.trim(), from: first, to: last, weekdays, dayparts, units: out, reason };
}
