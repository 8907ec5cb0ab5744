import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { isoDate } from "#shared/domain/calendar.ts";
import type { Closure, ClosureScope } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { availabilityText } from "#shared/feeds/availability.ts";
import { stampOf } from "#shared/feeds/event.ts";
import { day, machine, meeting, met, run, session, smallCampus } from "#shared/testing/small-campus.ts";

const stamp = stampOf("2026-11-15T08:30:00Z");
const small = smallCampus();
const parts = [...small.dayparts.values()];
const settings = { ...[...small.settings.values()][0], firstDay: day("2027-03-22"), lastDay: day("2027-04-04") };
const closure = (scope: ClosureScope, code: string, date: string, given: Partial<Closure> = {}): Closure => {
  const blank = { weekdays: [], dayparts: [], units: null, kind: "closed" as const, reason: "" };
  return { id: `${scope} ${code} ${date}`, scope, code, from: day(date), to: day(date), ...blank, ...given };
};
const campus = smallCampus({
  settings: [settings],
  machines: [machine("M", { units: 2, name: "Draaibank; groot" })],
  runs: [run("R"), run("S")],
  sessions: [session("R"), session("S")],
  closures: [
    closure("machine", "M", "2027-03-24", { units: 2, dayparts: ["VM"] }),
    closure("campus", "", "2027-03-30"),
  ],
  plan: [
    met("R", meeting("2027-03-23", "VM", { machines: [{ pool: "M", units: 1 }] })),
    met("S", meeting("2027-03-29", "NM", { machines: [{ pool: "M", units: 2 }] })),
  ],
});
const asked = { from: settings.firstDay, to: settings.lastDay, stamp };
const text = availabilityText(diaryOf(campus), [...campus.machines.values()][0], asked);
const calendar = new ICAL.Component(ICAL.parse(text));
const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") as ICAL.Component);

/** The instant of a wall clock time in Brussels. */
const instantOf = (date: string, time: string) =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime("Europe/Brussels").epochMilliseconds;

describe("VAVAILABILITY", () => {
  const [availability] = calendar.getAllSubcomponents("vavailability");

  it("is busy where it does not say available, and knows the days it is about", () => {
    expect(availability.getFirstPropertyValue("busytype")).toBe("BUSY-UNAVAILABLE");
    expect(availability.getFirstPropertyValue("summary")).toBe("M Draaibank; groot");
    expect(availability.getFirstPropertyValue("dtend")?.toString()).toBe("2027-04-03T00:00:00");
  });
  it("unfolds to the open day-parts of every teaching day, across the change of the clock", () => {
    const open = availability.getAllSubcomponents("available").flatMap((component) => {
      for (const name of ["dtstart", "dtend"]) (component.getFirstPropertyValue(name) as ICAL.Time).zone = zone;
      const times = new ICAL.RecurExpansion({
        component,
        dtstart: component.getFirstPropertyValue("dtstart") as ICAL.Time,
      });
      const found: number[] = [];
      for (let next = times.next(); next; next = times.next()) found.push(next.toUnixTime() * 1000);
      return found;
    });
    const closed = (date: string, part: string) => date === "2027-03-30" || (date === "2027-03-24" && part === "VM");
    const expected = diaryOf(campus).facts.horizon.days.flatMap((on) =>
      parts.filter(({ code }) => !closed(isoDate(on), code)).map(({ starts }) => instantOf(isoDate(on), starts)),
    );
    expect(new Set(open)).toEqual(new Set(expected));
    expect(open).toHaveLength(10 * parts.length - parts.length - 1);
  });
});

describe("VFREEBUSY", () => {
  const [busy] = calendar.getAllSubcomponents("vfreebusy");
  const stated = busy.getAllProperties("freebusy").map((property) => ({
    type: property.getParameter("fbtype"),
    free: property.getParameter("x-dagdeel-free"),
    start: (property.getFirstValue() as ICAL.Period).start.toJSDate().getTime(),
  }));

  it("says what is taken, in UTC, and how many units are left", () => {
    const at = (date: string, time: string) => stated.find(({ start }) => start === instantOf(date, time));
    expect(at("2027-03-23", "08:30")).toMatchObject({ type: "FREE", free: "1" });
    expect(at("2027-03-29", parts[1].starts)).toMatchObject({ type: "BUSY", free: "0" });
    expect(at("2027-03-24", "08:30")).toMatchObject({ type: "BUSY-UNAVAILABLE" });
    expect(stated).toHaveLength(3 + parts.length);
  });
});

it("says nothing of a time in which there are no teaching days", () => {
  const nothing = availabilityText(diaryOf(campus), [...campus.machines.values()][0], { from: 1, to: 2, stamp });
  expect(new ICAL.Component(ICAL.parse(nothing)).getAllSubcomponents("vfreebusy")).toEqual([]);
});
