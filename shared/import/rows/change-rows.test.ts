import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import type { RowChange, RowsChange } from "./change-rows.ts";
import { changeRows } from "./change-rows.ts";

const tables = folderTables((table) => {
  const isPlan = table === "meetings" || table === "unplaced";
  return readFileSync(`resources/${isPlan ? "plans/tiny-campus-1" : "campuses/tiny-campus"}/${table}.csv`, "utf8");
});
const { lists } = readCampus(tables);
const campus = campusFrom({ ...lists!, plan: readPlan(campusFrom(lists!), tables).planned });
const used = [...campus.plan.values()].find(({ meetings }) => meetings.some(({ machines }) => machines.length > 0))!;
const [meeting] = used.meetings;

function changed(change: Partial<RowsChange> & Pick<RowsChange, "table">): Campus {
  const outcome = changeRows(campus, { set: [], remove: [], ...change });
  if (!("campus" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.campus;
}

const issuesOf = (change: Partial<RowsChange> & Pick<RowsChange, "table">) => {
  const outcome = changeRows(campus, { set: [], remove: [], ...change });
  return "issues" in outcome
    ? outcome.issues.map(({ at, issue: { code, column, value } }) => ({ at, code, column, value }))
    : [];
};

test("a cell changes one record and nothing else", () => {
  const [id] = campus.rooms.keys();
  const next = changed({ table: "rooms", set: [{ id, cells: { capacity: "99" } }] });
  expect(diffBetween(campus, next)).toMatchObject([{ table: "rooms", id, after: { capacity: 99 } }]);
});

test.each([
  ["rooms", meeting.room],
  ["machines", meeting.machines[0].pool],
  ["runs", used.run],
  ["courses", campus.runs.get(used.run.toLowerCase())!.course],
  ["partners", [...campus.partners.keys()][0]],
  ["dayparts", "NM"],
] as const)("a code of %s that changes changes wherever it is named, and back is as it was", (table, code) => {
  const id = code.toLowerCase();
  const next = changed({ table, set: [{ id, cells: { code: "NIEUW-1" } }] });
  expect(next[table].has("nieuw-1")).toBe(true);
  expect(checkPlan(next)).toEqual([]);
  const outcome = changeRows(next, {
    table,
    set: [{ id: "nieuw-1", cells: { code: campus[table].get(id)!.code } }],
    remove: [],
  });
  expect("campus" in outcome && diffBetween(campus, outcome.campus)).toEqual([]);
});

test("a row that somebody else took away or named anew is not put back by a text typed in it", () => {
  const outcome = changeRows(campus, { table: "rooms", set: [{ id: "weg", cells: { name: "Nieuw" } }], remove: [] });
  expect(outcome).toEqual({ gone: "weg" });
});

test("what cannot be read is named at its row, with the value; a code that is taken names both", () => {
  const [first, second] = campus.rooms.keys();
  const set: RowsChange["set"] = [
    { id: first, cells: { capacity: "veel" } },
    { id: second, cells: { owner: "NIEMAND" } },
  ];
  expect(issuesOf({ table: "rooms", set })).toMatchObject([
    { at: 0, column: "capacity", value: "veel" },
    { at: 1, column: "owner", value: "NIEMAND" },
  ]);
  const taken = issuesOf({ table: "rooms", set: [{ id: second, cells: { code: campus.rooms.get(first)!.code } }] });
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.some(({ column }) => column === "code")).toBe(true);
});

test("rows are added, and a row without what it needs is refused", () => {
  const next = changed({ table: "rooms", set: [{ id: null, cells: { code: "X9", capacity: "12", type: "theorie" } }] });
  expect([...next.rooms.values()].at(-1)).toMatchObject({ code: "X9", capacity: 12 });
  expect(issuesOf({ table: "rooms", set: [{ id: null, cells: { code: "X9" } }] })).toMatchObject([
    { at: 0, column: "capacity" },
  ]);
});

test("what each row is known by now is told: a new one, one named anew, one as it was", () => {
  const [one, other] = campus.rooms.keys();
  const set: RowChange[] = [
    { id: one, cells: { code: "Zaal 1" } },
    { id: null, cells: { code: "X9", capacity: "12", type: "theorie" } },
    { id: other, cells: { name: "Hoek" } },
  ];
  const outcome = changeRows(campus, { table: "rooms", set, remove: [] });
  expect("ids" in outcome && outcome.ids).toEqual(["zaal 1", "x9", other]);
});

test("a room in use cannot go; a run goes with its sessions, its pins and its place in the plan", () => {
  const room = changeRows(campus, { table: "rooms", set: [], remove: [meeting.room.toLowerCase()] });
  expect("campus" in room).toBe(false);
  const access = [...campus.access.values()][0];
  const partner = changeRows(campus, { table: "partners", set: [], remove: [access.partner.toLowerCase()] });
  expect("campus" in partner).toBe(false);
  const next = changed({ table: "runs", remove: [used.run.toLowerCase()] });
  expect(next.runs.has(used.run.toLowerCase())).toBe(false);
  expect(next.plan.has(used.run.toLowerCase())).toBe(false);
  expect([...next.sessions.values()].filter(({ run }) => run === used.run)).toEqual([]);
});

test("the first share is typed into a table that no folder needs, once for each", () => {
  const [, { code }] = [...campus.partners][0];
  const cells = { partner: code, room: meeting.room.toLowerCase(), percent: "60" };
  const next = changed({ table: "shares", set: [{ id: null, cells }] });
  expect(diffBetween(campus, next)).toMatchObject([
    { table: "shares", before: null, after: { partner: code, room: meeting.room, daypart: "", percent: 60 } },
  ]);
  expect(issuesOf({ table: "shares", set: [{ id: null, cells: { ...cells, percent: "101" } }] })).toMatchObject([
    { column: "percent", value: "101" },
  ]);
  const twice = [cells, { ...cells, percent: "40" }].map((own) => ({ id: null, cells: own }));
  expect(issuesOf({ table: "shares", set: twice })).toMatchObject([{ at: 1, code: "twice-agreed" }]);
});
