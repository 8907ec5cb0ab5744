import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { isoDate } from "#shared/domain/calendar.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { calendarWriter } from "#shared/feeds/calendar-text.ts";
import { stampOf } from "#shared/feeds/event.ts";
import { publicationOf } from "#shared/feeds/publication.ts";
import type { Subject } from "#shared/feeds/selection.ts";
import { agendasOf, wholePlan } from "#shared/feeds/selection.ts";
import { standingOf } from "#shared/domain/standing.ts";
import type { Campus } from "#shared/domain/campus.ts";
import {
  course,
  day,
  instructor,
  machine,
  meeting,
  met,
  room,
  run,
  session,
  smallCampus,
} from "#shared/testing/small-campus.ts";

const stamp = stampOf("2026-11-15T08:30:00.123Z");
const small = smallCampus();
const settings = { ...[...small.settings.values()][0], firstDay: day("2026-01-01"), lastDay: day("2032-12-31") };

/** The events of the run's calendar as ical.js reads them, its time zones those of the calendar itself. */
function eventsOf(meetings: Meeting[], given: Partial<CampusLists> = {}): ICAL.Event[] {
  const lists = { runs: [run("R")], sessions: [session("R")], settings: [settings], ...given };
  const campus = smallCampus({ ...lists, plan: [met("R", ...meetings)] });
  return parsed(calendarsOf(campus, "run")[0].text);
}

/** The calendars of everything of a sort, first told of at revision 7. */
function calendarsOf(campus: Campus, what: Subject) {
  const diary = diaryOf(campus);
  const { meetings } = standingOf(diary);
  const publication = publicationOf({ facts: diary.facts, meetings, before: [], revision: 7, oldest: 0 });
  const write = calendarWriter(diary.facts, publication, stamp);
  const selection = { ...wholePlan(campus), what };
  return agendasOf(campus, selection).map((agenda) => ({ ...agenda, text: write(agenda, selection) }));
}

function parsed(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") as ICAL.Component);
  return calendar.getAllSubcomponents("vevent").map((event) => {
    for (const name of ["dtstart", "dtend"]) {
      const value = event.getFirstPropertyValue(name) as ICAL.Time;
      expect(event.getFirstProperty(name)?.getParameter("tzid")).toBe(zone.tzid);
      value.zone = zone;
    }
    return new ICAL.Event(event);
  });
}

/** The instant of a wall clock time in Brussels, as the platform's own time zones have it. */
function instantOf(date: string, time: string): number {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime("Europe/Brussels").epochMilliseconds;
}

function expectInstants(dates: readonly string[]): void {
  const parts = [...small.dayparts.values()];
  const meetings = dates.flatMap((date) => parts.map((part) => meeting(date, part.code)));
  const events = eventsOf(meetings);
  expect(events).toHaveLength(meetings.length);
  events.forEach((event, index) => {
    const date = isoDate(meetings[index].day);
    const part = parts[index % parts.length];
    expect(event.startDate.toUnixTime() * 1000).toBe(instantOf(date, part.starts));
    expect(event.endDate.toUnixTime() * 1000).toBe(instantOf(date, part.ends));
  });
}

describe("instants", () => {
  it.each(["2026-10-25", "2027-03-28"])("are right around the change of the clock on %s", (date) => {
    expectInstants([-1, 0, 1].map((step) => isoDate(day(date) + step)));
  });
  it("are right on the three days around every change from 2026 to 2032, and on the first of every month", () => {
    let at = Temporal.ZonedDateTime.from("2026-01-01T00:00[Europe/Brussels]");
    const dates = new Set<string>();
    for (let change = at.getTimeZoneTransition("next"); change && change.year <= 2032;) {
      for (const step of [-1, 0, 1]) dates.add(change.toPlainDate().add({ days: step }).toString());
      at = change;
      change = at.getTimeZoneTransition("next");
    }
    expect(dates.size).toBe(7 * 2 * 3);
    for (let year = 2026; year <= 2032; year++)
      for (let month = 1; month <= 12; month++) dates.add(`${year}-${String(month).padStart(2, "0")}-01`);
    expectInstants([...dates].sort());
  });
  it("let a day-part run past midnight", () => {
    const dayparts = [{ code: "N", name: "nacht", starts: "22:00", ends: "01:30", maxLearners: null, place: 0 }];
    const [event] = eventsOf([meeting("2027-01-04", "N")], { dayparts });
    expect(event.endDate.toString()).toBe("2027-01-05T01:30:00");
  });
});

