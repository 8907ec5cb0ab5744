import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figuresOf } from "#shared/capacity/figures.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { checkPlan } from "./check.ts";
import { totalOf } from "./proof/from-scratch.ts";
import { softRules } from "./rules.ts";
import type { SolveFigures } from "./search/incumbent.ts";
import type { SolveOptions, SolveStep } from "./solve.ts";
import { solveCampus } from "./solve.ts";
import { WEIGHTS } from "./weights.ts";

const tiny = readCampus(
  folderTables((table) => {
    const isPlan = table === "meetings" || table === "unplaced";
    return isPlan ? null : readFileSync(`resources/campuses/tiny-campus/${table}.csv`, "utf8");
  }),
).lists!;
const campus = campusFrom(tiny);

/** Solves for so many moves, cooling evenly; looks at every step. */
function solve(on: Campus, options: SolveOptions, moves: number, look: (step: SolveStep) => void = () => {}) {
  const steps = solveCampus(on, options);
  let spent = 0;
  for (;;) {
    const step = steps.next(spent).value!;
    look(step);
    spent = step.iterations / moves;
    if (step.iterations >= moves) return { plan: step.plan(), best: step.best };
  }
}

const planned = (on: Campus, plan: readonly PlannedRun[]) => campusFrom({ ...listsOf(on), plan });
const empty = (seed: number): SolveOptions => ({ seed, from: "empty" });
const good = planned(campus, solve(campus, empty(1), 4_000).plan);

/** The cost of SPEC.md of a plan, by the slow rules. */
function costOf(on: Campus): number {
  const [unplaced, shortfall, instability, crowding] = softRules.map((rule) => totalOf(rule, diaryOf(on)));
  return (
    WEIGHTS.unplaced * unplaced +
    WEIGHTS.shortfall * shortfall +
    WEIGHTS.instability * instability +
    WEIGHTS.crowding * crowding
  );
}

describe("H1 to H12: a plan", () => {
  it.each([1, 2, 3])("keeps all hard rules, and says its figures (seed %d)", (seed) => {
    const { plan, best } = solve(campus, empty(seed), 3_000);
    const on = planned(campus, plan);
    expect(checkPlan(on)).toEqual([]);
    const { unplacedLearnerDays, unplacedRuns, daysOnTarget, shortfall, instability } = figuresOf(on);
    const said: SolveFigures = { unplacedLearnerDays, unplacedRuns, daysOnTarget, shortfall, instability };
    expect(best).toEqual(said);
  });

  it("has every run once: met in full, or left out with a reason", () => {
    const { plan } = solve(campus, empty(4), 1_000);
    expect(plan.map(({ run }) => run)).toEqual(tiny.runs.map(({ code }) => code));
    expect(plan.filter(({ meetings, reason }) => meetings.length > 0 !== (reason === ""))).toEqual([]);
  });
});

describe("seeds", () => {
  it("give the same plan for the same moves, and other plans for other seeds", () => {
    const plans = [5, 5, 6].map((seed) => JSON.stringify(solve(campus, empty(seed), 1_500).plan));
    expect(plans[1]).toBe(plans[0]);
    expect(plans[2]).not.toBe(plans[0]);
  });
});

describe("what stands already", () => {
  it("is never made worse: S1 to S4 of the best plan only fall", () => {
    const costs = [costOf(good)];
    solve(good, { seed: 9, from: "plan" }, 4_000, (step) => costs.push(costOf(planned(campus, step.plan()))));
    expect(costs.length).toBeGreaterThan(8);
    expect(costs).toEqual(costs.toSorted((one, other) => other - one));
  });

  it.each(["plan", "empty"] as const)("stays where a planner put it by hand (from %s)", (from) => {
    const byHand = new Set([...good.plan.values()].filter((_, at) => at % 3 === 0).map(({ run }) => run));
    const plan = [...good.plan.values()].map((it) => ({ ...it, hand: byHand.has(it.run) && it.meetings.length > 0 }));
    const kept = plan.filter(({ hand }) => hand);
    expect(kept.length).toBeGreaterThan(4);
    const after = solve(planned(campus, plan), { seed: 10, from }, 3_000).plan;
    for (const before of kept) expect(after.find(({ run }) => run === before.run)).toEqual(before);
  });

  it("stays by hand also where it breaks a rule or names what is not there", () => {
    const [first, second] = [...good.plan.values()].filter(({ meetings }) => meetings.length > 1);
    const stray = { ...first, hand: true, meetings: first.meetings.map((it) => ({ ...it, room: "GONE" })) };
    const half = { ...second, hand: true, meetings: second.meetings.slice(1) };
    const plan = [...good.plan.values()].map((it) => (it === first ? stray : it === second ? half : it));
    const after = solve(planned(campus, plan), { seed: 11, from: "plan" }, 500).plan;
    expect(after).toContainEqual(stray);
    expect(after).toContainEqual(half);
  });

  it("H12: keeps every pin, also one that came after the plan", () => {
    const { run, meetings } = [...good.plan.values()].find((it) => it.run === "T2-009-01")!;
    const moved = meetings[0].day + 7;
    const pin = { run, kind: "theorie", date: moved, daypart: "AV", room: "" };
    const pinned = campusFrom({ ...listsOf(good), pins: [...tiny.pins, pin] });
    const after = solve(pinned, { seed: 12, from: "plan" }, 1_000).plan;
    expect(checkPlan(planned(pinned, after))).toEqual([]);
    expect(after.find((it) => it.run === run)!.meetings.some((it) => it.day === moved)).toBe(true);
  });

  it("lets go of what the campus no longer allows, and of nothing else", () => {
    const dayparts = tiny.dayparts.map((part) => ({ ...part, maxLearners: part.code === "VM" ? 40 : null }));
    const tighter = campusFrom({ ...listsOf(good), dayparts });
    expect(checkPlan(tighter).map(({ rule }) => rule)).toContain("H11");
    const after = solve(tighter, { seed: 13, from: "plan" }, 500).plan;
    expect(checkPlan(planned(tighter, after))).toEqual([]);
  });
});

