import { beforeEach, describe, expect, it } from "vitest";
import type { DocumentState } from "#shared/contract/document.ts";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { act, redo, undo, unplaceRun } from "./acts.ts";
import { useDocument } from "./document.ts";
import { useNotices } from "./notices.ts";

const about = { act: "unplace-run", values: {} };
const state: DocumentState = {
  name: "Proef",
  path: "/p",
  revision: 7,
  readOnly: false,
  readOnlyReason: "",
  heldBy: "",
  undo: about,
  redo: null,
  scenario: null,
};

/** A program that writes down what it is asked. */
function program(commit: (input: unknown) => unknown = () => ({ state })) {
  const asked: unknown[] = [];
  const note = (name: string, answer: (input: unknown) => unknown) => async (input: unknown) => {
    asked.push(input === undefined ? name : [name, input]);
    return answer(input);
  };
  const answers = {
    edits: { commit: note("commit", commit) },
    document: { undo: note("undo", () => state), redo: note("redo", () => state) },
  };
  changeDoor(doorOver(memoryLink(answers as unknown as Answers)));
  return asked;
}

describe("a planner's acts", () => {
  beforeEach(() => {
    useNotices.setState({ notices: [] });
    useDocument.setState({ state });
  });

  it("are sent with the revision the planner saw", async () => {
    const asked = program();
    expect(await act({ act: "unplace-run", run: "R" })).toBe(true);
    expect(asked).toEqual([["commit", { act: { act: "unplace-run", run: "R" }, expected: 7 }]]);
  });

  it("say why they are refused", async () => {
    program(() => ({ refused: "room-taken", values: { room: "A" } }));
    expect(await act({ act: "unplace-run", run: "R" })).toBe(false);
    expect(useNotices.getState().notices).toMatchObject([
      { tone: "problem", said: { key: "refusal.room-taken", values: { room: "A" } } },
    ]);
  });

  it("say what went wrong: the refusal an error carries, else its own words", async () => {
    program(() => {
      throw Object.assign(new Error("Refused"), { code: "REFUSED", data: { refused: "full", values: { path: "/p" } } });
    });
    await act({ act: "unplace-run", run: "R" });
    program(() => {
      throw new Error("lightning");
    });
    await act({ act: "unplace-run", run: "R" });
    expect(useNotices.getState().notices.map(({ said }) => said)).toEqual([
      { key: "refusal.full", values: { path: "/p" } },
      { key: "refusal.unexpected", values: { message: "lightning" } },
    ]);
  });

  it("offer to take an unplaced run back", async () => {
    program();
    await unplaceRun("R");
    expect(useNotices.getState().notices).toMatchObject([
      { undo: true, said: { key: "notice.unplaced", values: { run: "R" } } },
    ]);
  });

  it("are no longer offered to be taken back once the last of them was", async () => {
    program();
    await unplaceRun("R");
    await undo();
    expect(useNotices.getState().notices).toMatchObject([{ undo: false }]);
  });

  it("are taken back and brought back only where there is something to", async () => {
    const asked = program();
    await redo();
    await undo();
    expect(asked).toEqual(["undo"]);
    useDocument.setState({ state: { ...state, undo: null, redo: about } });
    await undo();
    await redo();
    expect(asked).toEqual(["undo", "redo"]);
  });
});
