import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DocumentEvent, DocumentState } from "#shared/contract/document.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff, diffBetween } from "#shared/domain/diff.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { meeting, met, smallCampus } from "#shared/testing/small-campus.ts";
import type { Answers } from "#renderer/bridge/memory.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { followDocument, useDocument, whileSaving } from "./document.ts";

const empty = smallCampus();
const planned = smallCampus({ plan: [met("R", meeting("2027-01-04", "VM"))] });

function stateAt(revision: number): DocumentState {
  return {
    name: "Proef",
    path: "/p",
    revision,
    readOnly: false,
    readOnlyReason: "",
    heldBy: "",
    undo: null,
    redo: null,
    scenario: null,
  };
}

/** A program with one document: commits reach the window as they would over the bridge. */
function program(campus: Campus, revision: number) {
  const waiting: DocumentEvent[] = [];
  let wake = () => {};
  let broken = false;
  const held = { campus, revision, loads: 0 };
  const answers = {
    load: async () => {
      held.loads++;
      return { state: stateAt(held.revision), campus: listsOf(held.campus) };
    },
    watch: async (_input: unknown, { signal }: { signal?: AbortSignal }) =>
      (async function* () {
        broken = false;
        while (!signal?.aborted) {
          while (waiting.length > 0) yield waiting.shift()!;
          if (broken) throw new Error("the line broke");
          await new Promise<void>((resolve) => {
            wake = resolve;
            signal?.addEventListener("abort", () => resolve());
          });
        }
      })(),
  };
  changeDoor(doorOver(memoryLink({ document: answers } as unknown as Answers)));
  return {
    held,
    tell(event: DocumentEvent) {
      waiting.push(event);
      wake();
    },
    breakLine() {
      broken = true;
      wake();
    },
  };
}

describe("the open document", () => {
  let life = new AbortController();
  beforeEach(() => {
    life.abort();
    life = new AbortController();
    useDocument.setState({ phase: "loading", campus: null, state: null, saving: 0, problem: null });
  });
  const revisionIs = (revision: number) =>
    vi.waitFor(() => expect(useDocument.getState().state?.revision).toBe(revision));

  it("is loaded, and takes each commit's diff", async () => {
    const { held, tell } = program(empty, 4);
    void followDocument(life.signal, 1);
    await revisionIs(4);
    tell({ kind: "commit", state: stateAt(5), diff: diffBetween(empty, planned) });
    await revisionIs(5);
    expect(useDocument.getState().campus).toEqual(planned);
    expect(held.loads).toBe(1);
  });

  it("passes over a commit that the load already held", async () => {
    const { tell } = program(planned, 5);
    void followDocument(life.signal, 1);
    await revisionIs(5);
    tell({ kind: "commit", state: stateAt(5), diff: diffBetween(empty, planned) });
    tell({ kind: "commit", state: stateAt(6), diff: diffBetween(planned, empty) });
    await revisionIs(6);
    expect(useDocument.getState().campus).toEqual(empty);
  });

  it("is loaded anew where a revision is missing or a diff does not fit", async () => {
    const { held, tell } = program(empty, 1);
    void followDocument(life.signal, 1);
    await revisionIs(1);
    held.campus = planned;
    held.revision = 3;
    tell({ kind: "commit", state: stateAt(3), diff: [] });
    await revisionIs(3);
    expect(useDocument.getState().campus).toEqual(planned);
    held.revision = 4;
    tell({ kind: "commit", state: stateAt(4), diff: diffBetween(empty, planned) });
    await revisionIs(4);
    expect(held.loads).toBe(3);
  });

  it("is loaded anew when another is opened", async () => {
    const { held, tell } = program(empty, 9);
    void followDocument(life.signal, 1);
    await revisionIs(9);
    held.campus = planned;
    held.revision = 2;
    tell({ kind: "opened", state: stateAt(2) });
    await revisionIs(2);
    expect(useDocument.getState().campus).toEqual(planned);
  });

  it("keeps what it has while the line is broken, and takes it up again", async () => {
    const { held, breakLine } = program(empty, 1);
    void followDocument(life.signal, 20);
    await revisionIs(1);
    held.campus = applyDiff(empty, diffBetween(empty, planned));
    held.revision = 2;
    const seen: unknown[] = [];
    const stop = useDocument.subscribe(({ phase, state }) => seen.push([phase, state?.revision]));
    breakLine();
    await revisionIs(2);
    stop();
    expect(seen).toEqual([
      ["lost", 1],
      ["ready", 2],
    ]);
  });

  it("counts what is being saved, also when it fails", async () => {
    const failing = whileSaving(Promise.reject(new Error("no")));
    expect(useDocument.getState().saving).toBe(1);
    await expect(failing).rejects.toThrow("no");
    expect(useDocument.getState().saving).toBe(0);
  });
});