describe("degenerate campuses give a plan with reasons", () => {
  const bare = (given: Partial<CampusLists>) => campusFrom({ ...tiny, pins: [], ...given });
  const cases: readonly (readonly [name: string, campus: Campus, reasons: readonly string[]])[] = [
    ["no runs", bare({ runs: [], sessions: [] }), []],
    [
      "no rooms",
      bare({ rooms: [], access: [], machines: tiny.machines.map((it) => ({ ...it, room: "" })) }),
      ["no-room"],
    ],
    ["no instructors", bare({ instructors: [] }), ["instructor"]],
    ["no units", bare({ machines: tiny.machines.map((it) => ({ ...it, units: 0 })) }), ["machines"]],
    [
      "ten times the learners",
      bare({ runs: tiny.runs.map((it) => ({ ...it, learners: it.learners * 10 })) }),
      ["no-room"],
    ],
    [
      "ten times the runs",
      bare({
        runs: copies(
          ({ code }) => code,
          tiny.runs,
          (it, code) => ({ ...it, code, after: [], cohort: "" }),
        ),
        sessions: copies(
          ({ run }) => run,
          tiny.sessions,
          (it, run) => ({ ...it, run }),
        ),
      }),
      ["instructor", "rooms"],
    ],
    ["one day", bare({ settings: [{ ...tiny.settings[0], lastDay: tiny.settings[0].firstDay }] }), ["window"]],
    ["one day-part", bare(oneDayPart()), ["shape"]],
    ["closed all year", bare({ closures: [closedAllYear()] }), ["window"]],
    ["nobody welcome", bare({ dayparts: tiny.dayparts.map((it) => ({ ...it, maxLearners: 0 })) }), ["site"]],
  ];

  it.each(cases)("%s", (_, on, reasons) => {
    const { plan } = solve(on, empty(1), 1_000);
    expect(plan).toHaveLength(on.runs.size);
    expect(checkPlan(planned(on, plan))).toEqual([]);
    const words = new Set(plan.filter(({ reason }) => reason).map(({ reason }) => reason.split(":")[0]));
    for (const reason of reasons) expect([...words]).toContain(reason);
  });

  it("all runs by hand", () => {
    const plan = [...good.plan.values()].map((it) => ({ ...it, hand: true }));
    const after = solve(planned(campus, plan), { seed: 1, from: "plan" }, 500).plan;
    expect(after.filter(({ meetings }) => meetings.length > 0)).toEqual(
      plan.filter(({ meetings }) => meetings.length > 0),
    );
  });

  function copies<T>(codeOf: (it: T) => string, rows: readonly T[], copy: (it: T, code: string) => T): T[] {
    return Array.from({ length: 10 }, (_, nth) => rows.map((it) => copy(it, `${codeOf(it)}/${nth}`))).flat();
  }

  function oneDayPart(): Partial<CampusLists> {
    return {
      dayparts: tiny.dayparts.slice(0, 1),
      runs: tiny.runs.map((it) => ({ ...it, dayparts: it.dayparts.length > 0 ? ["VM"] : [] })),
      access: [],
      instructors: tiny.instructors.map((it) => ({ ...it, unavailable: [] })),
    };
  }

  function closedAllYear(): CampusLists["closures"][number] {
    const { firstDay, lastDay } = tiny.settings[0];
    const all = { code: "", weekdays: [], dayparts: [], units: null };
    return { id: "all", scope: "campus", ...all, from: firstDay, to: lastDay, kind: "closed", reason: "works" };
  }
});
