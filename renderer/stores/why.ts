import { create } from "zustand";
import type { DayAnswer, WhyAnswer } from "#shared/contract/why.ts";
import type { Day } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Cell } from "#shared/scheduler/why/cell/cell.ts";
import { door } from "#renderer/bridge/door.ts";
import { useDocument, whileSaving } from "./document.ts";
import { goTo } from "./navigation.ts";
import { notify } from "./notices.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** What is asked: why a run is not in the plan, why a meeting cannot stand in a cell, what keeps runs from a day. */
export type Asked =
  | { readonly about: "run"; readonly run: string }
  | { readonly about: "cell"; readonly cell: Cell }
  | { readonly about: "day"; readonly day: Day };

/** The lists of *Waarom niet?*. */
export type WhyList = "runs" | "days" | "tables";

/** The question that is looked at and what is known of its answer. */
export interface Why {
  readonly list: WhyList;
  readonly asked: Asked | null;
  /** `stopped`: by the planner; what was found until then stands. */
  readonly phase: "idle" | "asking" | "answered" | "stopped";
  /** About a run or a cell. */
  readonly answer: WhyAnswer | null;
  readonly day: DayAnswer | null;
  /** The campus it was asked about; where another is on screen, the answer may no longer hold. */
  readonly campus: Campus | null;
  /** A fix is being carried out. */
  readonly busy: boolean;
  readonly problem: Said | null;
}

const nothing = { asked: null, phase: "idle", answer: null, day: null, campus: null, problem: null } as const;

/** The question that is looked at. */
export const useWhy = create<Why>(() => ({ list: "runs", busy: false, ...nothing }));

let listening: AbortController | null = null;

/** Shows another list. */
export function listWhy(list: WhyList): void {
  useWhy.setState({ list });
}

/** Asks a question and follows its answer to the end; one that was asked before is left off. */
export async function askWhy(asked: Asked): Promise<void> {
  listening?.abort();
  const own = new AbortController();
  listening = own;
  const { campus } = useDocument.getState();
  useWhy.setState({ ...nothing, asked, phase: "asking", campus });
  try {
    if (asked.about === "day")
      for await (const day of await door().why.day({ day: asked.day }, { signal: own.signal }))
        take(own, { day }, day.refusal);
    else for await (const answer of await answersTo(asked, own.signal)) take(own, { answer }, answer.refusal);
    if (listening === own && !own.signal.aborted) useWhy.setState({ phase: "answered" });
  } catch (error) {
    if (!own.signal.aborted) useWhy.setState({ phase: "answered", problem: errorSaid(error) });
  }
}

/** Asks a question and shows its answer. */
export function goToWhy(asked: Asked): void {
  useWhy.setState({ list: asked.about === "day" ? "days" : "runs" });
  goTo("explain");
  void askWhy(asked);
}

/** Stops looking; what was found stays. */
export function stopWhy(): void {
  listening?.abort();
  if (useWhy.getState().phase === "asking") useWhy.setState({ phase: "stopped" });
}

/** Lets the question go. */
export function forgetWhy(): void {
  listening?.abort();
  useWhy.setState(nothing);
}

/** Does what a fix does; the notice offers to take it back. */
export async function carryOutFix(id: string): Promise<boolean> {
  const run = askedRun();
  return decide(async () => {
    const answer = await whileSaving(door().why.carryOut({ fix: id }));
    if ("refused" in answer) return refusalSaid(answer);
    notify(say("explain.carriedOut", { run }), { undo: true });
    forgetWhy();
    return null;
  });
}

/** Makes a scenario in which the fix is carried out, and goes there. */
export async function scenarioOfFix(id: string, name: string): Promise<boolean> {
  return decide(async () => {
    const answer = await whileSaving(door().why.asScenario({ fix: id, name }));
    if ("refused" in answer) return refusalSaid(answer);
    forgetWhy();
    goTo("scenarios");
    return null;
  });
}

/** Clears a problem that was read. */
export function forgetWhyProblem(): void {
  useWhy.setState({ problem: null });
}

function answersTo(asked: Exclude<Asked, { about: "day" }>, signal: AbortSignal) {
  return asked.about === "run"
    ? door().why.run({ run: asked.run }, { signal })
    : door().why.cell(asked.cell, { signal });
}

function take(own: AbortController, known: Partial<Why>, refusal: Parameters<typeof refusalSaid>[0] | null): void {
  if (listening === own && !own.signal.aborted)
    useWhy.setState({ ...known, problem: refusal ? refusalSaid(refusal) : null });
}

function askedRun(): string {
  const { asked } = useWhy.getState();
  if (asked?.about === "run") return asked.run;
  return asked?.about === "cell" ? asked.cell.run : "";
}

/** Does one thing at a time; the answer says whether it was done. */
async function decide(work: () => Promise<Said | null>): Promise<boolean> {
  if (useWhy.getState().busy) return false;
  useWhy.setState({ busy: true, problem: null });
  const problem = await work().catch(errorSaid);
  useWhy.setState({ busy: false, problem });
  return problem === null;
}
