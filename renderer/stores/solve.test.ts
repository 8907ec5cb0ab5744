import { beforeEach, describe, expect, it } from "vitest";
import type { SolveProgress } from "#shared/contract/solve.ts";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { useNotices } from "./notices.ts";
import { useRunning } from "./running.ts";
import * as solve from "./solve.ts";

const figures = { daysOnTarget: 83, unplacedLearnerDays: 64_250 };
const result = { before: figures, after: { ...figures, daysOnTarget: 170 }, movedMeetings: 12 };
const state = { name: "Proef", revision: 2 };

function progress(seconds: number, more: Partial<SolveProgress> = {}): SolveProgress {
  return {
    phase: "search",
    seconds,
    iterations: seconds * 1000,
    unplacedLearnerDays: 1000,
    unplacedRuns: 10,
    daysOnTarget: 120,
    shortfall: 5000,
    instability: 3,
    message: "",
    ...more,
  };
}

function answering(answers: Record<string, (input: never) => Promise<unknown>>): void {
  changeDoor(doorOver(memoryLink({ solve: answers } as unknown as Answers)));
}

async function* stream(...points: SolveProgress[]) {
  yield* points;
}

describe("a run of the solver", () => {
  beforeEach(() => {
    solve.forgetProblem();
    useNotices.setState({ notices: [] });
  });

  it("is followed to its result, and shown in the status line meanwhile", async () => {
    const shown: unknown[] = [];
    const stop = useRunning.subscribe(({ running }) => shown.push(running?.said.values.days ?? null));
    answering({
      start: async () => ({ started: true }),
      watch: async () =>
        stream(
          progress(0, { phase: "starting", daysOnTarget: 0 }),
          progress(1),
          progress(2, { daysOnTarget: 150 }),
          progress(3, { phase: "done" }),
        ),
      result: async () => result,
    });
    await solve.startSolve();
    stop();
    expect(solve.useSolve.getState()).toMatchObject({ phase: "finished", result, problem: null });
    expect(solve.useSolve.getState().curve.map((point) => point.seconds)).toEqual([1, 2, 3]);
    expect(shown).toEqual([0, 120, 150, 120, null]);
  });

  it("keeps the best plan when it is cancelled", async () => {
    let stopped: (yes: boolean) => void = () => {};
    const stopping = new Promise((resolve) => (stopped = resolve));
    answering({
      start: async () => ({ started: true }),
      watch: async () =>
        (async function* () {
          yield progress(1);
          await stopping;
          yield progress(2, { phase: "cancelled" });
        })(),
      cancel: async () => {
        stopped(true);
        return { cancelled: true };
      },
      result: async () => result,
    });
    const run = solve.startSolve();
    await new Promise((resolve) => setTimeout(resolve));
    await solve.cancelSolve();
    expect(solve.useSolve.getState().phase).toBe("cancelling");
    await run;
    expect(solve.useSolve.getState()).toMatchObject({ phase: "finished", result });
  });

  it("tells why a worker died, and can start again", async () => {
    answering({
      start: async () => ({ started: true }),
      watch: async () => stream(progress(1), progress(2, { phase: "failed", message: "ERR_WORKER_OUT_OF_MEMORY" })),
    });
    await solve.startSolve();
    expect(solve.useSolve.getState()).toMatchObject({
      phase: "failed",
      problem: { key: "solve.died.memory" },
    });
    expect(useRunning.getState().running).toBeNull();
    solve.forgetProblem();
    expect(solve.useSolve.getState()).toMatchObject({ phase: "idle", problem: null, curve: [] });
  });

  it("is refused in the program's own words", async () => {
    answering({ start: async () => ({ refused: "read-only", values: { path: "a.campus" } }) });
    await solve.startSolve();
    expect(solve.useSolve.getState().problem).toEqual({ key: "refusal.read-only", values: { path: "a.campus" } });
  });

  it("is taken up again after the window was loaded anew", async () => {
    answering({ watch: async () => stream(progress(9, { phase: "done" })), result: async () => result });
    await solve.resumeSolve();
    expect(solve.useSolve.getState()).toMatchObject({ phase: "finished", result });
  });

  it("leaves all as it is where the program has no run", async () => {
    answering({ watch: async () => stream(), result: async () => null });
    await solve.resumeSolve();
    expect(solve.useSolve.getState()).toMatchObject({ phase: "idle", result: null, problem: null });
  });
});

describe("a result", () => {
  beforeEach(() => {
    useNotices.setState({ notices: [] });
    solve.useSolve.setState({ phase: "finished", result: result as never, deciding: false, problem: null });
  });

  it("becomes the plan, with a way back", async () => {
    answering({ accept: async () => ({ state }) });
    await solve.acceptSolve();
    expect(solve.useSolve.getState()).toMatchObject({ phase: "idle", result: null });
    expect(useNotices.getState().notices).toMatchObject([{ said: { key: "solve.accepted" }, undo: true }]);
  });

  it("stays where it is when it is refused", async () => {
    answering({ accept: async () => ({ refused: "stale", values: {} }) });
    await solve.acceptSolve();
    expect(solve.useSolve.getState()).toMatchObject({ phase: "finished", result, problem: { key: "refusal.stale" } });
  });

  it("is discarded", async () => {
    answering({ discard: async () => ({ discarded: true }) });
    await solve.discardSolve();
    expect(solve.useSolve.getState()).toMatchObject({ phase: "idle", result: null });
    expect(useNotices.getState().notices).toEqual([]);
  });
});

describe("the curve", () => {
  it("is thinned, and keeps its ends", () => {
    const curve = Array.from({ length: 401 }, (_, seconds) => progress(seconds));
    const kept = solve.thinned(curve);
    expect(kept).toHaveLength(201);
    expect([kept[0].seconds, kept.at(-1)?.seconds]).toEqual([0, 400]);
    expect(solve.thinned(kept)).toBe(kept);
  });

  it("is spoken at most once in five seconds", () => {
    const curve = Array.from({ length: 81 }, (_, quarter) => progress(quarter / 4));
    const spoken = curve.map((_, index) => solve.spokenOf({ curve: curve.slice(0, index + 1) })?.seconds);
    expect([...new Set(spoken)]).toEqual([0, 5, 10, 15, 20]);
  });
});
