import { weekOf } from "#shared/domain/calendar.ts";
import type { Run, Session } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { placesOf } from "#shared/domain/horizon.ts";
import { ownPeriods, windowOf } from "#shared/domain/run-weeks.ts";
import type { PinSpec, Pools, RunSpec, SessionSpec, Time } from "#shared/scheduler/problem.ts";
import { weightOf } from "#shared/scheduler/weights.ts";
import type { PeriodAt } from "./compile-resources.ts";
import { sessionCompiler } from "./compile-sessions.ts";
import type { Fitting } from "./fitting.ts";
import type { Ids } from "./ids.ts";
import { shapesFor } from "#shared/domain/week-shapes.ts";

/** All runs with their sessions, shapes, starts and pins. */
export function compileRuns(
  facts: Facts,
  fitting: Fitting,
  ids: Ids,
  time: Time,
  pools: Pools,
  at: PeriodAt,
): RunSpec[] {
  const closedSets = new Map<unknown, Uint8Array>();
  const shapeSets = new Map<string, Int16Array[]>();
  const followers = new Map<string, number[]>();
  ids.runs.forEach((run, index) => {
    for (const earlier of run.after) followers.set(earlier, [...(followers.get(earlier) ?? []), index]);
  });
  const compileSession = sessionCompiler(facts, fitting, ids, pools);
  return ids.runs.map((run, index): RunSpec => {
    const own = facts.sessionsOf.get(run.code) ?? [];
    const sessions = own.map((session) => compileSession(run, session, index));
    const shut = facts.closedFor(run);
    const closed = closedSets.get(shut) ?? closedPeriods(shut, time, at);
    closedSets.set(shut, closed);
    const need = {
      weekdays: [...facts.horizon.weekdays].map((day) => day - 1).sort((one, other) => one - other),
      parts: facts.horizon.parts.length,
      places: placesOf(facts.horizon, run.dayparts),
      daysPerWeek: run.daysPerWeek,
      fullDays: run.fullDays,
      consecutiveDays: run.consecutiveDays,
      meetings: sessions.reduce((sum, session) => sum + session.perWeek, 0),
    };
    const shapes = shapeSets.get(JSON.stringify(need)) ?? shapesFor(need);
    shapeSets.set(JSON.stringify(need), shapes);
    const openWeeks = openWeeksOf(facts, run);
    return {
      index,
      learners: run.learners,
      partner: ids.partnerAt.get(facts.partnerOf(run)) ?? 0,
      cohort: ids.cohorts.indexOf(key(run.cohort)),
      learnerDays: run.learners * run.weeks * run.daysPerWeek,
      weight: weightOf(run.priority),
      sessions,
      weeks: run.weeks,
      everyWeeks: run.everyWeeks,
      daysPerWeek: run.daysPerWeek,
      fullDays: run.fullDays,
      consecutiveDays: run.consecutiveDays,
      extend: run.holidays === "extend",
      places: need.places,
      ...windowPeriods(facts, run),
      closed,
      openWeeks,
      starts: startsOf(run, openWeeks.length),
      shapes,
      after: Int16Array.from(run.after, (code) => ids.runAt.get(code) ?? -1).filter((other) => other >= 0),
      before: Int16Array.from(followers.get(run.code) ?? []),
      pins: pinsOf(facts, ids, run, own, sessions, at),
    };
  });
}

/** The periods of a closure as the core numbers them. */
export function closedPeriods(shut: ReadonlyMap<number, string>, time: Time, at: PeriodAt): Uint8Array {
  const closed = new Uint8Array(time.periods);
  for (const period of shut.keys()) if (at.has(period)) closed[at.get(period)!] = 1;
  return closed;
}

/** First and last period of a run's window; `last` is before `first` where the window holds no teaching day. */
export function windowPeriods(facts: Facts, run: Run): { first: number; last: number } {
  const { first, last } = windowOf(run, facts.horizon);
  const n = facts.horizon.parts.length;
  const before = facts.horizon.days.filter((day) => day < first).length;
  const upTo = facts.horizon.days.filter((day) => day <= last).length;
  return { first: before * n, last: upTo * n - 1 };
}

/** Weeks of the window that are not paused, as indices from the first week of the horizon. */
export function openWeeksOf(facts: Facts, run: Run): Int16Array {
  const { first, last } = windowOf(run, facts.horizon);
  const shut = facts.closedFor(run);
  const origin = facts.horizon.days.length ? weekOf(facts.horizon.days[0]) : 0;
  const weeks: number[] = [];
  for (let week = weekOf(first); week <= weekOf(last); week++)
    if (ownPeriods(run, facts.horizon, week).some((period) => !shut.has(period))) weeks.push(week - origin);
  return Int16Array.from(weeks);
}

/** Starts that leave enough running weeks before the window ends. */
export function startsOf(run: Run, open: number): Int16Array {
  const most = open - (run.weeks - 1) * run.everyWeeks;
  return Int16Array.from({ length: Math.max(0, most) }, (_, start) => start);
}

function pinsOf(
  facts: Facts,
  ids: Ids,
  run: Run,
  own: readonly Session[],
  sessions: readonly SessionSpec[],
  at: PeriodAt,
): PinSpec[] {
  const pins = [...facts.campus.pins.values()].filter((pin) => pin.run === run.code);
  return pins.map((pin) => {
    const place = facts.horizon.placeOf.get(pin.daypart) ?? 0;
    const kind = own.findIndex((session) => key(session.kind) === key(pin.kind));
    return {
      period: at.get(pin.date * facts.horizon.parts.length + place) ?? -1,
      session: kind >= 0 ? sessions[kind].index : -1,
      room: pin.room ? (ids.roomAt.get(pin.room) ?? -1) : -1,
    };
  });
}
