import { create } from "zustand";
import type { SolveProgress } from "#shared/contract/solve.ts";
import type { Door } from "#shared/contract/contract.ts";
import { door } from "#renderer/bridge/door.ts";
import { PROOF_SECONDS, proveBounds } from "./bounds.ts";
import { whileSaving } from "./document.ts";
import { notify } from "./notices.ts";
import { showRunning } from "./running.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** What the planner asks of a run of the solver. */
export type SolveWish = Parameters<Door["solve"]["start"]>[0];

/** The plan before and after, as the program counts them. */
export type SolveResult = NonNullable<Awaited<ReturnType<Door["solve"]["result"]>>>;

/** The run of the solver as the window knows it; it goes on while the planner looks at other screens. */
export interface Solve {
  /** `finished`: there is a result to accept or discard. */
  readonly phase: "idle" | "starting" | "running" | "cancelling" | "finished" | "failed";
  readonly wish: SolveWish;
  /** The newest figures, or null before the first. */
  readonly progress: SolveProgress | null;
  /** How the figures came about, oldest first, at most `MOST_POINTS` of them. */
  readonly curve: readonly SolveProgress[];
  readonly result: SolveResult | null;
  /** Accepting or discarding is on its way. */
  readonly deciding: boolean;
  readonly problem: Said | null;
}

const MOST_POINTS = 400;
const LEAST_PROOF_SECONDS = 5;
const SPOKEN_EVERY_SECONDS = 5;
const nothing = { progress: null, curve: [], result: null, deciding: false, problem: null };

/** The run of the solver. */
export const useSolve = create<Solve>(() => ({
  phase: "idle",
  wish: { seconds: 60, seed: 1, from: "plan" },
  ...nothing,
}));

/** Changes what the planner asks; the next start uses it. */
export function wishFor(change: Partial<SolveWish>): void {
  useSolve.setState(({ wish }) => ({ wish: { ...wish, ...change } }));
}

/** Starts a run as wished and follows it to its end. */
export async function startSolve(): Promise<void> {
  if (isUnderWay(useSolve.getState())) return;
  useSolve.setState({ phase: "starting", ...nothing });
  const { seconds } = useSolve.getState().wish;
  // Beside the solver, in a thread of its own and for a part of its time: what is known already is not proved again.
  void proveBounds(Math.min(PROOF_SECONDS, Math.max(LEAST_PROOF_SECONDS, Math.round(seconds / 3))));
  try {
    const answer = await door().solve.start(useSolve.getState().wish);
    if ("refused" in answer) return fail(refusalSaid(answer));
    await follow("running");
  } catch (error) {
    fail(errorSaid(error));
  }
}

/** Takes up a run, or a result, that the program still has: after the window was loaded anew. */
export async function resumeSolve(): Promise<void> {
  if (useSolve.getState().phase !== "idle") return;
  try {
    await follow("idle");
  } catch {
    // A line that is lost is told by the document already.
    forgetProblem();
  }
}

/** Asks the run to stop; the best plan so far stays as the result. */
export async function cancelSolve(): Promise<void> {
  if (!isUnderWay(useSolve.getState())) return;
  useSolve.setState({ phase: "cancelling" });
  try {
    await door().solve.cancel();
  } catch (error) {
    fail(errorSaid(error));
  }
}

/** Makes the result the plan; the notice offers to take it back. */
export async function acceptSolve(): Promise<void> {
  await decide(async () => {
    const answer = await whileSaving(door().solve.accept());
    if ("refused" in answer) return refusalSaid(answer);
    notify(say("solve.accepted"), { undo: true });
    return null;
  });
}

/** Lets the result go; the plan stays as it is. */
export async function discardSolve(): Promise<void> {
  await decide(async () => {
    await door().solve.discard();
    return null;
  });
}

/** Clears a problem, so that the planner can start again. */
export function forgetProblem(): void {
  useSolve.setState({ phase: "idle", ...nothing });
}

/** Is a run going on? */
export function isUnderWay({ phase }: Pick<Solve, "phase">): boolean {
  return phase === "starting" || phase === "running" || phase === "cancelling";
}

/**
 * The progress to speak: the newest of the run's last whole five seconds, so that a screen reader is told at most once
 * in that time.
 */
export function spokenOf({ curve }: Pick<Solve, "curve">): SolveProgress | null {
  const newest = curve.at(-1);
  if (!newest) return null;
  const turn = Math.floor(newest.seconds / SPOKEN_EVERY_SECONDS) * SPOKEN_EVERY_SECONDS;
  return curve.findLast((point) => point.seconds <= turn) ?? curve[0];
}

/** Every second point but the ends, where there are more than fit. */
export function thinned(curve: readonly SolveProgress[]): readonly SolveProgress[] {
  if (curve.length <= MOST_POINTS) return curve;
  return curve.filter((_, index) => index % 2 === 0 || index === curve.length - 1);
}

async function follow(otherwise: Solve["phase"]): Promise<void> {
  try {
    useSolve.setState({ phase: otherwise });
    for await (const progress of await door().solve.watch()) take(progress);
    const { progress } = useSolve.getState();
    if (progress?.phase === "failed") return fail(deathSaid(progress.message));
    const result = await door().solve.result();
    useSolve.setState(result ? { phase: "finished", result } : { phase: "idle", ...nothing });
  } finally {
    showRunning(null);
  }
}

function take(progress: SolveProgress): void {
  const { phase, curve } = useSolve.getState();
  useSolve.setState({
    phase: phase === "cancelling" ? phase : "running",
    progress,
    // Before the first plan the figures are all 0: that would be a curve from perfect to bad.
    curve: progress.phase === "starting" ? curve : thinned([...curve, progress]),
  });
  const { seconds } = useSolve.getState().wish;
  const said = say("solve.running", { seconds: Math.floor(progress.seconds), days: progress.daysOnTarget });
  showRunning({ said, share: Math.min(1, progress.seconds / seconds), cancel: () => void cancelSolve() });
}

async function decide(work: () => Promise<Said | null>): Promise<void> {
  if (useSolve.getState().phase !== "finished" || useSolve.getState().deciding) return;
  useSolve.setState({ deciding: true, problem: null });
  try {
    const problem = await work();
    useSolve.setState(problem ? { deciding: false, problem } : { phase: "idle", ...nothing });
  } catch (error) {
    useSolve.setState({ deciding: false, problem: errorSaid(error) });
  }
}

/** Why a worker died, in words where it is known: it did not answer, or its memory was full. */
function deathSaid(cause: string): Said {
  if (cause === "no-answer") return say("solve.died.silent");
  if (cause === "ERR_WORKER_OUT_OF_MEMORY") return say("solve.died.memory");
  return say("solve.died.other", { message: cause });
}

function fail(problem: Said): void {
  useSolve.setState({ phase: "failed", problem });
}
