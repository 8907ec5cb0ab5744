import { expect, test } from "vitest";
import { isoDate, mondayOf } from "#shared/domain/calendar.ts";
import { horizonOf } from "#shared/domain/horizon.ts";
import { day, tinyCampus, tinyInstructor, tinyRoom } from "#shared/testing/tiny-campus.ts";
import { findIn } from "./find.ts";
import { weekTyped } from "./find-week.ts";

const campus = tinyCampus();
const codes = (typed: string, of = campus) => findIn(of, typed).map(({ kind, code }) => `${kind} ${code}`);

test("everything that holds what was typed is found, a code typed in full first", () => {
  expect(codes("lokaal ab")).toEqual(["room AB", "room C"]);
  expect(codes("r1")).toContain("run R1");
  expect(codes("pxl")[0]).toBe("partner PXL");
  expect(codes("")).toEqual([]);
  expect(codes("zzz")).toEqual([]);
});

test("capitals and accents do not count, and every word must be there", () => {
  const accents = tinyCampus({
    rooms: [tinyRoom({ code: "X1", name: "Atelier Élise" }), tinyRoom({ code: "X2", name: "Atelier" })],
    access: [],
    plan: [],
    sessions: [],
  });
  expect(codes("ELISE atelier", accents)).toEqual(["room X1"]);
});

test("many of a kind leave room for the other kinds", () => {
  const many = Array.from({ length: 40 }, (_, place) => tinyInstructor({ code: `LG${place}` }));
  const found = findIn(tinyCampus({ instructors: many, plan: [] }), "lg");
  expect(found.filter(({ kind }) => kind === "instructor")).toHaveLength(6);
});

test("a week is found by its number and by every way a date is written", () => {
  const horizon = horizonOf(campus);
  const monday = (typed: string) => {
    const week = weekTyped(typed, horizon);
    return week === null ? null : isoDate(mondayOf(week));
  };
  expect(["week 37", "w37", "2026-09-09", "9/9", "9-9", "9 sep", "9 september"].map(monday)).toEqual(
    Array.from({ length: 7 }, () => "2026-09-07"),
  );
  expect(["week 12", "9/13", "31/2", "1 foo", "lokaal", "2026-12-01"].map(monday)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test("in a horizon over new year a date is in the year that the horizon holds", () => {
  const horizon = { first: day("2026-08-31"), last: day("2027-07-02") };
  expect(weekTyped("24 maart", horizon)).toBe(weekTyped("2027-03-24", horizon));
  expect(weekTyped("1/10", horizon)).toBe(weekTyped("2026-10-01", horizon));
});
