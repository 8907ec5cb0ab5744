import type { Campus, TableName } from "#shared/domain/campus.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import type { DayChange } from "./compare-days.ts";
import { compareDays } from "./compare-days.ts";
import type { RunChange } from "./compare-runs.ts";
import { compareRuns } from "./compare-runs.ts";
import type { Figures } from "./figures.ts";
import { figuresOf } from "./figures.ts";
import { withRestLeftOut } from "./left-out.ts";

/** Records of a table that one campus has and the other has not, or not so. */
export interface TableChange {
  readonly table: TableName;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** What there is to count of runs and meetings that differ. */
export interface CompareCounts {
  /** Runs in the plan that were not, and the other way round; runs that are asked for now, and no longer. */
  readonly placedRuns: number;
  readonly unplacedRuns: number;
  readonly addedRuns: number;
  readonly removedRuns: number;
  /** Meetings that stand elsewhere, are new, and fell away. */
  readonly movedMeetings: number;
  readonly addedMeetings: number;
  readonly removedMeetings: number;
}

/** Two campuses with their plans, side by side. */
export interface Comparison {
  readonly before: Figures;
  readonly after: Figures;
  readonly counts: CompareCounts;
  /** Tables that differ, in the order of the tables; the plan by runs. */
  readonly tables: readonly TableChange[];
  readonly days: readonly DayChange[];
  readonly runs: readonly RunChange[];
}

/** Compares two campuses. Runs that a plan does not speak of count as unplaced, or no plan would look better than one. */
export function compareCampuses(before: Campus, after: Campus): Comparison {
  const runs = compareRuns(before, after);
  return {
    before: figuresOf(withRestLeftOut(before, "")),
    after: figuresOf(withRestLeftOut(after, "")),
    counts: countsOf(runs),
    tables: compareTables(before, after),
    days: compareDays(before, after),
    runs,
  };
}

/** How many records of each table differ. */
export function compareTables(before: Campus, after: Campus): readonly TableChange[] {
  const byTable = Map.groupBy(diffBetween(before, after), ({ table }) => table);
  return [...byTable].map(([table, changes]) => {
    const added = changes.filter((change) => change.before === null).length;
    const removed = changes.filter((change) => change.after === null).length;
    return { table, changed: changes.length - added - removed, added, removed };
  });
}

function countsOf(runs: readonly RunChange[]): CompareCounts {
  const meetings = runs.flatMap((run) => run.meetings);
  const those = (outcome: RunChange["outcome"]) => runs.filter((run) => run.outcome === outcome).length;
  return {
    placedRuns: those("placed"),
    unplacedRuns: those("unplaced"),
    addedRuns: those("added"),
    removedRuns: those("removed"),
    movedMeetings: meetings.filter((it) => it.before && it.after).length,
    addedMeetings: meetings.filter((it) => !it.before).length,
    removedMeetings: meetings.filter((it) => !it.after).length,
  };
}
