import { describe, expect, test } from "vitest";
import { listsOf } from "#shared/domain/tables.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import type { CampusTable } from "./columns.ts";
import { columnNames } from "./columns.ts";
import { readCampus } from "./read-campus.ts";
import { sayIssue } from "./say-issue.ts";
import { writeCampus } from "./write-campus.ts";

type Cells = Map<string, string[][]>;

/** The tables of the tiny campus, to be spoiled. */
function tables(): Cells {
  return new Map([...writeCampus(listsOf(tinyCampus()))].map(([name, rows]) => [name, rows.map((row) => [...row])]));
}

/** The tables with one cell changed. */
function withCell(table: CampusTable, row: number, column: string, value: string): Cells {
  const all = tables();
  const at = table === "settings" ? 1 : columnNames(table).indexOf(column);
  all.get(table)![row - 1][at] = value;
  return all;
}

/** What is wrong, in Dutch. */
function errors(all: Cells): string[] {
  return readCampus(all).issues.map((issue) => sayIssue(issue, "nl"));
}

describe("a faulty cell is named with table, row, column, value and advice", () => {
  const cases: readonly (readonly [CampusTable, number, string, string, string])[] = [
    ["runs", 2, "learners", "2o", 'runs, rij 2, "learners": "2o" is geen getal. Misschien 20?'],
    ["runs", 2, "learners", "ca. 12", 'runs, rij 2, "learners": "ca. 12" is geen getal. Misschien 12?'],
    ["runs", 2, "learners", "1.300", 'runs, rij 2, "learners": "1.300" is geen getal. Misschien 1300?'],
    ["runs", 2, "learners", "veel", 'runs, rij 2, "learners": "veel" is geen getal. Geef een geheel getal, zoals 20.'],
    [
      "runs",
      2,
      "learners",
      "0",
      'runs, rij 2, "learners": "0" ligt niet tussen 1 en 100000. Geef een getal daartussen.',
    ],
    [
      "runs",
      2,
      "learners",
      "-3",
      'runs, rij 2, "learners": "-3" ligt niet tussen 1 en 100000. Geef een getal daartussen.',
    ],
    ["runs", 2, "learners", "", 'runs, rij 2, "learners": dit vak is leeg. Vul het in.'],
    ["runs", 2, "priority", "6", 'runs, rij 2, "priority": "6" ligt niet tussen 1 en 5. Geef een getal daartussen.'],
    [
      "runs",
      2,
      "earliest_start",
      "31/02/2027",
      'runs, rij 2, "earliest_start": "31/02/2027" is geen datum. Misschien 2027-02-28?',
    ],
    [
      "runs",
      2,
      "earliest_start",
      "2027-02-29",
      'runs, rij 2, "earliest_start": "2027-02-29" is geen datum. Misschien 2027-02-28?',
    ],
    [
      "runs",
      2,
      "earliest_start",
      "1 september 2026",
      'runs, rij 2, "earliest_start": "1 september 2026" is geen datum. Misschien 2026-09-01?',
    ],
    [
      "runs",
      2,
      "earliest_start",
      "46266",
      'runs, rij 2, "earliest_start": "46266" is geen datum. Misschien 2026-09-01?',
    ],
    [
      "runs",
      2,
      "earliest_start",
      "binnenkort",
      'runs, rij 2, "earliest_start": "binnenkort" is geen datum. Schrijf jaar-maand-dag, zoals 2026-09-01.',
    ],
    ["runs", 2, "course", "LA5", 'runs, rij 2, "course": "LA5" staat niet in tabel courses. Misschien LAS?'],
    [
      "runs",
      2,
      "course",
      "ZWEMMEN",
      'runs, rij 2, "course": "ZWEMMEN" staat niet in tabel courses. Voeg het daar toe, of verbeter de code.',
    ],
    ["runs", 2, "dayparts", "VM;NN", 'runs, rij 2, "dayparts": "NN" staat niet in tabel dayparts. Misschien NM?'],
    ["runs", 2, "full_days", "yess", 'runs, rij 2, "full_days": "yess" is niet een van: no, yes. Misschien yes?'],
    [
      "runs",
      2,
      "holidays",
      "wachten",
      'runs, rij 2, "holidays": "wachten" is niet een van: skip, extend. Kies een van die woorden.',
    ],
    ["runs", 3, "code", "r1", 'runs, rij 3, "code": "r1" staat al in rij 2. Hou er één over.'],
    ["runs", 2, "after", "R9", 'runs, rij 2, "after": "R9" staat niet in tabel runs. Misschien R1?'],
    [
      "rooms",
      3,
      "code",
      "B;C",
      'rooms, rij 3, "code": "B;C" bevat het teken ;. Dat scheidt codes in een lijst: kies een code zonder.',
    ],
    ["rooms", 2, "area_m2", "45,5", 'rooms, rij 2, "area_m2": "45,5" is geen getal. Misschien 45.5?'],
    [
      "closures",
      2,
      "to",
      "2026-09-01",
      'closures, rij 2, "to": "2026-09-01" komt niet na het begin, 2026-09-11. Wissel begin en einde, of verbeter er een.',
    ],
    [
      "closures",
      2,
      "weekdays",
      "1;8",
      'closures, rij 2, "weekdays": "8" is geen weekdag. Geef een getal van 1 (maandag) tot 7 (zondag).',
    ],
    ["closures", 2, "weekdays", "maandg", 'closures, rij 2, "weekdays": "maandg" is geen weekdag. Misschien maandag?'],
    [
      "closures",
      2,
      "scope",
      "rooom",
      'closures, rij 2, "scope": "rooom" is niet een van: campus, partner, room, machine, instructor. Misschien room?',
    ],
    ["closures", 2, "scope", "room", 'closures, rij 2, "code": dit vak is leeg. Vul het in.'],
    [
      "instructors",
      2,
      "unavailable",
      "1-XX",
      'instructors, rij 2, "unavailable": "1-XX" is geen weekdag-dagdeel. Schrijf het zoals 1-VM.',
    ],
    [
      "instructors",
      2,
      "unavailable",
      "VM",
      'instructors, rij 2, "unavailable": "VM" is geen weekdag-dagdeel. Schrijf het zoals 1-VM.',
    ],
    [
      "sessions",
      2,
      "machines",
      "LASSET:0",
      'sessions, rij 2, "machines": "LASSET:0" is geen nood aan machines. Schrijf POOL, POOL:3, of A|B voor een van beide.',
    ],
    [
      "sessions",
      2,
      "machines",
      "LASSET|OVN",
      'sessions, rij 2, "machines": "OVN" staat niet in tabel machines. Misschien OVEN?',
    ],
    [
      "sessions",
      3,
      "run",
      "R1",
      'sessions, rij 3, "kind": soort "theorie" van deze editie staat al in rij 2. Hou er één over.',
    ],
    ["dayparts", 2, "starts", "8u30", 'dayparts, rij 2, "starts": "8u30" is geen uur. Misschien 08:30?'],
    [
      "dayparts",
      2,
      "ends",
      "08:00",
      'dayparts, rij 2, "ends": "08:00" komt niet na het begin, 08:30. Wissel begin en einde, of verbeter er een.',
    ],
    [
      "settings",
      4,
      "value",
      "morgen",
      'settings, rij 4, "first_day": "morgen" is geen datum. Schrijf jaar-maand-dag, zoals 2026-09-01.',
    ],
    [
      "settings",
      5,
      "value",
      "2025-01-01",
      'settings, rij 5, "last_day": "2025-01-01" komt niet na het begin, 2026-08-31. Wissel begin en einde, of verbeter er een.',
    ],
  ];
  test.each(cases)("%s, row %i, %s: %j", (table, row, column, value, said) => {
    expect(errors(withCell(table, row, column, value))).toContain(said);
  });

  test.each(cases)("%s, row %i, %s: %j keeps the campus back", (table, row, column, value) => {
    expect(readCampus(withCell(table, row, column, value)).lists).toBeNull();
  });
});

