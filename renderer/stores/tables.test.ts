import { beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { useDocument } from "./document.ts";
import { addRow, dropDrafts, setCells, showTable, useTables } from "./tables.ts";

/** What the program answers, in the order in which it is asked; each answer waits until it is given. */
let answers: ((answer: unknown) => void)[] = [];

/** What the program was asked. */
let asked: { readonly set: unknown }[] = [];

const saved = { state: { revision: 2 } };
const faulty = (...rows: readonly number[]) => ({
  issues: rows.map((at) => ({
    at,
    issue: { table: "rooms", row: 2, column: "name", value: "x", code: "c", values: {} },
  })),
});

beforeEach(() => {
  [answers, asked] = [[], []];
  const change = (input: { readonly set: unknown }) =>
    new Promise((resolve) => {
      asked.push(input);
      answers.push(resolve);
    });
  changeDoor(doorOver(memoryLink({ records: { change } } as unknown as Answers)));
  useDocument.setState({ state: { revision: 1 } as never });
  showTable("rooms");
});

const text = (row: string, column: string) => useTables.getState().drafts.get(row)?.[column];
const isMarked = (row: string) => useTables.getState().issues.has(`${row} name`);
async function isAsked(count: number): Promise<void> {
  await expect.poll(() => answers.length).toBe(count);
}

describe("cells that are typed", () => {
  it("keep what is typed in a row while an earlier text of it is on its way", async () => {
    const first = setCells([{ row: "A", column: "name", text: "Een" }]);
    await isAsked(1);
    const second = setCells([{ row: "A", column: "type", text: "lab" }]);
    await isAsked(2);
    answers[0](saved);
    await first;
    expect(text("A", "type")).toBe("lab");
    expect(text("A", "name")).toBeUndefined();
    answers[1](saved);
    await second;
    expect(text("A", "type")).toBeUndefined();
  });

  it("keep a text that was typed over the one on its way", async () => {
    const first = setCells([{ row: "A", column: "name", text: "Een" }]);
    await isAsked(1);
    const second = setCells([{ row: "A", column: "name", text: "Twee" }]);
    answers[0](saved);
    await first;
    expect(text("A", "name")).toBe("Twee");
    await isAsked(2);
    answers[1](saved);
    await second;
  });

  it("of a new row go to the row that it has become, and add it once", async () => {
    const row = addRow();
    const first = setCells([{ row, column: "code", text: "Z9" }]);
    await isAsked(1);
    const second = setCells([{ row, column: "name", text: "Zaal" }]);
    answers[0]({ ...saved, ids: ["z9"] });
    await first;
    await isAsked(2);
    expect(asked.map(({ set }) => set)).toEqual([
      [{ id: null, cells: { code: "Z9" } }],
      [{ id: "z9", cells: { name: "Zaal" } }],
    ]);
    expect(text("z9", "name")).toBe("Zaal");
    answers[1](saved);
    await second;
    expect(useTables.getState().drafts.size).toBe(0);
  });

  it("leave a row that is named anew where it stood", async () => {
    useDocument.setState({
      campus: {
        rooms: new Map([
          ["a", {}],
          ["b", {}],
        ]),
      } as never,
    });
    const renamed = setCells([{ row: "a", column: "code", text: "Z9" }]);
    await isAsked(1);
    answers[0]({ ...saved, ids: ["z9"] });
    await renamed;
    expect(useTables.getState().order).toEqual(["z9", "a", "b"]);
  });

  it("mark only their own row, not one whose code begins with theirs and a space", async () => {
    const both = setCells([
      { row: "A", column: "name", text: "x" },
      { row: "A 1", column: "name", text: "x" },
    ]);
    await isAsked(1);
    answers[0](faulty(0, 1));
    await both;
    expect([isMarked("A"), isMarked("A 1")]).toEqual([true, true]);
    const again = setCells([{ row: "A", column: "name", text: "y" }]);
    await isAsked(2);
    answers[1](faulty(0));
    await again;
    expect(isMarked("A 1")).toBe(true);
    dropDrafts(["A"]);
    expect([isMarked("A"), isMarked("A 1")]).toEqual([false, true]);
  });

  it("say that they are sent until the last answer is there", async () => {
    const first = setCells([{ row: "A", column: "name", text: "x" }]);
    const second = setCells([{ row: "B", column: "name", text: "x" }]);
    await isAsked(2);
    expect(useTables.getState().sending).toBe(2);
    answers[0](saved);
    await first;
    expect(useTables.getState().sending).toBe(1);
    answers[1](saved);
    await second;
    expect(useTables.getState().sending).toBe(0);
  });
});
