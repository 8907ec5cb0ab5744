import { beforeEach, describe, expect, it } from "vitest";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { useDocument } from "./document.ts";
import { dropDrafts, setCells, showTable, useTables } from "./tables.ts";

/** What the program answers, in the order in which it is asked; each answer waits until it is given. */
let answers: ((answer: unknown) => void)[] = [];

const saved = { state: { revision: 2 } };
const faulty = (...rows: readonly number[]) => ({
  issues: rows.map((at) => ({
    at,
    issue: { table: "rooms", row: 2, column: "name", value: "x", code: "c", values: {} },
  })),
});

beforeEach(() => {
  answers = [];
  const change = () => new Promise((resolve) => void answers.push(resolve));
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
