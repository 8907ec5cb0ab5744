import { isoDate } from "#shared/domain/calendar.ts";
import type { Compiled } from "#shared/scheduler/models/campus/compile.ts";
import type { Finding } from "./finding.ts";

/**
 * Runs that must follow others and cannot: even if each of the chain starts as early as it may and runs without a gap,
 * the last one ends after its window. A circle ends where it began (import refuses one).
 */
export function* checkOrder(compiled: Compiled): Generator<Finding> {
  const { problem, ids } = compiled;
  const earliest = new Map<number, number>();
  const earliestEnd = (run: number, above: ReadonlySet<number>): number => {
    const before = earliest.get(run);
    if (before !== undefined) return before;
    const own = problem.runs[run];
    const from = Math.max(
      -1,
      ...[...own.after].filter((one) => !above.has(one)).map((one) => earliestEnd(one, new Set([...above, run]))),
    );
    const start = own.openWeeks.findIndex((week) => week >= from);
    const end = start < 0 ? -1 : start + (own.weeks - 1) * own.everyWeeks;
    const week = end < 0 || end >= own.openWeeks.length ? Infinity : own.openWeeks[end];
    earliest.set(run, week);
    return week;
  };
  for (const run of problem.runs) {
    if (run.after.length === 0 || run.starts.length === 0) continue;
    if (earliestEnd(run.index, new Set()) < Infinity) continue;
    // Those before it that cannot be placed at all do not count: FORMAT.md, "runs in unplaced do not count".
    const possible = [...run.after].filter((one) => earliestEnd(one, new Set()) < Infinity);
    if (possible.length === 0) continue;
    const record = ids.runs[run.index];
    const ends = Math.max(...possible.map((one) => earliestEnd(one, new Set())));
    yield {
      code: "after-chain",
      table: "runs",
      run: record.code,
      kind: "",
      column: "after",
      values: {
        run: record.code,
        after: possible.map((one) => ids.runs[one].code).join(", "),
        ends: isoDate(mondayOfWeek(compiled, ends)),
        weeks: record.weeks,
        to: isoDate(record.latestEnd ?? compiled.facts.horizon.last),
      },
    };
  }
}

/** First day of a week of the problem that the horizon has. */
function mondayOfWeek({ problem: { time }, ids }: Compiled, week: number): number {
  return ids.days[time.dayOf[Math.min(time.firstOfWeek[week], time.periods - 1)]];
}
