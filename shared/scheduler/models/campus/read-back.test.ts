import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { factsOf } from "#shared/domain/facts.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { Assembler } from "#shared/scheduler/assembly/assembler.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import type { Compiled } from "./compile.ts";
import { compileCampus } from "./compile.ts";
import { meetingsOf, placementOf } from "./read-back.ts";

function compiledFrom(name: string): Compiled {
  const isPlan = (table: string) => table === "meetings" || table === "unplaced";
  const tables = folderTables((table) =>
    isPlan(table) ? null : readFileSync(`resources/campuses/${name}/${table}.csv`, "utf8"),
  );
  return compileCampus(factsOf(campusFrom(readCampus(tables).lists!)));
}

it.each(["tiny-campus", "t2-campus"])("a placement read back from its meetings is the same (%s)", (name) => {
  const compiled = compiledFrom(name);
  const { problem, ids } = compiled;
  const random = randomFrom(3);
  const assembler = new Assembler(new Solution(problem), random);
  let read = 0;
  for (const run of problem.runs) {
    if (run.starts.length === 0 || run.shapes.length === 0) continue;
    const start = run.starts[random.below(run.starts.length)];
    const placement = assembler.assemble(run, start, run.shapes[random.below(run.shapes.length)]);
    if (!placement) continue;
    const planned = {
      run: ids.runs[run.index].code,
      meetings: meetingsOf(compiled, placement),
      reason: "",
      hand: false,
    };
    expect(placementOf(compiled, planned)).toEqual(placement);
    read++;
  }
  expect(read).toBeGreaterThan(problem.runs.length / 2);
});

it("what the problem does not hold is not read", () => {
  const compiled = compiledFrom("tiny-campus");
  const { problem, ids } = compiled;
  const assembler = new Assembler(new Solution(problem), randomFrom(1));
  const run = problem.runs[ids.runAt.get("T2-009-01")!];
  const placement = run.shapes.map((shape) => assembler.assemble(run, run.starts[0], shape)).find((it) => it !== null);
  const meetings = meetingsOf(compiled, placement!);
  const [meeting] = meetings;
  const read = (change: object) => {
    const changed = [{ ...meeting, ...change }, ...meetings.slice(1)];
    return placementOf(compiled, { run: "T2-009-01", meetings: changed, reason: "", hand: false });
  };
  expect(read({})).not.toBeNull();
  for (const change of [
    { room: "GONE" },
    { kind: "gone" },
    { daypart: "XX" },
    { day: ids.days.at(-1)! + 1 },
    { machines: [{ pool: "LAPTOPKAR", units: 1 }] },
    { instructors: ["GONE"] },
    { instructors: ["LG004", "LG005", "LG009", "LG011"] },
  ])
    expect(read(change)).toBeNull();
  expect(placementOf(compiled, { run: "T2-009-01", meetings: [], reason: "", hand: false })).toBeNull();
  expect(placementOf(compiled, { run: "GONE", meetings, reason: "", hand: false })).toBeNull();
});
