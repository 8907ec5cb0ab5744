import fc from "fast-check";
import { expect, it, test } from "vitest";
import { WorkbookError } from "#electron/workbook/workbook-error.ts";
import { readCalendar } from "./read-calendar.ts";

const at = (text: string) => Date.parse(`${text}Z`) / 60_000;
const clock = { zone: "Europe/Brussels", from: at("2026-09-01T00:00"), to: at("2027-07-01T00:00") };

function read(lines: string, within = clock) {
  const text = `BEGIN:VCALENDAR\nVERSION:2.0\n${lines.trim()}\nEND:VCALENDAR\n`;
  return readCalendar("agenda.ics", Buffer.from(text), within);
}

/** Busy times as text, such as `2026-10-05T09:00/10:00`; the date again where it is another. */
function busy(lines: string, within = clock): readonly string[] {
  const said = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(0, 16);
  return read(lines, within).busy.map(([from, to]) => {
    const [start, end] = [said(from), said(to)];
    return `${start}/${end.startsWith(start.slice(0, 10)) ? end.slice(11) : end}`;
  });
}

const event = (...lines: string[]) => ["BEGIN:VEVENT", "UID:a", ...lines, "END:VEVENT"].join("\n");

test.each([
  ["a floating time", ["DTSTART:20261005T090000", "DTEND:20261005T100000"], ["2026-10-05T09:00/10:00"]],
  ["UTC", ["DTSTART:20261005T070000Z", "DURATION:PT90M"], ["2026-10-05T09:00/10:30"]],
  [
    "a zone by its name",
    ["DTSTART;TZID=America/New_York:20261005T030000", "DURATION:PT1H"],
    ["2026-10-05T09:00/10:00"],
  ],
  ["a day", ["DTSTART;VALUE=DATE:20261005"], ["2026-10-05T00:00/2026-10-06T00:00"]],
  [
    "days, over a clock change",
    ["DTSTART;VALUE=DATE:20261024", "DTEND;VALUE=DATE:20261026"],
    ["2026-10-24T00:00/2026-10-26T00:00"],
  ],
  [
    "every week but one, at the same time on the clock",
    [
      "DTSTART;TZID=Europe/Brussels:20261012T090000",
      "DURATION:PT1H",
      "RRULE:FREQ=WEEKLY;UNTIL=20261102T080000Z",
      "EXDATE:20261019T070000Z",
    ],
    ["2026-10-12T09:00/10:00", "2026-10-26T09:00/10:00", "2026-11-02T09:00/10:00"],
  ],
  [
    "an exception by its date",
    ["DTSTART:20261012T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE;VALUE=DATE:20261012"],
    ["2026-10-13T09:00/10:00"],
  ],
  [
    "more dates, one with an end of its own",
    ["DTSTART:20261012T090000", "DURATION:PT1H", "RDATE:20261013T100000", "RDATE;VALUE=PERIOD:20261014T080000Z/PT3H"],
    ["2026-10-12T09:00/10:00", "2026-10-13T10:00/11:00", "2026-10-14T10:00/13:00"],
  ],
  ["free", ["DTSTART:20261005T090000", "DURATION:PT1H", "TRANSP:TRANSPARENT"], []],
  ["cancelled", ["DTSTART:20261005T090000", "DURATION:PT1H", "STATUS:CANCELLED"], []],
  ["no time at all", ["DTSTART:20261005T090000"], []],
  ["another year", ["DTSTART:20251005T090000", "DURATION:PT1H"], []],
] as const)("%s", (_, lines, expected) => expect(busy(event(...lines))).toEqual(expected));

it("lets one occurrence move, one lapse, and all from one on be later", () => {
  const series = ["DTSTART:20261005T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=5"];
  const other = (id: string, ...lines: string[]) => event(`RECURRENCE-ID${id}`, ...lines);
  expect(
    busy(
      [
        event(...series),
        other(":20261012T090000", "DTSTART:20261013T140000", "DURATION:PT2H"),
        other(":20261019T090000", "DTSTART:20261019T090000", "DURATION:PT1H", "STATUS:CANCELLED"),
        other(";RANGE=THISANDFUTURE:20261026T090000", "DTSTART:20261026T110000", "DURATION:PT30M"),
      ].join("\n"),
    ),
  ).toEqual(["2026-10-05T09:00/10:00", "2026-10-13T14:00/16:00", "2026-10-26T11:00/11:30", "2026-11-02T11:00/11:30"]);
});

it("takes the clock that a calendar describes itself, and says which zone it does not know", () => {
  const zone = `BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0500\nTZOFFSETTO:+0500\nEND:STANDARD\nEND:VTIMEZONE\n`;
  const lines = ["DTSTART;TZID=Ours:20261005T120000", "DURATION:PT1H"];
  expect(busy(zone + event(...lines))).toEqual(["2026-10-05T09:00/10:00"]);
  expect(busy(event(...lines))).toEqual(["2026-10-05T12:00/13:00"]);
  expect(read(event(...lines)).unknownZones).toEqual(["Ours"]);
});

