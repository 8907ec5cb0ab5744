import { diffBetween } from "#shared/domain/diff.ts";
import { refuse } from "#shared/edits/edit.ts";
import type { Dangling } from "#shared/domain/references.ts";
import type { RowIssue } from "#shared/import/rows/change-rows.ts";
import { changeRows } from "#shared/import/rows/change-rows.ts";
import { base } from "./base.ts";
import { validly } from "./desk/keep-valid.ts";

/** Issues sent at most: who pastes a thousand faulty rows mends them in their own sheet. */
const MOST_ISSUES = 500;

/** Records named that still need one that would go; the others are counted. */
const MOST_NAMED = 5;

/** Rows of the campus as a planner types them. */
export const recordsHandlers = {
  change: base.records.change.handler(async ({ context, input: change }) => {
    let issues: readonly RowIssue[] = [];
    let ids: readonly string[] = [];
    const answer = await context.program.document.act((campus) => {
      const outcome = changeRows(campus, change);
      if ("issues" in outcome) {
        ({ issues } = outcome);
        return refuse("rows-faulty", { rows: issues.length });
      }
      if ("gone" in outcome) return refuse("record-gone", { item: outcome.gone, table: change.table });
      if ("needed" in outcome) {
        return refuse("record-needed", neededBy(outcome.needed));
      }
      ({ ids } = outcome);
      const diff = diffBetween(campus, outcome.campus);
      if (diff.length === 0) return refuse("nothing-changed", { table: change.table });
      const rows = change.set.length + change.remove.length;
      return validly(campus, { about: { act: "change-records", values: { table: change.table, count: rows } }, diff });
    });
    if (issues.length === 0) return "state" in answer ? { ...answer, ids } : answer;
    return {
      issues: issues
        .slice(0, MOST_ISSUES)
        .map(({ at, issue }) => ({ at, issue: { ...issue, values: { ...issue.values } } })),
    };
  }),
};

/** What is needed and by which records: the first few, and how many in all. */
function neededBy(dangling: readonly Dangling[]) {
  const [{ to, toId }] = dangling;
  const users = dangling.filter((other) => other.to === to && other.toId === toId);
  const named = users.slice(0, MOST_NAMED).map(({ table, id }) => `${table} ${id}`);
  const more = users.length > MOST_NAMED ? ", …" : "";
  return { item: toId, to, count: users.length, by: named.join(", ") + more };
}
