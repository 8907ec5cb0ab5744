import type { Campus, TableName } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Change, Diff } from "#shared/domain/diff.ts";
import { applyDiff, diffBetween } from "#shared/domain/diff.ts";
import type { Dangling } from "#shared/domain/references.ts";
import { danglingIn } from "#shared/domain/references.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** What is taken over: everything, some tables, or the plan of some runs. */
export type TakeOverPart =
  | { readonly what: "all" }
  | { readonly what: "tables"; readonly tables: readonly TableName[] }
  | { readonly what: "runs"; readonly runs: readonly string[] };

/** A scenario as it stands, its name, and how much of it. */
export interface TakeOver {
  readonly scenario: Campus;
  readonly name: string;
  readonly part: TakeOverPart;
}

/** Makes the base as a scenario has it, whole or in part, in one diff. Nothing may be left referring to nothing. */
export function takeOverScenario(base: Campus, { scenario, name, part }: TakeOver): Edit | Refusal {
  const chosen = chooser(part);
  const diff = diffBetween(base, scenario).filter(chosen);
  if (diff.length === 0) return refuse("nothing-to-take-over", { scenario: name });
  const left = leftDangling(base, diff);
  if (left) {
    const { table, id, to, toId } = left;
    return refuse("take-over-tears", { scenario: name, table, item: id, needs: to, needed: toId });
  }
  const tables = [...new Set(diff.map(({ table }) => table))].join(", ");
  return { about: { act: "take-over-scenario", values: { scenario: name, records: diff.length, tables } }, diff };
}

function chooser(part: TakeOverPart): (change: Change) => boolean {
  if (part.what === "all") return () => true;
  if (part.what === "tables") return ({ table }) => part.tables.includes(table);
  const runs = new Set(part.runs.map(key));
  return ({ table, id }) => table === "plan" && runs.has(id);
}

/** A record that would refer to nothing, and did not before. */
function leftDangling(base: Campus, diff: Diff): Dangling | undefined {
  const before = new Set(danglingIn(base).map(({ table, id }) => `${table}/${id}`));
  return danglingIn(applyDiff(base, diff)).find(({ table, id }) => !before.has(`${table}/${id}`));
}
