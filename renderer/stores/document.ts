import { create } from "zustand";
import type { DocumentState } from "#shared/contract/document.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { Diff } from "#shared/domain/diff.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { door } from "#renderer/bridge/door.ts";
import type { Said } from "./said.ts";
import { errorSaid } from "./said.ts";

/** The open document as the window has it. */
export interface OpenDocument {
  /** `lost`: the program does not answer; the window shows what it has and tries again. */
  readonly phase: "loading" | "ready" | "lost";
  readonly campus: Campus | null;
  readonly state: DocumentState | null;
  /** Requests on their way that change the document. */
  readonly saving: number;
  readonly problem: Said | null;
}

/** The open document: replaced as a whole by each commit, never changed in place. */
export const useDocument = create<OpenDocument>(() => ({
  phase: "loading",
  campus: null,
  state: null,
  saving: 0,
  problem: null,
}));

const PATIENCE_MS = 1500;

/**
 * Loads the document and keeps up with it until the signal aborts: every commit's diff is applied to the campus. Where
 * one does not fit, or the line breaks, the document is loaded anew.
 */
export async function followDocument(signal: AbortSignal, patience = PATIENCE_MS): Promise<void> {
  while (!signal.aborted) {
    try {
      await follow(signal);
    } catch (error) {
      if (!signal.aborted) useDocument.setState({ phase: "lost", problem: errorSaid(error) });
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, patience));
  }
}

async function follow(signal: AbortSignal): Promise<void> {
  // Listening starts before loading, so that no commit falls in between.
  const events = await door().document.watch(undefined, { signal });
  await load();
  for await (const event of events) {
    if (event.kind === "opened" || !advance(event.state, event.diff)) await load();
  }
}

async function load(): Promise<void> {
  const { campus, state } = await door().document.load();
  useDocument.setState({ phase: "ready", campus: campusFrom(campus), state, problem: null });
}

/** Applies a commit; false where it does not follow on what the window has. A commit it already has is passed over. */
function advance(state: DocumentState, diff: Diff): boolean {
  const now = useDocument.getState();
  if (!now.campus || !now.state || state.path !== now.state.path) return false;
  if (state.scenario?.id !== now.state.scenario?.id) return false;
  if (state.revision <= now.state.revision) return true;
  if (state.revision !== now.state.revision + 1) return false;
  try {
    useDocument.setState({ campus: applyDiff(now.campus, diff), state });
    return true;
  } catch {
    return false;
  }
}

/** Runs a request that changes the document, counted as being saved until it is answered. */
export async function whileSaving<T>(request: Promise<T>): Promise<T> {
  const count = (by: number) => useDocument.setState(({ saving }) => ({ saving: saving + by }));
  count(1);
  try {
    return await request;
  } finally {
    count(-1);
  }
}

/** The campus on screen. The frame shows no screen before there is one. */
export function useCampus(): Campus {
  const campus = useDocument((open) => open.campus);
  if (!campus) throw new Error("no screen is shown before the document is there");
  return campus;
}