describe("an event", () => {
  const rooms = [room("A", { name: "Aula; groot, 1" })];
  const machines = [machine("M")];
  const courses = [course("C", { title: "Lassen: basis, deel 1; ß 日本 🔧 ".repeat(6).trim() })];
  const at = meeting("2027-01-04", "VM", { machines: [{ pool: "M", units: 2 }], instructors: ["I"] });
  const [event] = eventsOf([at], { rooms, machines, courses });
  const value = (name: string) => event.component.getFirstPropertyValue(name)?.toString();

  it("reads back as it was", () => {
    expect(event.summary).toBe(courses[0].title);
    expect(event.location).toBe("A Aula; groot, 1");
    expect(event.description).toBe("R theory\nM × 2\nI");
    expect(value("categories")).toBe("voormiddag");
    expect(value("dtstamp")).toBe("2026-11-15T08:30:00Z");
    expect(event.sequence).toBe(7);
  });
  it("keeps its UID when its room changes, and has another in another period", () => {
    const uid = (given: Partial<Meeting>, part = "VM") => eventsOf([meeting("2027-01-04", part, given)])[0].uid;
    expect(uid({ room: "" })).toBe(event.uid);
    expect(uid({}, "NM")).not.toBe(event.uid);
  });
});

it("lets no title, name or code put a property of its own into a calendar", () => {
  const hostile = fc.string({ unit: "binary", maxLength: 120 });
  const attack = fc.constantFrom(
    "\r\nATTENDEE:mailto:a@b.be",
    "\nEND:VEVENT\nBEGIN:VALARM",
    "\r\n X",
    '";X=Y:',
    "\u2028Z:1",
  );
  fc.assert(
    fc.property(hostile, attack, hostile, (before, middle, after) => {
      const text = `${before}${middle}${after}`;
      const [event, ...more] = eventsOf([meeting("2027-01-04", "VM", { kind: "theory" })], {
        rooms: [room("A", { name: text })],
        courses: [course("C", { title: text })],
        dayparts: [...small.dayparts.values()].map((part) => ({ ...part, name: text })),
      });
      expect(more).toEqual([]);
      expect(event.component.getAllSubcomponents()).toEqual([]);
      expect(event.component.getAllProperties().map(({ name }) => name)).toEqual([
        "uid",
        "dtstamp",
        "sequence",
        "dtstart",
        "dtend",
        "summary",
        "location",
        "categories",
        "description",
        "status",
      ]);
    }),
    { numRuns: 200 },
  );
});

it("makes a calendar for every room, pool, instructor, partner and run, also where nothing is left", () => {
  const campus = smallCampus({
    rooms: [room("A"), room("B")],
    machines: [machine("M")],
    instructors: [instructor("I")],
    runs: [run("R"), run("S")],
    sessions: [session("R"), session("S")],
    plan: [met("R", meeting("2027-01-04", "VM", { machines: [{ pool: "M", units: 1 }], instructors: ["I"] }))],
  });
  const subjects: Subject[] = ["room", "machine", "instructor", "partner", "run"];
  const all = subjects.flatMap((what) => calendarsOf(campus, what));
  expect(all.map(({ what, code, text }) => `${what} ${code} ${parsed(text).length}`)).toEqual([
    "room A 1",
    "room B 0",
    "machine M 1",
    "instructor I 1",
    "partner P 1",
    "partner Q 0",
    "run R 1",
    "run S 0",
  ]);
});