test("the tiny campus itself is sound", () => {
  expect(readCampus(tables()).issues).toEqual([]);
});

test("a school holiday is of the campus or of a partner", () => {
  const all = withCell("closures", 2, "kind", "school-holiday");
  expect(errors(all)).toEqual([]);
  all.get("closures")![1].splice(0, 2, "room", "A");
  expect(errors(all)).toEqual([
    'closures, rij 2, "kind": "school-holiday" geldt niet voor room. Alleen campus en partner hebben schoolvakanties: maak er closed van.',
  ]);
});

test("a row with too few or too many cells is named by its counts", () => {
  const all = tables();
  all.get("partners")![1].push("te veel");
  expect(errors(all)).toEqual([
    "partners, rij 2: 3 vakken onder 2 kolommen. Kijk of er een scheidingsteken te veel of te weinig staat.",
  ]);
});

test("a run without a session row is named", () => {
  const all = tables();
  all.get("sessions")!.splice(2, 1);
  expect(errors(all)).toEqual(['runs, rij 3, "code": R2 heeft geen rij in tabel sessions. Voeg er een toe.']);
});

test("every run in a circle of `after` is named, and no other", () => {
  const all = tables();
  for (const [row, after] of [
    [1, "R3"],
    [2, "R1"],
    [3, "R2"],
  ] as const)
    all.get("runs")![row][columnNames("runs").indexOf("after")] = after;
  const said = errors(all);
  expect(said).toHaveLength(3);
  expect(said[0]).toBe('runs, rij 2, "after": R1 komt na zichzelf: R1 → R3 → R2 → R1. Maak een van deze vakken leeg.');
  const self = withCell("runs", 3, "after", "r2");
  expect(errors(self)).toEqual(['runs, rij 3, "after": R2 komt na zichzelf: R2 → R2. Maak een van deze vakken leeg.']);
});

test("rooms that are made of one another are named", () => {
  const all = withCell("rooms", 2, "contains", "AB");
  expect(errors(all)).toEqual([
    'rooms, rij 2, "contains": A bestaat uit zichzelf: A → AB → A. Noem alleen de delen.',
    'rooms, rij 4, "contains": AB bestaat uit zichzelf: AB → A → AB. Noem alleen de delen.',
  ]);
});

test("several faults are told table by table and row by row", () => {
  const all = withCell("sessions", 2, "per_week", "x");
  all.get("runs")![3][columnNames("runs").indexOf("weeks")] = "y";
  all.get("runs")![1][columnNames("runs").indexOf("weeks")] = "z";
  expect(readCampus(all).issues.map(({ table, row }) => `${table} ${row}`)).toEqual(["runs 2", "runs 4", "sessions 2"]);
  expect(readCampus(all).tables.find(({ table }) => table === "runs")).toEqual({ table: "runs", rows: 3, faulty: 2 });
});
