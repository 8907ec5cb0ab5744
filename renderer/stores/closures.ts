import { isoDate } from "#shared/domain/calendar.ts";
import type { Closure } from "#shared/domain/campus.ts";
import { door } from "#renderer/bridge/door.ts";
import { useDocument, whileSaving } from "./document.ts";
import { notify } from "./notices.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";
import type { CellIssue } from "./tables.ts";

/** A closure as it is typed, without an id yet. */
export type NewClosure = Omit<Closure, "id" | "units" | "weekdays">;

/**
 * Adds closures and takes others away, as one edit. What cannot stay in the plan leaves it in the same edit.
 * @returns what is wrong with one that is added; null where all is done, or was refused and shown
 */
export async function changeClosures(add: readonly NewClosure[], remove: readonly string[]): Promise<CellIssue | null> {
  if (!useDocument.getState().state) return null;
  const set = add.map(({ scope, code, from, to, dayparts, kind, reason }) => ({
    id: null,
    cells: { scope, code, from: isoDate(from), to: isoDate(to), dayparts: dayparts.join(";"), kind, reason },
  }));
  try {
    const answer = await whileSaving(door().records.change({ table: "closures", set, remove: [...remove] }));
    if ("issues" in answer) return answer.issues[0].issue;
    if ("refused" in answer) notify(refusalSaid(answer), { tone: "problem" });
    else {
      const key = add.length > 0 ? "notice.closuresAdded" : "notice.closuresRemoved";
      notify(say(key, { count: add.length || remove.length }), { undo: true });
    }
  } catch (error) {
    notify(errorSaid(error), { tone: "problem" });
  }
  return null;
}
