import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus, Run } from "#shared/domain/campus.ts";
import { sameRecord } from "#shared/domain/diff.ts";
import { runOf } from "#shared/domain/facts.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { ChangeRun } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal, refuse } from "./edit.ts";
import { timesOf } from "./times-of.ts";

/** Asks something else of a run: another group, another window, other day-parts, another priority. */
export function changeRun(campus: Campus, { run: code, change }: ChangeRun): Edit | Refusal {
  const before = runOf(campus, code);
  if (!before) return refuse("no-such-run", { run: code });
  const times = timesOf(campus, { weekdays: [], dayparts: change.dayparts ?? before.dayparts });
  if (isRefusal(times)) return times;
  const after: Run = { ...before, ...change, dayparts: change.dayparts ? times.dayparts : before.dayparts };
  const refusal = unfit(campus, after);
  if (refusal) return refusal;
  if (sameRecord(before, after)) return refuse("run-as-it-is", { run: before.code });
  return {
    about: {
      act: "change-run",
      values: { run: before.code, learners: after.learners, from: before.learners, what: changedIn(before, after) },
    },
    diff: [put(campus, "runs", after)],
  };
}

/** Why a run cannot be asked for like this, or null where it can. */
function unfit(campus: Campus, { code: run, learners, priority, earliestStart, latestEnd }: Run): Refusal | null {
  if (!Number.isSafeInteger(learners) || learners < 1) return refuse("not-a-group", { run, learners });
  if (!Number.isSafeInteger(priority) || priority < 1 || priority > 5)
    return refuse("not-a-priority", { run, priority });
  const { firstDay, lastDay } = settingsOf(campus);
  const [first, last] = [earliestStart ?? firstDay, latestEnd ?? lastDay];
  if (first > last || last < firstDay || first > lastDay)
    return refuse("not-a-window", { run, first: isoDate(first), last: isoDate(last) });
  return null;
}

/** The fields that changed, by name. */
function changedIn(before: Run, after: Run): string {
  const fields = Object.keys(before) as (keyof Run)[];
  return fields.filter((field) => !sameRecord(before[field], after[field])).join(", ");
}
