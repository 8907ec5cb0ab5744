import ICAL from "ical.js";
import type { RawCalendar } from "#shared/import/raw.ts";
import { decode } from "#electron/workbook/decode.ts";
import { WorkbookError, wrong } from "#electron/workbook/workbook-error.ts";
import { unavailableTimes } from "./availability-times.ts";
import type { Stretch, ZoneOf } from "./event-times.ts";
import { periodOf } from "./event-times.ts";
import type { Looking } from "./occurrences.ts";
import { TooManyOccurrences, busyTimes, byUid, isBusy } from "./occurrences.ts";
import { merged } from "./stretches.ts";
import type { Zone } from "./zones.ts";
import { UTC, onTheWall, zoneIn, zoneNamed } from "./zones.ts";

/** The clock of the campus, and the days of its plan as minutes on that clock. */
export interface CampusClock {
  readonly zone: string;
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;

/** Occurrences looked at in a calendar at most; that takes some seconds. */
const MOST_OCCURRENCES = 500_000;

/**
 * When an iCalendar file is busy, on the clock of the campus. Only times are taken: no title, place, description or person.
 * @throws WorkbookError where it is no calendar, an event cannot be understood, or it never ends
 */
export function readCalendar(
  name: string,
  bytes: Uint8Array,
  clock: CampusClock,
  most = MOST_OCCURRENCES,
): RawCalendar {
  const components = calendarsIn(name, bytes);
  const campus = zoneNamed(clock.zone) ?? UTC;
  const unknownZones = new Set<string>();
  const zoneOf = zonesOf(components, campus, unknownZones);
  // A day on both sides, for what begins there on another clock.
  const looking: Looking = { zoneOf, from: clock.from - DAY, to: clock.to + DAY, left: most };
  const events = components.flatMap((component) => component.getAllSubcomponents("vevent"));
  const stretches: Stretch[] = [];
  for (const group of byUid(events)) {
    const number = events.indexOf(group[0]) + 1;
    for (const stretch of tried(name, number, () => busyTimes(group, looking))) stretches.push(stretch);
  }
  for (const component of components)
    for (const times of [freeBusyTimes, unavailableTimes])
      for (const stretch of tried(name, events.length + 1, () => times(component, looking))) stretches.push(stretch);
  const near = merged(stretches.filter(([from, to]) => to > looking.from && from < looking.to));
  const busy = near.flatMap(([from, to]) =>
    onTheWall(campus, Math.max(from, looking.from), Math.min(to, looking.to)).map(([start, end]): Stretch => [
      Math.max(start, clock.from),
      Math.min(end, clock.to),
    ]),
  );
  const free = events.filter((event) => !isBusy(event)).length;
  return { name, busy: merged(busy), events: events.length - free, free, unknownZones: [...unknownZones] };
}

function calendarsIn(name: string, bytes: Uint8Array): readonly ICAL.Component[] {
  const text = decode(bytes);
  if (text === null) throw new WorkbookError([wrong(name, "not-text")]);
  try {
    const parsed: unknown[] = ICAL.parse(text);
    const all = (typeof parsed[0] === "string" ? [parsed] : parsed) as unknown[][];
    const calendars = all.map((one) => new ICAL.Component(one)).filter((one) => one.name === "vcalendar");
    if (calendars.length > 0) return calendars;
  } catch {
    // What the parser says is of use to programmers only.
  }
  throw new WorkbookError([wrong(name, "not-a-calendar")]);
}

/** Does a part of reading; what cannot be understood is refused by the number of its event. */
function tried<T>(name: string, event: number, task: () => T): T {
  try {
    return task();
  } catch (error) {
    const code = error instanceof TooManyOccurrences ? "calendar-endless" : "calendar-event";
    throw new WorkbookError([wrong(name, code, { event })]);
  }
}

/** Zones by the names the calendar uses: its own description first, then the one everybody knows, else the campus's. */
function zonesOf(components: readonly ICAL.Component[], campus: Zone, unknown: Set<string>): ZoneOf {
  const known = new Map<string, Zone>();
  for (const zone of components.flatMap((component) => component.getAllSubcomponents("vtimezone")))
    known.set(String(zone.getFirstPropertyValue("tzid")), zoneIn(zone));
  return (tzid) => {
    if (tzid === undefined) return campus;
    const zone = known.get(tzid) ?? zoneNamed(tzid) ?? campus;
    if (zone === campus && !known.has(tzid)) unknown.add(tzid);
    known.set(tzid, zone);
    return zone;
  };
}

function freeBusyTimes(component: ICAL.Component): readonly Stretch[] {
  const properties = component.getAllSubcomponents("vfreebusy").flatMap((one) => one.getAllProperties("freebusy"));
  return properties
    .filter((property) => String(property.getParameter("fbtype") ?? "BUSY").toUpperCase() !== "FREE")
    .flatMap((property) => property.getValues().map((value) => periodOf(value, UTC)));
}
