import { describe, expect, it } from "vitest";
import { factsOf } from "#shared/domain/facts.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { compileCampus } from "#shared/scheduler/models/campus/compile.ts";
import { meetingsOf } from "#shared/scheduler/models/campus/read-back.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import { day, instructor, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { Assembler } from "./assembler.ts";

/** Tries every start and shape of run R alone: the obstacles, and the breaches of what could be put together. */
function tryAll(given: Partial<CampusLists>) {
  const campus = smallCampus(given);
  const compiled = compileCampus(factsOf(campus));
  const assembler = new Assembler(new Solution(compiled.problem), randomFrom(1));
  const [spec] = compiled.problem.runs;
  let placed = 0;
  const obstacles = new Set<string>();
  const breaches = new Set<string>();
  for (const start of spec.starts)
    for (const shape of spec.shapes) {
      const placement = assembler.assemble(spec, start, shape);
      if (!placement) obstacles.add(assembler.obstacle.rule);
      else {
        placed++;
        const meetings = meetingsOf(compiled, placement);
        const plan = [{ run: "R", meetings, reason: "", hand: false }];
        for (const { rule, code } of checkPlan(campusFrom({ ...listsOf(campus), plan })))
          breaches.add(`${rule} ${code}`);
      }
    }
  return { placed, obstacles: [...obstacles], breaches: [...breaches] };
}

const quota = (limit: number) => [
  { id: "1", room: "A", partner: "P", weekdays: [], dayparts: [], maxDaypartsPerWeek: limit },
];

describe("H7: the meetings of a run itself count towards a quota", () => {
  const runs = [run("R", { daysPerWeek: 3 })];
  it("over all slots of a session", () => {
    const sessions = [session("R", { perWeek: 3 })];
    expect(tryAll({ runs, sessions, access: quota(2) })).toEqual({ placed: 0, obstacles: ["H6"], breaches: [] });
    expect(tryAll({ runs, sessions, access: quota(3) })).toMatchObject({ obstacles: [], breaches: [] });
  });
  it("over all its sessions", () => {
    const sessions = [session("R", { perWeek: 2 }), session("R", { kind: "lab" })];
    expect(tryAll({ runs, sessions, access: quota(2) })).toEqual({ placed: 0, obstacles: ["H6"], breaches: [] });
    const rooms = [room("A"), room("B")];
    const spread = tryAll({ runs, sessions, rooms, access: quota(2) });
    expect(spread).toMatchObject({ obstacles: [], breaches: [] });
    expect(spread.placed).toBeGreaterThan(0);
  });
});

describe("H9: rest after evening", () => {
  it("holds from day to day where a day has one part", () => {
    const one = smallCampus();
    const dayparts = [...one.dayparts.values()].slice(0, 1);
    const runs = [run("R", { daysPerWeek: 2, weeks: 2 })];
    const sessions = [session("R", { perWeek: 2, instructors: 1 })];
    const found = tryAll({ dayparts, runs, sessions, instructors: [instructor("I")] });
    expect(found).toMatchObject({ obstacles: ["H9"], breaches: [] });
    // Ten pairs of days, of which four are neighbours.
    expect(found.placed).toBe(6);
  });
});

describe("H4: what lapses", () => {
  const closures = [
    {
      id: "1",
      scope: "campus",
      code: "",
      from: day("2027-01-06"),
      to: day("2027-01-06"),
      weekdays: [],
      dayparts: [],
      units: null,
      kind: "closed",
      reason: "feast",
    } as const,
  ];
  it.each(["skip", "extend"] as const)("stays out or is caught up (%s)", (holidays) => {
    for (const fullDays of [false, true])
      for (const consecutiveDays of [false, true]) {
        const runs = [run("R", { daysPerWeek: 2, holidays, fullDays, consecutiveDays })];
        const sessions = [session("R", { perWeek: 4 }), session("R", { kind: "lab", perWeek: 2 })];
        const found = tryAll({ runs, sessions, closures });
        expect(found.breaches).toEqual([]);
        expect(found.placed).toBeGreaterThan(3);
      }
  });
});
