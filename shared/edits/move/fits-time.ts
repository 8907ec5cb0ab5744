import { isoDate, weekOf, weekday } from "#shared/domain/calendar.ts";
import type { Run } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { placesOf } from "#shared/domain/horizon.ts";
import { windowOf } from "#shared/domain/run-weeks.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import type { Target } from "./target.ts";
import { alongside, firstRefusal, refuseAt } from "./target.ts";

/**
 * May the run meet in the period at all? H1 to H3, H10 and H11, and of H4 that a running week keeps its meetings; the
 * shape of the week it leaves to the explanation of the plan, for a day is moved one meeting at a time.
 */
export function fitsTime(target: Target): Refusal | null {
  return firstRefusal(target, [teaches, ownDaypart, ownWeek, inWindow, open, inOrder, learnersOnce, onSite]);
}

function teaches(target: Target): Refusal | null {
  const { horizon } = target.facts;
  const within = target.day >= horizon.first && target.day <= horizon.last;
  return within && horizon.weekdays.has(weekday(target.day)) ? null : refuseAt(target, "no-teaching-day");
}

function ownDaypart(target: Target): Refusal | null {
  const own = placesOf(target.facts.horizon, target.run.dayparts);
  return own.includes(target.place)
    ? null
    : refuseAt(target, "not-its-daypart", { dayparts: target.run.dayparts.join(", ") });
}

function ownWeek(target: Target): Refusal | null {
  const same = weekOf(target.day) === weekOf(target.before.day);
  return same ? null : refuseAt(target, "other-week", { from: isoDate(target.before.day) });
}

function inWindow(target: Target): Refusal | null {
  const { first, last } = windowOf(target.run, target.facts.horizon);
  if (target.day >= first && target.day <= last) return null;
  return refuseAt(target, "out-of-window", { first: isoDate(first), last: isoDate(last) });
}

function open(target: Target): Refusal | null {
  const why = target.facts.closedFor(target.run).get(target.period);
  return why === undefined ? null : refuseAt(target, "period-closed", { why });
}

/** Not before a run that this one follows has ended, nor after one that follows it has begun. */
function inOrder(target: Target): Refusal | null {
  const { run, around, period, facts } = target;
  const before = run.after.flatMap((code) => around.ofRun(code)).find((other) => other.period >= period);
  if (before)
    return refuseAt(target, "before-predecessor", { other: before.run.code, ends: isoDate(before.meeting.day) });
  const later = followersOf(facts).get(run.code) ?? [];
  const after = later.flatMap((code) => around.ofRun(code)).find((other) => other.period <= period);
  return after
    ? refuseAt(target, "after-successor", { other: after.run.code, starts: isoDate(after.meeting.day) })
    : null;
}

const known = new WeakMap<Facts, ReadonlyMap<string, readonly string[]>>();

/** The runs that follow a run, by its code; looked up once as long as the facts live. */
function followersOf(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const before = known.get(facts);
  if (before) return before;
  const followers = new Map<string, string[]>();
  for (const { code, after } of facts.campus.runs.values())
    for (const earlier of after) followers.set(earlier, [...(followers.get(earlier) ?? []), code]);
  known.set(facts, followers);
  return followers;
}

function learnersOnce(target: Target): Refusal | null {
  const { run } = target;
  const same = (other: Run) => other.code === run.code || (run.cohort !== "" && sameCode(other.cohort, run.cohort));
  const clash = alongside(target).find((other) => same(other.run));
  return clash ? refuseAt(target, "learners-elsewhere", { other: clash.run.code, cohort: run.cohort }) : null;
}

function onSite(target: Target): Refusal | null {
  const limit = target.facts.horizon.parts[target.place].maxLearners;
  if (limit === null) return null;
  const runs = new Set([target.run, ...alongside(target).map((other) => other.run)]);
  const learners = [...runs].reduce((sum, run) => sum + run.learners, 0);
  return learners > limit ? refuseAt(target, "site-full", { learners, limit }) : null;
}
