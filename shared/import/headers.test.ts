import { describe, expect, test } from "vitest";
import { listsOf } from "#shared/domain/tables.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { CAMPUS_TABLES, MAY_BE_ABSENT, columnNames } from "./columns.ts";
import { DUTCH } from "./dutch.ts";
import { columnNamed, englishFor, tableNamed } from "./headers.ts";
import { readCampus } from "./read-campus.ts";
import { sayIssue } from "./say-issue.ts";
import { writeCampus } from "./write-campus.ts";

const shares = [{ partner: "VDAB", room: "A", daypart: "VM", percent: 60 }];
const english = writeCampus(listsOf(tinyCampus({ shares })));
const lists = readCampus(english).lists;

/** The Dutch names of a column, the last of them first. */
function dutchNames(table: (typeof CAMPUS_TABLES)[number], column: string): string[] {
  return DUTCH[table].columns[column].split(";").toReversed();
}

/** A cell in Dutch, as far as there are Dutch words for it. */
function inDutch(table: (typeof CAMPUS_TABLES)[number], column: string, cell: string): string {
  const pairs = (DUTCH[table].values[column] ?? "").split(";").map((pair) => pair.split("="));
  const wordFor = (value: string) => pairs.findLast(([, known]) => known === value)?.[0] ?? value;
  const period = (item: string) => item.split("-").map(wordFor).join("-");
  return cell
    .split(";")
    .map((item) => (column === "unavailable" ? period(item) : wordFor(item)))
    .join("; ");
}

describe("both languages", () => {
  test("each table and each column is known by its names in both, and by no other's", () => {
    for (const table of [...CAMPUS_TABLES, "meetings", "unplaced"] as const) {
      for (const name of DUTCH[table].names.split(";")) expect(tableNamed(` ${name.toUpperCase()} `)).toBe(table);
      const names = columnNames(table).flatMap((column) => [column, ...DUTCH[table].columns[column].split(";")]);
      for (const column of columnNames(table))
        for (const name of DUTCH[table].columns[column].split(";")) expect(columnNamed(table, name)).toBe(column);
      const others = columnNames(table).flatMap((column) => DUTCH[table].columns[column].split(";"));
      expect(new Set(others).size).toBe(others.length);
      expect(names.length).toBeGreaterThan(columnNames(table).length);
    }
  });

  test("a Dutch folder, its columns the other way round, reads as the English one", () => {
    const dutch = new Map(
      CAMPUS_TABLES.map((table) => {
        const [header, ...rows] = english.get(table)!;
        const cells = rows.map((row) => row.map((cell, at) => inDutch(table, header[at], cell)).toReversed());
        const titles = header.map((column) => dutchNames(table, column)[0].toUpperCase()).toReversed();
        return [DUTCH[table].names.split(";")[0], [titles, ...cells]];
      }),
    );
    const read = readCampus(dutch);
    expect(read.issues).toEqual([]);
    expect(read.lists).toEqual(lists);
  });

  test("words are taken with a space around them and in capitals", () => {
    expect(englishFor("runs", "school_holidays", " Loopt Door ")).toBe("teach");
    expect(englishFor("closures", "scope", "HELE CAMPUS")).toBe("campus");
    expect(englishFor("runs", "learners", "ja")).toBeUndefined();
  });

  test("a day-part that is called otherwise keeps its own code", () => {
    const all = new Map(english);
    all.set("dayparts", [...english.get("dayparts")!.slice(0, 3), ["av", "avond", "18:00", "21:30", ""]]);
    expect(readCampus(all).lists?.dayparts.map(({ code }) => code)).toEqual(["VM", "NM", "av"]);
    expect(readCampus(all).lists?.instructors[0].unavailable).toEqual(["5-av"]);
  });
});

