import type { Run } from "#shared/domain/campus.ts";
import type { Shut } from "#shared/domain/closed.ts";
import { closedFor } from "#shared/domain/closed.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { placesOf } from "#shared/domain/horizon.ts";
import { periodNumbers } from "#shared/scheduler/models/campus/compile-resources.ts";
import { closedPeriods, openWeeksOf, startsOf, windowPeriods } from "#shared/scheduler/models/campus/compile-runs.ts";
import { shapesFor } from "#shared/domain/week-shapes.ts";
import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Bench } from "#shared/scheduler/why/bench.ts";
import type { Lifting } from "./lifting.ts";

/** Window, day-parts, days, closures, order and pins as they would be with facts lifted. */
export function realiseTime(bench: Bench, lifting: Lifting): void {
  const { record } = lifting;
  const facts = lifting.school || lifting.closures ? factsWithout(bench.facts, lifting) : bench.facts;
  const changed = record !== bench.record || facts !== bench.facts || lifting.fewerWeeks;
  bench.record = record;
  bench.facts = facts;
  bench.run = {
    ...bench.run,
    ...(changed ? timesOf(bench, facts, record, lifting.fewerWeeks) : {}),
    extend: record.holidays === "extend" && !lifting.catchUp,
    pins: lifting.pins ? [] : bench.run.pins,
    after: lifting.order ? new Int16Array() : bench.run.after,
    before: lifting.order ? new Int16Array() : bench.run.before,
  };
}

function timesOf(bench: Bench, facts: Facts, record: Run, fewerWeeks: boolean): Partial<RunSpec> {
  const openWeeks = openWeeksOf(facts, record);
  const weeks = fewerWeeks ? Math.max(1, Math.min(record.weeks, openWeeks.length)) : record.weeks;
  const everyWeeks = fewerWeeks ? 1 : record.everyWeeks;
  const places = placesOf(facts.horizon, record.dayparts);
  return {
    weeks,
    everyWeeks,
    daysPerWeek: record.daysPerWeek,
    fullDays: record.fullDays,
    consecutiveDays: record.consecutiveDays,
    places,
    ...windowPeriods(facts, record),
    closed: closedPeriods(facts.closedFor(record), bench.problem.time, periodNumbers(facts)),
    openWeeks,
    starts: startsOf({ ...record, weeks, everyWeeks }, openWeeks.length),
    shapes: shapesFor({
      weekdays: [...facts.horizon.weekdays].map((day) => day - 1).sort((one, other) => one - other),
      parts: facts.horizon.parts.length,
      places,
      daysPerWeek: record.daysPerWeek,
      fullDays: record.fullDays,
      consecutiveDays: record.consecutiveDays,
      meetings: bench.run.sessions.reduce((sum, session) => sum + session.perWeek, 0),
    }),
  };
}

/** The facts of the campus without its school holidays, its other closures, or both, for runs. */
function factsWithout(facts: Facts, { school, closures }: Lifting): Facts {
  const none: Shut = new Map();
  const closed = {
    ...facts.closed,
    ...(school ? { school: none, partnerSchool: new Map() } : {}),
    ...(closures ? { campus: none, partner: new Map() } : {}),
  };
  return { ...facts, closed, closedFor: (run) => closedFor(closed, facts.partnerOf(run), run.schoolHolidays) };
}
