/** The time zone of a campus that names none. */
export const HOME_ZONE = "Europe/Brussels";

/** Zones that keep Central European Time as the Union has it since 1996: one hour, two from March to October. */
const CENTRAL: ReadonlySet<string> = new Set([
  HOME_ZONE,
  "Europe/Amsterdam",
  "Europe/Berlin",
  "Europe/Luxembourg",
  "Europe/Paris",
]);

/** Does a calendar know the clock of this zone? */
export function knowsZone(zone: string): boolean {
  return CENTRAL.has(zone);
}

/** The VTIMEZONE of a zone that is known, as lines. The clock changes at 01:00 UTC on the last Sunday of the month. */
export function zoneLines(zone: string): readonly string[] {
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
}