describe("headers that are not right", () => {
  /** What is said when the header of `runs` is changed. */
  const said = (change: (header: string[]) => string[], language: "nl" | "en" = "nl") => {
    const [header, ...rows] = english.get("runs")!;
    const next = change([...header]);
    const widened = rows.map((row) => [...row, ...next.slice(header.length).map(() => "iets")].slice(0, next.length));
    const read = readCampus(new Map([...english, ["runs", [next, ...widened]]]));
    return {
      read,
      errors: read.issues.map((issue) => sayIssue(issue, language)),
      notes: read.notes.map((issue) => sayIssue(issue, language)),
    };
  };

  test("a missing column, with what may be meant", () => {
    const { read, errors } = said((header) => header.map((name) => (name === "learners" ? "learnrs" : name)));
    expect(errors).toEqual(['runs, rij 1, "learners": deze kolom ontbreekt. Misschien learnrs?']);
    expect(read).toMatchObject({ blocked: true, lists: null });
  });

  test("a column twice, once in each language", () => {
    const { errors, read } = said((header) => [...header, "Cursisten"]);
    expect(errors).toEqual([
      'runs, rij 1, "Cursisten": deze kolom staat er twee keer, ook als "learners". Hou er één over.',
    ]);
    expect(read.blocked).toBe(true);
  });

  test("unknown columns are named and kept out", () => {
    const { read, notes } = said((header) => [...header, "kleur"], "en");
    expect(notes).toEqual(['runs, row 1, "kleur": this column (number 17) is unknown. It is not read.']);
    expect(read.lists).toEqual(lists);
  });

  test("a missing table, a table twice, and a file that is no table", () => {
    const all = new Map<string, readonly (readonly string[])[]>(english);
    all.delete("rooms");
    all.delete("pins");
    all.set("edities", english.get("runs")!);
    all.set("menu", [["soep"]]);
    const read = readCampus(all);
    expect(read.issues.map((issue) => sayIssue(issue, "nl"))).toEqual([
      "rooms: deze tabel ontbreekt. Voeg rooms.csv toe, desnoods met alleen een kopregel.",
      'runs: "runs" en "edities" zijn dezelfde tabel. Hou er één over.',
    ]);
    expect(read.notes.map((issue) => sayIssue(issue, "nl"))).toContain(
      "menu: dit is geen tabel van een campus. Ze wordt niet gelezen.",
    );
    expect(read.issues.some(({ table }) => table === "pins")).toBe(false);
  });

  test("a folder without anything names every table it needs", () => {
    const { issues, blocked } = readCampus(new Map());
    expect(blocked).toBe(true);
    expect(issues.map(({ table }) => table)).toEqual(CAMPUS_TABLES.filter((table) => !MAY_BE_ABSENT.has(table)));
  });

  test("a file without a single row lacks its columns", () => {
    expect(readCampus(new Map([...english, ["partners", []]])).issues.map(({ code }) => code)).toEqual([
      "missing-column",
      "missing-column",
    ]);
  });

  test("day-parts without a row", () => {
    const read = readCampus(new Map([...english, ["dayparts", english.get("dayparts")!.slice(0, 1)]]));
    expect(read.issues[0]).toMatchObject({ table: "dayparts", code: "empty-table" });
    expect(read.blocked).toBe(true);
  });
});

describe("settings", () => {
  /** Reads the tiny campus with these settings. */
  const withSettings = (...rows: string[][]) =>
    readCampus(new Map([...english, ["settings", [["key", "value"], ...rows]]]));

  test("blank and absent keys take the defaults of FORMAT.md", () => {
    const { lists: read } = withSettings(["first_day", "2026-08-31"], ["last_day", "2026-09-27"], ["weekdays", ""]);
    expect(read?.settings).toEqual([
      {
        name: "Campus",
        timezone: "Europe/Brussels",
        firstDay: lists!.settings[0].firstDay,
        lastDay: lists!.settings[0].lastDay,
        weekdays: [1, 2, 3, 4, 5],
        targetLearners: 1300,
        restAfterEvening: false,
      },
    ]);
  });

  test("an unknown key is named, one that stands there twice is refused", () => {
    const read = withSettings(
      ["begindatum", "2026-08-31"],
      ["einddatum", "2026-09-27"],
      ["kleur", "rood"],
      ["First_Day", "2026-09-01"],
    );
    expect(read.notes.map(({ code }) => code)).toContain("unknown-key");
    expect(read.issues.map((issue) => sayIssue(issue, "nl"))).toEqual([
      'settings, rij 5, "key": "First_Day" staat al in rij 2. Hou er één over.',
    ]);
  });

  test("without its first and last day nothing can be read", () => {
    const read = withSettings(["name", "x"]);
    expect(read.blocked).toBe(true);
    expect(read.issues.map((issue) => sayIssue(issue, "nl"))).toEqual([
      'settings, "first_day": dit vak is leeg. Vul het in.',
      'settings, "last_day": dit vak is leeg. Vul het in.',
    ]);
  });

  test("a horizon of more than ten years is a slip", () => {
    expect(withSettings(["first_day", "2026-08-31"], ["last_day", "2206-08-31"]).issues[0].code).toBe(
      "horizon-too-long",
    );
  });
});
