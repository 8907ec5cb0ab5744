import { beforeEach, describe, expect, it } from "vitest";
import type { WhyAnswer } from "#shared/contract/why.ts";
import { smallCampus } from "#shared/testing/small-campus.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import type { Answers } from "#renderer/bridge/memory.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { useDocument } from "./document.ts";
import { useNavigation } from "./navigation.ts";
import { useNotices } from "./notices.ts";
import { pickCell, pickCellFor, stopPicking, usePicking } from "./picking.ts";
import { goToFinding, loadPreCheck, usePreCheck } from "./pre-check.ts";
import { useSelection } from "./selection.ts";
import * as why from "./why.ts";

const state = { name: "Proef", revision: 2 };
const facts = answerOf("facts", 0.4);
const whole = answerOf("done", 1);

function answerOf(phase: WhyAnswer["phase"], share: number): WhyAnswer {
  return { phase, share, refusal: null, why: { run: "R", verdict: "blocked", sets: [] }, fixes: [] };
}

function answering(answers: Record<string, (input: never, options: { signal?: AbortSignal }) => Promise<unknown>>) {
  changeDoor(doorOver(memoryLink({ why: answers, app: { setPreferences: async () => ({}) } } as unknown as Answers)));
}

async function* stream<T>(...items: T[]) {
  yield* items;
}

beforeEach(() => {
  why.forgetWhy();
  stopPicking();
  useNotices.setState({ notices: [] });
  useDocument.setState({ campus: smallCampus() });
});

describe("a question", () => {
  it("is followed to its whole answer, about the campus it was asked of", async () => {
    answering({ run: async () => stream(facts, whole) });
    await why.askWhy({ about: "run", run: "R" });
    expect(why.useWhy.getState()).toMatchObject({ phase: "answered", answer: whole, day: null, problem: null });
    expect(why.useWhy.getState().campus).toBe(useDocument.getState().campus);
  });

  it("is left off when another is asked, and its late answer with it", async () => {
    const late = Promise.withResolvers<void>();
    let left = false;
    answering({
      run: async (_, { signal }) => {
        signal?.addEventListener("abort", () => (left = true));
        return (async function* () {
          yield facts;
          await late.promise;
          yield whole;
        })();
      },
      day: async () => stream({ phase: "done", share: 1, refusal: null, day: { most: 0 } }),
    });
    const first = why.askWhy({ about: "run", run: "R" });
    await new Promise((resolve) => setTimeout(resolve));
    await why.askWhy({ about: "day", day: 5 });
    late.resolve();
    await first;
    expect(left).toBe(true);
    expect(why.useWhy.getState()).toMatchObject({ phase: "answered", answer: null, day: { day: { most: 0 } } });
  });

  it("keeps what was found when the planner stops it", async () => {
    const never = Promise.withResolvers<void>();
    answering({
      run: async () =>
        (async function* () {
          yield facts;
          await never.promise;
        })(),
    });
    const asking = why.askWhy({ about: "run", run: "R" });
    await new Promise((resolve) => setTimeout(resolve));
    why.stopWhy();
    expect(why.useWhy.getState()).toMatchObject({ phase: "stopped", answer: facts });
    never.resolve();
    await asking;
    expect(why.useWhy.getState()).toMatchObject({ phase: "stopped" });
  });

  it("tells why there is nothing to ask, or what went wrong", async () => {
    const refusal = { refused: "run-is-placed", values: { run: "R" } };
    answering({ run: async () => stream({ ...whole, phase: "refused", why: null, refusal }) });
    await why.askWhy({ about: "run", run: "R" });
    expect(why.useWhy.getState().problem).toEqual({ key: "refusal.run-is-placed", values: { run: "R" } });
    answering({});
    await why.askWhy({ about: "run", run: "R" });
    expect(why.useWhy.getState()).toMatchObject({ phase: "answered", problem: { key: "refusal.unexpected" } });
  });
});

describe("a fix", () => {
  it("is carried out with a way back, and the question is done with", async () => {
    answering({ run: async () => stream(whole), carryOut: async () => ({ state }) });
    await why.askWhy({ about: "run", run: "R" });
    expect(await why.carryOutFix("1-1")).toBe(true);
    expect(useNotices.getState().notices).toMatchObject([
      { said: { key: "explain.carriedOut", values: { run: "R" } }, undo: true },
    ]);
    expect(why.useWhy.getState()).toMatchObject({ asked: null, phase: "idle", busy: false });
  });

  it("stays where it is when it is refused", async () => {
    answering({ run: async () => stream(whole), carryOut: async () => ({ refused: "fix-outdated", values: {} }) });
    await why.askWhy({ about: "run", run: "R" });
    expect(await why.carryOutFix("1-1")).toBe(false);
    expect(why.useWhy.getState()).toMatchObject({ answer: whole, problem: { key: "refusal.fix-outdated" } });
  });

  it("becomes a scenario, which is gone to", async () => {
    answering({ asScenario: async () => ({ state }) });
    expect(await why.scenarioOfFix("1-1", "Wat als")).toBe(true);
    expect(useNavigation.getState().screen).toBe("scenarios");
  });
});

it("a cell that is picked in the timetable is asked about", async () => {
  let asked: unknown;
  answering({
    cell: async (cell) => {
      asked = cell;
      return stream(whole);
    },
  });
  pickCellFor({ run: "R", kind: "theory", from: { day: 4, daypart: "VM" } });
  expect(useNavigation.getState().screen).toBe("timetable");
  pickCell({ day: 5, daypart: "NM", room: "A" });
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual({
    run: "R",
    kind: "theory",
    from: { day: 4, daypart: "VM" },
    day: 5,
    daypart: "NM",
    room: "A",
  });
  expect(useNavigation.getState().screen).toBe("explain");
  expect(usePicking.getState().picking).toBeNull();
});

describe("the check before planning", () => {
  const finding = { code: "no-session", table: "runs", run: "R", kind: "", column: "code", values: {} } as const;

  it("is asked once for every campus, and not again where only the plan has changed", async () => {
    let times = 0;
    answering({
      preCheck: async () => {
        times++;
        return { findings: [finding] };
      },
    });
    const campus = smallCampus();
    useDocument.setState({ campus });
    await Promise.all([loadPreCheck(), loadPreCheck()]);
    expect(usePreCheck.getState()).toMatchObject({ findings: [finding], problem: null });
    useDocument.setState({ campus: { ...campus, plan: new Map() } });
    await loadPreCheck();
    expect(times).toBe(1);
    useDocument.setState({ campus: { ...campus, rooms: new Map() } });
    await loadPreCheck();
    expect(times).toBe(2);
  });

  it("goes to the row that is wrong", () => {
    answering({});
    goToFinding(finding);
    expect(useSelection.getState().selected).toEqual({ what: "run", code: "R" });
    expect(useNavigation.getState().screen).toBe("courses");
    goToFinding({ ...finding, run: "", table: "rooms" });
    expect(useNavigation.getState().screen).toBe("rooms");
  });
});
