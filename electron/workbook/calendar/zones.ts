import ICAL from "ical.js";

/** Minutes since 1970: of UTC as an instant, of a clock on the wall as if that clock were UTC. */
export type Minutes = number;

/** A time zone: how many minutes its clock is ahead at an instant, and the instant of a time on its clock. */
export interface Zone {
  offset(instant: Minutes): number;
  instant(wall: Minutes): Minutes;
}

const DAY = 24 * 60;

/** Within two weeks no clock changes there and back again. */
const STEADY = 14 * DAY;

/** UTC itself. */
export const UTC: Zone = { offset: () => 0, instant: (wall) => wall };

/** A zone by its IANA name, perhaps with a path before it as some programs write it; null where there is no such zone. */
export function zoneNamed(name: string): Zone | null {
  const iana = /[^/]+(\/[^/]+){0,2}$/.exec(name)?.[0] ?? name;
  for (const one of [name, iana, iana.split("/").slice(1).join("/")]) {
    try {
      return one === "" ? null : platformZone(one);
    } catch {
      // Not a name the platform knows: the next way to write it may be.
    }
  }
  return null;
}

/** A zone as a calendar describes it itself (VTIMEZONE). */
export function zoneIn(component: ICAL.Component): Zone {
  const zone = new ICAL.Timezone(component);
  const instant = (wall: Minutes) => wall - Math.round(zone.utcOffset(timeAt(wall)) / 60);
  return { instant, offset: (at) => offsetBetween(at, instant) };
}

/** The stretches of a clock on the wall that lie between two instants: more than one where the clock changes. */
export function onTheWall(zone: Zone, from: Minutes, to: Minutes): readonly (readonly [Minutes, Minutes])[] {
  const offset = zone.offset(from);
  if (to - from <= 1 || (to - from <= STEADY && zone.offset(to - 1) === offset)) return [[from + offset, to + offset]];
  const middle = Math.floor((from + to) / 2);
  return [...onTheWall(zone, from, middle), ...onTheWall(zone, middle, to)];
}

function platformZone(name: string): Zone {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: name,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  const offset = (instant: Minutes): number => {
    const parts = new Map(format.formatToParts(instant * 60_000).map(({ type, value }) => [type, Number(value)]));
    const [year, month, day, hour, minute] = (["year", "month", "day", "hour", "minute"] as const).map(
      (part) => parts.get(part) ?? 0,
    );
    return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - instant;
  };
  return { offset, instant: (wall) => instantBy(offset, wall) };
}

/** An hour the clock passes twice counts as the first; one it skips as if it had not changed yet (RFC 5545, 3.3.5). */
function instantBy(offset: Zone["offset"], wall: Minutes): Minutes {
  const [before, after] = [offset(wall - DAY), offset(wall + DAY)];
  if (offset(wall - before) === before) return wall - before;
  return offset(wall - after) === after ? wall - after : wall - before;
}

/** The other way round, for a zone that only says what its own clock means. */
function offsetBetween(at: Minutes, instant: Zone["instant"]): number {
  const near = [at - DAY, at + DAY].map((wall) => wall - instant(wall));
  return near.find((offset) => instant(at + offset) === at) ?? near[1];
}

function timeAt(wall: Minutes): ICAL.Time {
  const at = new Date(wall * 60_000);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  return ICAL.Time.fromData({ year, month, day, hour: at.getUTCHours(), minute: at.getUTCMinutes(), isDate: false });
}
