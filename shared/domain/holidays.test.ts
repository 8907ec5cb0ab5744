import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readCampus } from "#shared/import/read-campus.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { isoDate, parseDay } from "./calendar.ts";
import { belgianHolidays, easter, flemishSchoolHolidays, holidaysBetween } from "./holidays.ts";

test.each([
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2028, "2028-04-16"],
  [2038, "2038-04-25"],
  [2285, "2285-03-22"],
])("Easter of %i is on %s", (year, date) => {
  expect(isoDate(easter(year))).toBe(date);
});

/** As the Flemish Ministry of Education publishes them: autumn, Christmas, carnival, Easter. */
test.each([
  [2024, "2024-10-28 2024-11-03, 2024-12-23 2025-01-05, 2025-03-03 2025-03-09, 2025-04-07 2025-04-20"],
  [2025, "2025-10-27 2025-11-02, 2025-12-22 2026-01-04, 2026-02-16 2026-02-22, 2026-04-06 2026-04-19"],
  [2026, "2026-11-02 2026-11-08, 2026-12-21 2027-01-03, 2027-02-08 2027-02-14, 2027-03-29 2027-04-11"],
  [2027, "2027-11-01 2027-11-07, 2027-12-27 2028-01-09, 2028-02-28 2028-03-05, 2028-04-03 2028-04-16"],
])("the school holidays of the school year %i", (year, dates) => {
  const found = flemishSchoolHolidays(year).map(({ from, to }) => `${isoDate(from)} ${isoDate(to)}`);
  expect(found.slice(0, 4).join(", ")).toBe(dates);
});

test("what the demo campus closes for is what the rules say", () => {
  const { lists } = readCampus(
    folderTables((table) =>
      table === "meetings" || table === "unplaced"
        ? ""
        : readFileSync(`resources/campuses/t2-campus/${table}.csv`, "utf8"),
    ),
  );
  const day = (text: string) => parseDay(text)!;
  const rules = holidaysBetween(day("2026-08-31"), day("2027-08-29"));
  const known = lists!.closures.filter(({ scope }) => scope === "campus");
  for (const { from, to, kind } of rules)
    expect(known.some((closure) => closure.from === from && closure.to === to && closure.kind === kind)).toBe(true);
  expect(rules).toHaveLength(16);
  expect(belgianHolidays(2027)).toHaveLength(10);
});
