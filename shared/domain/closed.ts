import type { Day } from "./calendar.ts";
import { weekday } from "./calendar.ts";
import type { Campus, Closure, Run } from "./campus.ts";
import { key } from "./codes.ts";
import type { Horizon, Period } from "./horizon.ts";
import { periodOf, placesOf } from "./horizon.ts";
import type { RoomTree } from "./room-tree.ts";

/** Periods and why they are shut. */
export type Shut = ReadonlyMap<Period, string>;

/** What is closed in which period; keys of the inner tables are codes. Only periods of the horizon stand here. */
export interface Closed {
  readonly campus: Shut;
  readonly school: Shut;
  readonly partner: ReadonlyMap<string, Shut>;
  readonly partnerSchool: ReadonlyMap<string, Shut>;
  readonly room: ReadonlyMap<string, Shut>;
  readonly instructor: ReadonlyMap<string, Shut>;
  /** Units out of a machine pool per period; closures that overlap add up, beyond the pool's units too. */
  readonly units: ReadonlyMap<string, ReadonlyMap<Period, number>>;
}

/** Spreads all closures over the periods of the horizon; a room is closed while a rival of it is. */
export function closedOf(campus: Campus, horizon: Horizon, rooms: RoomTree): Closed {
  const shut = (): Map<string, Map<Period, string>> => new Map();
  const [own, partner, partnerSchool, room, instructor] = [shut(), shut(), shut(), shut(), shut()];
  const units = new Map<string, Map<Period, number>>();
  for (const closure of campus.closures.values()) {
    const periods = periodsOf(closure, horizon);
    const why = closure.reason || closure.kind;
    const school = closure.kind === "school-holiday";
    if (closure.scope === "campus") close(own, school ? "school" : "closed", periods, why);
    else if (closure.scope === "partner") close(school ? partnerSchool : partner, closure.code, periods, why);
    else if (closure.scope === "instructor") close(instructor, closure.code, periods, why);
    else if (closure.scope === "room")
      for (const rival of rooms.rivals.get(closure.code) ?? []) close(room, rival, periods, why);
    else takeOut(units, closure, periods, closure.units ?? campus.machines.get(key(closure.code))?.units ?? 0);
  }
  const none: Shut = new Map();
  return {
    campus: own.get("closed") ?? none,
    school: own.get("school") ?? none,
    partner,
    partnerSchool,
    room,
    instructor,
    units,
  };
}

/** The periods closed for the runs of a partner that teach or pause in school holidays. */
export function closedFor(closed: Closed, partner: string, schoolHolidays: Run["schoolHolidays"]): Shut {
  const all = new Map<Period, string>();
  const add = (shut: Shut | undefined) => shut?.forEach((why, period) => all.set(period, why));
  if (schoolHolidays === "pause") {
    add(closed.school);
    add(closed.partnerSchool.get(partner));
  }
  add(closed.partner.get(partner));
  add(closed.campus);
  return all;
}

/** Teaching weekdays with a day-part neither closed nor in a school holiday campus-wide: FORMAT.md, "shortfall". */
export function teachingDays(horizon: Horizon, closed: Closed): readonly Day[] {
  const open = (period: Period) => !closed.campus.has(period) && !closed.school.has(period);
  return horizon.days.filter((day) => horizon.parts.some((_, place) => open(periodOf(horizon, day, place))));
}

function periodsOf(closure: Closure, horizon: Horizon): Period[] {
  const places = placesOf(horizon, closure.dayparts);
  const periods: Period[] = [];
  const last = Math.min(closure.to, horizon.last);
  for (let day = Math.max(closure.from, horizon.first); day <= last; day++)
    if (closure.weekdays.length === 0 || closure.weekdays.includes(weekday(day)))
      for (const place of places) periods.push(periodOf(horizon, day, place));
  return periods;
}

function close(table: Map<string, Map<Period, string>>, code: string, periods: Period[], why: string): void {
  const shut = table.get(code) ?? new Map<Period, string>();
  for (const period of periods) shut.set(period, why);
  table.set(code, shut);
}

function takeOut(table: Map<string, Map<Period, number>>, closure: Closure, periods: Period[], units: number): void {
  const out = table.get(closure.code) ?? new Map<Period, number>();
  for (const period of periods) out.set(period, (out.get(period) ?? 0) + units);
  table.set(closure.code, out);
}
