import { expect, test } from "vitest";
import { listsOf } from "#shared/domain/tables.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import type { CampusTable } from "./columns.ts";
import { columnNames } from "./columns.ts";
import { leaveOut } from "./leave-out.ts";
import { readCampus } from "./read-campus.ts";
import { sayIssue } from "./say-issue.ts";
import { writeCampus } from "./write-campus.ts";

/** The tiny campus read with some cells changed. */
function readWith(...changes: readonly (readonly [CampusTable, number, string, string])[]) {
  const all = new Map(
    [...writeCampus(listsOf(tinyCampus()))].map(([name, rows]) => [name, rows.map((row) => [...row])]),
  );
  for (const [table, row, column, value] of changes)
    all.get(table)![row - 1][columnNames(table).indexOf(column)] = value;
  return readCampus(all);
}

const codes = (records: readonly { readonly code: string }[] | undefined) => records?.map(({ code }) => code);

test("a sound campus loses nothing", () => {
  const read = readWith();
  expect(leaveOut(read)).toEqual({ lists: read.lists, notes: [], left: 0 });
});

test("a faulty run goes with its sessions, and the run that comes after it", () => {
  const rest = leaveOut(readWith(["runs", 2, "learners", "2o"]))!;
  expect(codes(rest.lists.runs)).toEqual(["R2"]);
  expect(rest.lists.sessions.map(({ run }) => run)).toEqual(["R2"]);
  expect(rest.left).toBe(4);
  expect(rest.notes.map((note) => sayIssue(note, "nl"))).toEqual([
    "runs, rij 4: R3 valt ook weg: R1 uit tabel runs is weggelaten. Verbeter eerst die rij om dit te houden.",
    "sessions, rij 2: R1 valt ook weg: R1 uit tabel runs is weggelaten. Verbeter eerst die rij om dit te houden.",
    "sessions, rij 4: R3 valt ook weg: R3 uit tabel runs is weggelaten. Verbeter eerst die rij om dit te houden.",
  ]);
});

test("a run goes with a session row of its own that is faulty: it would be half a run", () => {
  const rest = leaveOut(readWith(["sessions", 3, "per_week", "twee"]))!;
  expect(codes(rest.lists.runs)).toEqual(["R1", "R3"]);
  expect(rest.notes.map((note) => sayIssue(note, "en"))).toEqual([
    "runs, row 3: R2 goes too: R2 of table sessions is left out. Mend that row first to keep this.",
  ]);
});

test("what is left reads back without an issue", () => {
  const faults = [
    ["partners", 3, "name", "x".repeat(3000)],
    ["rooms", 2, "capacity", "veel"],
    ["machines", 2, "units", "?"],
    ["dayparts", 4, "ends", "laat"],
  ] as const;
  for (const fault of faults) {
    const rest = leaveOut(readWith(fault))!;
    const again = readCampus(writeCampus(rest.lists));
    expect(again.issues).toEqual([]);
    expect(again.lists).toEqual(rest.lists);
  }
});

test("of a code that stands there twice the second row goes, and what names it stays", () => {
  const rest = leaveOut(readWith(["courses", 3, "code", "las"], ["runs", 3, "course", "LAS"]))!;
  expect(codes(rest.lists.courses)).toEqual(["LAS"]);
  expect(codes(rest.lists.runs)).toEqual(["R1", "R2", "R3"]);
  expect(rest.left).toBe(1);
});

test("a room that loses its only access row is open to all, and that is said", () => {
  const rest = leaveOut(readWith(["access", 2, "weekdays", "9"]))!;
  expect(rest.lists.access).toEqual([]);
  expect(rest.notes.map((note) => sayIssue(note, "nl"))).toEqual([
    "access: lokaal C staat nu open voor elke partner: zijn toegangsrijen zijn weggelaten. Verbeter eerst die rijen als dat niet mag.",
  ]);
});

test("a faulty setting that has a default takes it", () => {
  const all = new Map<string, readonly (readonly string[])[]>(writeCampus(listsOf(tinyCampus())));
  all.set(
    "settings",
    all.get("settings")!.map(([name, value]) => (name === "target_learners" ? [name, "veel"] : [name, value])),
  );
  const rest = leaveOut(readCampus(all))!;
  expect(rest.lists.settings[0].targetLearners).toBe(1300);
  expect(rest.left).toBe(1);
});

test("what leaving rows out does not mend stays refused", () => {
  expect(leaveOut(readCampus(new Map()))).toBeNull();
  expect(
    leaveOut(readWith(["dayparts", 2, "ends", "x"], ["dayparts", 3, "ends", "x"], ["dayparts", 4, "ends", "x"])),
  ).toBeNull();
});
