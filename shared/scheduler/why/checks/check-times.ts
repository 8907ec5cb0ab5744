import { isoDate } from "#shared/domain/calendar.ts";
import { windowOf } from "#shared/domain/run-weeks.ts";
import type { Compiled } from "#shared/scheduler/models/campus/compile.ts";
import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Finding, FindingCode } from "./finding.ts";

/** Windows that hold too few weeks, and sessions that do not fit the days of a week. */
export function* checkTimes({ facts, ids }: Compiled, run: RunSpec): Generator<Finding> {
  const record = ids.runs[run.index];
  const { horizon } = facts;
  const find = (code: FindingCode, column: string, values: Finding["values"]): Finding => ({
    code,
    table: column === "per_week" ? "sessions" : "runs",
    run: record.code,
    kind: "",
    column,
    values: { run: record.code, ...values },
  });
  const { first, last } = windowOf(record, horizon);
  const [from, to] = [isoDate(record.earliestStart ?? horizon.first), isoDate(record.latestEnd ?? horizon.last)];
  const meetings = run.sessions.reduce((sum, session) => sum + session.perWeek, 0);
  const most = record.daysPerWeek * run.places.length;
  if (run.sessions.length === 0) yield find("no-session", "code", {});
  else if ((record.earliestStart ?? -Infinity) > (record.latestEnd ?? Infinity))
    yield find("window-reversed", "latest_end", { from, to });
  else if (first > last)
    yield find("window-outside", "earliest_start", {
      from,
      to,
      first: isoDate(horizon.first),
      last: isoDate(horizon.last),
    });
  else if (run.openWeeks.length === 0) yield find("always-closed", "earliest_start", { from, to });
  else if (run.starts.length === 0)
    yield find("window-too-short", "latest_end", {
      from,
      to,
      weeks: (record.weeks - 1) * record.everyWeeks + 1,
      open: run.openWeeks.length,
    });
  if (run.sessions.length === 0 || run.shapes.length > 0) return;
  const values = { meetings, days: record.daysPerWeek, most, parts: run.places.length };
  if (meetings < record.daysPerWeek) yield find("too-few-meetings", "days_per_week", values);
  else if (meetings > most) yield find("too-many-meetings", "per_week", values);
  else if (record.fullDays && meetings !== most) yield find("days-not-filled", "full_days", values);
  else yield find("no-days-in-a-row", "days_per_week", values);
}
