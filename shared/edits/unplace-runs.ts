import type { Campus } from "#shared/domain/campus.ts";
import type { Change } from "#shared/domain/diff.ts";
import type { UnplaceRuns } from "./act-input.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal } from "./edit.ts";
import { unplaceRun } from "./unplace-run.ts";

/** Takes several whole runs out of the plan, as one edit. */
export function unplaceRuns(campus: Campus, { runs }: UnplaceRuns): Edit | Refusal {
  const changes = new Map<string, Change>();
  for (const run of runs) {
    const edit = unplaceRun(campus, { run });
    if (isRefusal(edit)) return edit;
    for (const change of edit.diff) changes.set(change.id, change);
  }
  return {
    about: { act: "unplace-runs", values: { count: changes.size, runs: runs.slice(0, 10).join(", ") } },
    diff: [...changes.values()],
  };
}
