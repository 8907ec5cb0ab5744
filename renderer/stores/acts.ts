import type { ActInput } from "#shared/contract/edits.ts";
import { door } from "#renderer/bridge/door.ts";
import { useDocument, whileSaving } from "./document.ts";
import { notify, settleNotices } from "./notices.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** Carries an act out on the stored plan. A refusal or an error is shown; the answer says whether it was done. */
export async function act(input: ActInput): Promise<boolean> {
  const { state } = useDocument.getState();
  if (!state) return false;
  return attempt(async () => {
    const answer = await whileSaving(door().edits.commit({ act: input, expected: state.revision }));
    if ("refused" in answer) notify(refusalSaid(answer), { tone: "problem" });
    return !("refused" in answer);
  });
}

/** Takes a whole run out of the plan and offers to bring it back. */
export async function unplaceRun(run: string): Promise<void> {
  if (await act({ act: "unplace-run", run })) notify(say("notice.unplaced", { run }), { undo: true });
}

/** Takes several runs out of the plan at once. */
export async function unplaceMany(runs: readonly string[]): Promise<void> {
  if (await act({ act: "unplace-runs", runs }))
    notify(say("notice.unplacedMany", { count: runs.length }), { undo: true });
}

/** Takes the last edit back, where there is one. */
export async function undo(): Promise<void> {
  const { state } = useDocument.getState();
  settleNotices();
  if (state?.undo) await attempt(async () => void (await whileSaving(door().document.undo())));
}

/** Brings back the edit last taken back, where there is one. */
export async function redo(): Promise<void> {
  const { state } = useDocument.getState();
  if (state?.redo) await attempt(async () => void (await whileSaving(door().document.redo())));
}

async function attempt<T>(work: () => Promise<T>): Promise<T | false> {
  try {
    return await work();
  } catch (error) {
    notify(errorSaid(error), { tone: "problem" });
    return false;
  }
}