it("takes busy periods of a free/busy calendar, and nothing of what events say", () => {
  const periods = "FREEBUSY;FBTYPE=BUSY:20261005T070000Z/PT1H,20261006T070000Z/20261006T080000Z";
  const lines = `BEGIN:VFREEBUSY\n${periods}\nFREEBUSY;FBTYPE=FREE:20261007T070000Z/PT1H\nEND:VFREEBUSY`;
  expect(busy(lines)).toEqual(["2026-10-05T09:00/10:00", "2026-10-06T09:00/10:00"]);
  const secret = event(
    "SUMMARY:Geheim",
    "LOCATION:Geheim",
    "ORGANIZER;CN=Geheim:mailto:geheim@x.be",
    "DTSTART:20261005T090000",
  );
  expect(JSON.stringify(read(secret))).not.toMatch(/geheim/i);
});

it("takes what no availability covers as busy; the higher priority decides where spans meet", () => {
  const available = (...lines: string[]) => `BEGIN:AVAILABLE\nUID:b\n${lines.join("\n")}\nEND:AVAILABLE`;
  const availability = (span: string, ...lines: string[]) =>
    `BEGIN:VAVAILABILITY\nUID:${span}\n${span}\n${lines.join("\n")}\nEND:VAVAILABILITY`;
  const monday = availability(
    "DTSTART:20261005T000000\nDTEND:20261006T000000",
    available("DTSTART:20260907T090000", "DTEND:20260907T120000", "RRULE:FREQ=WEEKLY", "EXDATE:20261012T090000"),
  );
  expect(busy(monday)).toEqual(["2026-10-05T00:00/09:00", "2026-10-05T12:00/2026-10-06T00:00"]);
  const noon = availability("DTSTART:20261005T110000\nDURATION:PT2H\nPRIORITY:1");
  expect(busy(`${monday}\n${noon}`)).toEqual(["2026-10-05T00:00/09:00", "2026-10-05T11:00/2026-10-06T00:00"]);
  const open = availability(
    "DTSTART:20261005T000000\nDTEND:20261006T000000\nPRIORITY:2",
    available("DTSTART:20261005T000000", "DURATION:P1D"),
  );
  expect(busy(`${monday}\n${open}`)).toEqual([]);
  expect(busy(availability("PRIORITY:5"))).toEqual([
    "2026-09-01T00:00/2027-03-28T02:00",
    "2027-03-28T03:00/2027-07-01T00:00",
  ]);
});

test.each([
  ["geen agenda", "not-a-calendar"],
  ["BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR", "calendar-event"],
  [
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261005T090000\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR",
    "calendar-endless",
  ],
  ["BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:later\nEND:VEVENT\nEND:VCALENDAR", "calendar-event"],
])("refuses %j", (text, code) => {
  const issues = () => {
    try {
      return readCalendar("agenda.ics", Buffer.from(text), clock, 1000);
    } catch (error) {
      return error instanceof WorkbookError ? error.issues : error;
    }
  };
  expect(issues()).toMatchObject([{ table: "agenda.ics", code }]);
});

it("keeps a weekly hour at its time on the clock, as the platform's own zones have it, 2026 to 2032", () => {
  const years = { ...clock, from: at("2026-01-01T00:00"), to: at("2033-01-01T00:00") };
  const zone = fc.constantFrom(
    "Europe/Brussels",
    "America/New_York",
    "Australia/Sydney",
    "Asia/Kolkata",
    "Europe/London",
  );
  const start = fc.integer({ min: 0, max: 6 * 365 * 24 * 4 }).map((quarters) => years.from + quarters * 15);
  fc.assert(
    fc.property(zone, start, fc.integer({ min: 2, max: 40 }), (name, first, count) => {
      const local = new Date(first * 60_000).toISOString().slice(0, 16);
      const lines = [
        `DTSTART;TZID=${name}:${local.replace(/[-:]/g, "")}00`,
        "DURATION:PT1M",
        `RRULE:FREQ=WEEKLY;COUNT=${count}`,
      ];
      const expected = Array.from({ length: count }, (_, week) => {
        const instant = Temporal.PlainDateTime.from(local).add({ weeks: week }).toZonedDateTime(name);
        return at(instant.withTimeZone("Europe/Brussels").toPlainDateTime().toString({ smallestUnit: "minute" }));
      });
      expect(read(event(...lines), years).busy.map(([from]) => from)).toEqual(
        expected.filter((one) => one >= years.from && one < years.to),
      );
    }),
    { numRuns: 40 },
  );
});
