import type { Campus } from "#shared/domain/campus.ts";
import type { Diff } from "#shared/domain/diff.ts";
import { applyDiff, DiffMismatch } from "#shared/domain/diff.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** A fix that was tried on the campus as it was then: the run it lets in, tables and plan together, what it wins. */
export interface CarryOutFix {
  readonly run: string;
  readonly diff: Diff;
  readonly learnerDays: number;
}

/** Does what a fix does, in one diff. Refused where a record it builds on has changed since it was tried. */
export function carryOutFix(campus: Campus, { run, diff, learnerDays }: CarryOutFix): Edit | Refusal {
  try {
    applyDiff(campus, diff);
  } catch (error) {
    if (!(error instanceof DiffMismatch)) throw error;
    return refuse("fix-outdated", { run, table: error.table, item: error.id });
  }
  return { about: { act: "carry-out-fix", values: { run, learnerDays } }, diff };
}
