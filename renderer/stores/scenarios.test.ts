import { beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { useDocument } from "./document.ts";
import { useNotices } from "./notices.ts";
import * as store from "./scenarios.ts";

const line = (id: string, figures: object | null = { daysOnTarget: 1 }) => ({ id, name: id, revision: 0, figures });
const compared = { comparison: { runs: [] }, conflicts: [] };
let asked: string[] = [];

/** A program with scenarios; what is asked of it is noted. */
function program(scenarios: object[], answers: Record<string, (input: never) => Promise<unknown>> = {}): void {
  const note =
    (name: string, answer: (input: never) => Promise<unknown>) =>
    async (input: never): Promise<unknown> => {
      asked.push(`${name} ${JSON.stringify(input ?? null)}`);
      return answer(input);
    };
  const all: Record<string, (input: never) => Promise<unknown>> = {
    list: async () => ({ base: { daysOnTarget: 3 }, scenarios }),
    compare: async () => compared,
    figures: async () => ({ daysOnTarget: 9 }),
    open: async () => ({ state: {} }),
    create: async () => ({ id: "new" }),
    rename: async () => ({ done: true }),
    discard: async () => ({ done: true }),
    settle: async () => ({ state: {} }),
    takeOver: async () => ({ state: {} }),
    ...answers,
  };
  const noted = Object.fromEntries(Object.entries(all).map(([name, answer]) => [name, note(name, answer)]));
  changeDoor(doorOver(memoryLink({ scenarios: noted } as unknown as Answers)));
}

beforeEach(() => {
  asked = [];
  store.useScenarios.setState({ base: null, scenarios: [], chosen: null, compared: null, busy: false, problem: null });
  useDocument.setState({ state: null });
  useNotices.setState({ notices: [] });
});

describe("the list of scenarios", () => {
  it("is read, the first is compared, and figures nobody has counted are counted one by one", async () => {
    program([line("a"), line("b", null), line("c", null)]);
    await store.loadScenarios();
    expect(asked).toEqual([`list null`, `compare {"id":"a"}`, `figures {"id":"b"}`, `figures {"id":"c"}`]);
    const { base, scenarios, chosen, compared: beside } = store.useScenarios.getState();
    expect([base, chosen, beside]).toEqual([{ daysOnTarget: 3 }, "a", compared]);
    expect(scenarios.map(({ figures }) => figures?.daysOnTarget)).toEqual([1, 9, 9]);
  });

  it("begins with the scenario that is open, and keeps to the one that was chosen", async () => {
    program([line("a"), line("b")]);
    useDocument.setState({ state: { scenario: { id: "b", name: "b", conflicts: 0 } } as never });
    await store.loadScenarios();
    expect(store.useScenarios.getState().chosen).toBe("b");
    await store.chooseScenario("a");
    expect(store.useScenarios.getState().chosen).toBe("a");
    expect(asked.at(-1)).toBe(`compare {"id":"a"}`);
    await store.loadScenarios();
    expect(store.useScenarios.getState().chosen).toBe("a");
  });

  it("passes over a reading that comes late", async () => {
    let answer: (value: unknown) => void = () => {};
    const slow = new Promise((resolve) => (answer = resolve));
    program([line("a")], { list: () => slow });
    const late = store.loadScenarios();
    program([line("b")]);
    await store.loadScenarios();
    answer({ base: {}, scenarios: [line("a")] });
    await late;
    expect(store.useScenarios.getState().scenarios.map(({ id }) => id)).toEqual(["b"]);
  });

  it("says what keeps it from being read", async () => {
    program([], { list: async () => ({ refused: "no-document", values: {} }) });
    await store.loadScenarios();
    expect(store.useScenarios.getState().problem).toEqual({ key: "refusal.no-document", values: {} });
    program([], { list: async () => Promise.reject(new Error("weg")) });
    await store.loadScenarios();
    expect(store.useScenarios.getState().problem).toMatchObject({ values: { message: "weg" } });
  });
});

describe("acts", () => {
  it("make a scenario and open it", async () => {
    program([line("new")]);
    expect(await store.createScenario("Meer")).toBe(true);
    expect(asked.slice(0, 3)).toEqual([`create {"name":"Meer"}`, `open {"id":"new"}`, "list null"]);
    expect(store.useScenarios.getState()).toMatchObject({ chosen: "new", busy: false, problem: null });
  });

  it("keep a refusal, and do nothing twice at a time", async () => {
    program([line("a")], { open: async () => ({ refused: "solve-running", values: {} }) });
    const [one, other] = await Promise.all([store.openScenario("a"), store.openScenario("a")]);
    expect([one, other]).toEqual([false, false]);
    expect(asked.filter((it) => it.startsWith("open"))).toEqual([`open {"id":"a"}`]);
    expect(store.useScenarios.getState().problem).toEqual({ key: "refusal.solve-running", values: {} });
    store.forgetScenarioProblem();
    expect(store.useScenarios.getState().problem).toBeNull();
    await store.backToBase();
    expect(useNotices.getState().notices).toMatchObject([{ tone: "problem", said: { key: "refusal.solve-running" } }]);
  });

  it("rename, discard and settle", async () => {
    program([line("a")]);
    await store.renameScenario("a", "b");
    await store.settleScenario("a", "base");
    await store.discardScenario("a");
    expect(asked.filter((it) => /^(rename|settle|discard)/.test(it))).toEqual([
      `rename {"id":"a","name":"b"}`,
      `settle {"id":"a","side":"base"}`,
      `discard {"id":"a"}`,
    ]);
  });

  it("change the campus, and say how many runs left the plan with that", async () => {
    const committed: unknown[] = [];
    const answer = { state: { undo: { act: "set-machine-units", values: { fallen: 3 } } } };
    const edits = { commit: async (input: unknown) => (committed.push(input), answer) };
    const list = async () => ({ base: {}, scenarios: [] });
    changeDoor(doorOver(memoryLink({ edits, scenarios: { list } } as unknown as Answers)));
    useDocument.setState({ state: { revision: 7 } as never });
    const act = { act: "set-machine-units", machine: "M", units: 1 } as const;
    expect(await store.changeCampus(act)).toBe(true);
    expect(committed).toEqual([{ act, expected: 7 }]);
    expect(useNotices.getState().notices).toMatchObject([
      { said: { key: "scenarios.changedFallen", values: { count: 3 } }, undo: true },
    ]);
  });

  it("take over, with a way back", async () => {
    program([line("a")]);
    expect(await store.takeOverScenario("a", { what: "all" })).toBe(true);
    expect(useNotices.getState().notices).toMatchObject([{ said: { key: "scenarios.takenOver" }, undo: true }]);
    program([line("a")], { takeOver: async () => ({ refused: "scenario-clashes", values: { count: 2 } }) });
    expect(await store.takeOverScenario("a", { what: "all" })).toBe(false);
    expect(useNotices.getState().notices).toHaveLength(1);
  });
});
