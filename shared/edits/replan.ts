import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Change } from "#shared/domain/diff.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { runOf } from "#shared/domain/facts.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { Replan } from "./act-input.ts";
import { addClosure } from "./add-closure.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal, refuse } from "./edit.ts";
import { moveTogether } from "./move/move-together.ts";

/** The reason the plan gives for a run that an outage leaves no place. */
export const OUTAGE = "changed";

/**
 * Something falls out for a while, and the plan makes do: the closure, the meetings that move for it and the runs that
 * leave the plan, as one edit. Every move is judged on the campus as it is then.
 */
export function replan(campus: Campus, { outage, moves, out }: Replan): Edit | Refusal {
  const closing = addClosure(campus, outage);
  if (isRefusal(closing)) return closing;
  const leaving: Change[] = [];
  for (const code of out) {
    const run = runOf(campus, code);
    if (!run) return refuse("no-such-run", { run: code });
    leaving.push(put(campus, "plan", { run: run.code, meetings: [], reason: OUTAGE, hand: false }));
  }
  const before = applyDiff(campus, [...closing.diff, ...leaving]);
  const moved = moves.length > 0 ? moveTogether(before, { moves }) : null;
  if (moved && isRefusal(moved)) return moved;
  const values = {
    scope: outage.scope,
    code: outage.code || settingsOf(campus).name,
    meetings: moves.length,
    out: out.length,
  };
  return {
    about: { act: "replan", values },
    diff: [...closing.diff, ...leaving, ...(moved?.diff ?? []).map((change) => asItWas(campus, change))],
  };
}

/** A run counts as placed by hand only if it did before: what an outage moves, the next plan may move back. */
function asItWas(campus: Campus, change: Change): Change {
  if (change.table !== "plan" || !change.after) return change;
  const before = campus.plan.get(key(change.after.run));
  const after: PlannedRun = { ...change.after, hand: before?.hand ?? false };
  return { ...change, after };
}
