import { expect, test } from "vitest";
import { tinyCampus, tinyRun, tinySession } from "#shared/testing/tiny-campus.ts";
import type { Campus, TableName } from "./campus.ts";
import { danglingIn } from "./references.ts";

/** The tiny campus without one record. */
function without(table: TableName, id: string): Campus {
  const campus = tinyCampus();
  const records = new Map<string, unknown>(campus[table]);
  records.delete(id);
  return { ...campus, [table]: records };
}

test("a sound campus refers to nothing that is not there", () => {
  expect(danglingIn(tinyCampus())).toEqual([]);
});

test.each<[TableName, string, string[]]>([
  ["partners", "pxl", ["access/1", "courses/py"]],
  ["rooms", "a", ["rooms/ab", "plan/r1"]],
  ["rooms", "c", ["access/1"]],
  ["courses", "las", ["runs/r1", "runs/r3"]],
  ["runs", "r1", ["runs/r3", "sessions/r1/theorie", "plan/r1"]],
  ["sessions", "r1/theorie", ["plan/r1"]],
  ["machines", "lasset", ["sessions/r1/theorie", "plan/r1"]],
  ["instructors", "lg1", ["plan/r1"]],
  ["dayparts", "vm", ["plan/r1"]],
])("without %s %s these are left dangling: %j", (table, id, names) => {
  const found = danglingIn(without(table, id));
  expect(found.map((it) => `${it.table}/${it.id}`)).toEqual(names);
  for (const it of found) expect([it.to, it.toId]).toEqual([table, id]);
});

test("closures and pins refer too, by their scope and their session", () => {
  const campus = tinyCampus();
  const [closure] = campus.closures.values();
  const astray = tinyCampus({
    closures: [{ ...closure, scope: "machine", code: "NOPE" }],
    runs: [tinyRun({ code: "R1" }), tinyRun({ code: "R2" }), tinyRun({ code: "R3" })],
    sessions: [...campus.sessions.values(), tinySession({ run: "R3", kind: "lab", rooms: ["Z"] })],
    pins: [{ run: "R1", kind: "lab", date: closure.from, daypart: "VM", room: "" }],
  });
  expect(danglingIn(astray).map(({ table, to, toId }) => [table, to, toId])).toEqual([
    ["sessions", "rooms", "z"],
    ["pins", "sessions", "r1/lab"],
    ["closures", "machines", "nope"],
  ]);
});
