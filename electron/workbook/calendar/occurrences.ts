import ICAL from "ical.js";
import { endingOf, instantOf, momentOf, momentsOf, periodOf } from "./event-times.ts";
import type { Moment, Stretch, ZoneOf } from "./event-times.ts";
import type { Minutes } from "./zones.ts";

const DAY = 24 * 60;

/** How far an occurrence may be moved by a change of all that follow. */
const MOVED = 35 * DAY;

/** A calendar with more occurrences than are looked at. */
export class TooManyOccurrences extends Error {}

/** What the events of a calendar are looked at for. */
export interface Looking {
  readonly zoneOf: ZoneOf;
  readonly from: Minutes;
  readonly to: Minutes;
  /** Occurrences that are looked at still, all events together: a rule by the second would go on for ever. */
  left: number;
}

/** Does an event take time: is it not cancelled, and not marked as free? */
export function isBusy(event: ICAL.Component): boolean {
  const says = (name: string) => String(event.getFirstPropertyValue(name) ?? "").toUpperCase();
  return says("status") !== "CANCELLED" && says("transp") !== "TRANSPARENT";
}

/** Events by their UID; one without stands alone. */
export function byUid(events: readonly ICAL.Component[]): readonly (readonly ICAL.Component[])[] {
  return [...Map.groupBy(events, (event) => event.getFirstPropertyValue("uid") ?? event).values()];
}

/** When the events of one UID are busy: one that recurs, and those that take the place of some of its occurrences. */
export function busyTimes(events: readonly ICAL.Component[], looking: Looking): readonly Stretch[] {
  const { zoneOf } = looking;
  const others = events.flatMap((event) => {
    const [id] = momentsOf(event, "recurrence-id", zoneOf);
    return id ? [{ event, id, onwards: isRange(event) }] : [];
  });
  const replaced = new Set(others.map(({ id }) => instantOf(id)));
  const onwards = others.filter((one) => one.onwards).toSorted((a, b) => instantOf(a.id) - instantOf(b.id));
  const single = others.flatMap(({ event }) => (isBusy(event) ? ownTimes(event, looking) : []));
  const masters = events.filter((event) => !event.hasProperty("recurrence-id"));
  const recurring = masters.flatMap((event) => {
    const start = startOf(event, looking);
    const end = endingOf(event, start, zoneOf);
    const reach = MOVED + Math.max(...[event, ...onwards.map((one) => one.event)].map((one) => lengthOf(one, looking)));
    return startsOf(event, start, reach, looking).flatMap((at): readonly Stretch[] => {
      const instant = instantOf(at);
      if (replaced.has(instant)) return [];
      const range = onwards.findLast(({ id }) => instantOf(id) <= instant);
      if (!range) return isBusy(event) ? [[instant, end(at)]] : [];
      if (!isBusy(range.event)) return [];
      const moved = startOf(range.event, looking);
      const shift = moved.wall - (instantOf(range.id) + moved.zone.offset(instantOf(range.id)));
      const then = { ...moved, wall: instant + moved.zone.offset(instant) + shift };
      return [[instantOf(then), endingOf(range.event, moved, zoneOf)(then)]];
    });
  });
  const periods = masters.flatMap((event) => (isBusy(event) ? periodsOf(event, looking) : []));
  return [...recurring, ...single, ...periods];
}

/** An event without its recurrence. */
function ownTimes(event: ICAL.Component, looking: Looking): readonly [Stretch] {
  const start = startOf(event, looking);
  return [[instantOf(start), endingOf(event, start, looking.zoneOf)(start)]];
}

function lengthOf(event: ICAL.Component, looking: Looking): Minutes {
  const [[from, to]] = ownTimes(event, looking);
  return to - from;
}

function startOf(event: ICAL.Component, { zoneOf }: Looking): Moment {
  const [start] = momentsOf(event, "dtstart", zoneOf);
  if (!start) throw new TypeError("DTSTART");
  return start;
}

/**
 * Every start of an event: its own, those of its rules and its dates, without those that are excepted. Of its rules only
 * those from which it may reach into the days looked at.
 */
function startsOf(event: ICAL.Component, start: Moment, reach: Minutes, looking: Looking): readonly Moment[] {
  const { zoneOf } = looking;
  const byRule = (name: string) =>
    event.getAllProperties(name).flatMap((rule) => [...ruled(rule.getFirstValue(), start, reach, looking)]);
  const starts = new Map<Minutes, Moment>();
  const dates = event.getAllProperties("rdate").filter((property) => property.type !== "period");
  const named = dates.length > 0 ? momentsOf(event, "rdate", zoneOf) : [];
  for (const at of [start, ...byRule("rrule"), ...named]) starts.set(instantOf(at), at);
  const exceptions = momentsOf(event, "exdate", zoneOf);
  for (const at of [...exceptions, ...byRule("exrule")]) starts.delete(instantOf(at));
  const days = new Set(exceptions.filter(({ isDate }) => isDate).map(({ wall }) => wall));
  return [...starts.values()].filter(({ wall }) => !days.has(Math.floor(wall / DAY) * DAY));
}

/** Extra occurrences that have an end of their own. */
function periodsOf(event: ICAL.Component, { zoneOf }: Looking): readonly Stretch[] {
  return event.getAllProperties("rdate").flatMap((property) => {
    const tzid = property.getParameter("tzid");
    const zone = zoneOf(typeof tzid === "string" ? tzid : undefined);
    return property.type === "period" ? property.getValues().map((value) => periodOf(value, zone)) : [];
  });
}

/** The starts of a rule, on the clock of the event. Its end is compared as an instant: that is mostly written in UTC. */
function* ruled(rule: unknown, start: Moment, reach: Minutes, looking: Looking): Generator<Moment> {
  if (!(rule instanceof ICAL.Recur)) throw new TypeError("RRULE");
  const until = rule.until ? momentOf(rule.until, start.zone) : null;
  const endless = rule.clone();
  endless.until = null;
  const iterator = endless.iterator(timeOf(start));
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (looking.left-- === 0) throw new TooManyOccurrences();
    const at = { ...start, wall: momentOf(next, start.zone).wall };
    if (until && isBeyond(at, until)) return;
    if (at.wall > looking.to + MOVED) return;
    if (at.wall > looking.from - reach) yield at;
  }
}

function isBeyond(at: Moment, until: Moment): boolean {
  if (until.isDate || at.isDate) return Math.floor(at.wall / DAY) > Math.floor(until.wall / DAY);
  // Far from one another the clocks need not be asked.
  const apart = at.wall - until.wall;
  return Math.abs(apart) > 2 * DAY ? apart > 0 : instantOf(at) > instantOf(until);
}

function isRange(event: ICAL.Component): boolean {
  return event.getFirstProperty("recurrence-id")?.getParameter("range") === "THISANDFUTURE";
}

function timeOf({ wall, isDate }: Moment): ICAL.Time {
  const at = new Date(wall * 60_000);
  const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), isDate };
  return ICAL.Time.fromData({ ...date, hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: 0 });
}
