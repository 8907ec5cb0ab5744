import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dateOf,
  dayFrom,
  isoDate,
  isoWeek,
  isoWeekText,
  mondayOf,
  parseDay,
  parseIsoWeek,
  parseTime,
  weekday,
  weekOf,
} from "./calendar.ts";

const DAY_ONE_OF_2020 = dayFrom(2020, 1, 1);
const LAST_OF_2040 = dayFrom(2040, 12, 31);

test("every day from 2020 to 2040 is the date and weekday that the platform says", () => {
  for (let day = DAY_ONE_OF_2020; day <= LAST_OF_2040; day++) {
    const oracle = new Date(Date.UTC(2020, 0, 1 + day - DAY_ONE_OF_2020));
    const { year, month, date } = dateOf(day);
    expect([year, month, date]).toEqual([oracle.getUTCFullYear(), oracle.getUTCMonth() + 1, oracle.getUTCDate()]);
    expect(weekday(day)).toBe(oracle.getUTCDay() || 7);
    expect(parseDay(isoDate(day))).toBe(day);
  }
});

test("every week from 2020 to 2040 goes to ISO text and back, and a year has 53 weeks just where ISO 8601 says", () => {
  const longYears = new Set<number>();
  for (let week = weekOf(DAY_ONE_OF_2020); week <= weekOf(LAST_OF_2040); week++) {
    expect(parseIsoWeek(isoWeekText(week))).toBe(week);
    const { year, number } = isoWeek(week);
    if (number === 53) longYears.add(year);
    for (let day = mondayOf(week); day < mondayOf(week) + 7; day++) expect(weekOf(day)).toBe(week);
  }
  expect([...longYears]).toEqual([2020, 2026, 2032, 2037]);
});

test("28 December 2026 to 3 January 2027 is 2026-W53", () => {
  for (const text of ["2026-12-28", "2026-12-31", "2027-01-01", "2027-01-03"])
    expect(isoWeekText(weekOf(parseDay(text)!))).toBe("2026-W53");
  expect(isoWeekText(weekOf(parseDay("2027-01-04")!))).toBe("2027-W01");
});

test("a week that a year does not have is none", () => {
  for (const text of ["2027-W53", "2026-W54", "2026-W00", "2026-53", ""]) expect(parseIsoWeek(text)).toBeNull();
});

test("dates that do not exist are none", () => {
  for (const text of [
    "2027-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "31/12/2026",
    "0000-01-01",
    "",
  ])
    expect(parseDay(text)).toBeNull();
  expect(parseDay("2028-02-29")).not.toBeNull();
  expect(parseDay("1900-02-29")).toBeNull();
  expect(parseDay("2000-02-29")).not.toBeNull();
});

test("days and dates are inverses over all of the calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: dayFrom(9999, 12, 31) }), (day) => {
      const { year, month, date } = dateOf(day);
      return dayFrom(year, month, date) === day && parseDay(isoDate(day)) === day;
    }),
    { numRuns: 5_000 },
  );
});

test("times of day are minutes", () => {
  expect([parseTime("00:00"), parseTime("08:30"), parseTime("23:59")]).toEqual([0, 510, 1439]);
  for (const text of ["24:00", "8:30", "12:60", ""]) expect(parseTime(text)).toBeNull();
});
