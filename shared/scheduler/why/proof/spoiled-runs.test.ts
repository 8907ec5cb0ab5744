import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { targetFigures } from "#shared/capacity/target.ts";
import { weekday } from "#shared/domain/calendar.ts";
import type { Campus, Closure, Run, Session } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { solveCampus } from "#shared/scheduler/solve.ts";
import type { FactCode } from "#shared/scheduler/why/fact.ts";
import type { FixLimits } from "#shared/scheduler/why/fixes.ts";
import { FIX_LIMITS } from "#shared/scheduler/why/fixes.ts";
import type { Finding } from "#shared/scheduler/why/checks/finding.ts";
import { preCheck } from "#shared/scheduler/why/pre-check.ts";
import { sayFact } from "#shared/scheduler/why/say-fact.ts";
import { sayFinding } from "#shared/scheduler/why/say-finding.ts";
import { sayFix } from "#shared/scheduler/why/say-fix.ts";
import { standingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { whyRun } from "#shared/scheduler/why/why-run.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { claimOf, verdictOn } from "./verified-fix.ts";

/** A way to spoil a run that is in the plan, so that it no longer fits, whatever else is moved. */
interface Spoil {
  readonly name: string;
  readonly cause: readonly FactCode[];
  readonly change: (lists: CampusLists, run: Run) => Partial<CampusLists>;
}

const ofRun = (lists: CampusLists, run: Run, own: Partial<Run>) => ({
  runs: lists.runs.map((one) => (one.code === run.code ? { ...one, ...own } : one)),
});

const ofSessions = (lists: CampusLists, run: Run, own: Partial<Session>) => ({
  sessions: lists.sessions.map((one) => (one.run === run.code ? { ...one, ...own } : one)),
});

const closed = (lists: CampusLists, own: readonly Partial<Closure>[]) => {
  const [{ firstDay: from, lastDay: to }] = lists.settings;
  const all = {
    scope: "campus",
    code: "",
    weekdays: [],
    dayparts: [],
    units: null,
    kind: "closed",
    reason: "",
  } as const;
  return {
    closures: [...lists.closures, ...own.map((one, at) => ({ id: `spoil ${at}`, from, to, ...all, ...one }))],
  };
};

const spoils: readonly Spoil[] = [
  {
    name: "a skill that nobody has",
    cause: ["nobody-able"],
    change: (lists, run) => ofSessions(lists, run, { skill: "KERNFUSIE" }),
  },
  {
    name: "a room type that is not there",
    cause: ["room-type"],
    change: (lists, run) => ofSessions(lists, run, { rooms: [], roomTypes: ["raketbasis"] }),
  },
  {
    name: "a feature that no room has",
    cause: ["room-features"],
    change: (lists, run) => ofSessions(lists, run, { features: ["windtunnel"] }),
  },
  {
    name: "more learners than any room seats",
    cause: ["room-seats"],
    change: (lists, run) => ({
      ...ofRun(lists, run, { learners: 190 }),
      ...ofSessions(lists, run, { machines: [] }),
    }),
  },
  {
    name: "more units than there are",
    cause: ["machines-few"],
    change: (lists, run) => ({
      machines: [...lists.machines, { code: "SPOIL", name: "", room: "", units: 2, learnersPerUnit: null, owner: "" }],
      ...ofSessions(lists, run, { machines: ["SPOIL:5"] }),
    }),
  },
  {
    name: "a machine that is out of service",
    cause: ["machines-out"],
    change: (lists, run) => ({
      machines: [...lists.machines, { code: "SPOIL", name: "", room: "", units: 2, learnersPerUnit: null, owner: "" }],
      ...ofSessions(lists, run, { machines: ["SPOIL"] }),
      ...closed(lists, [{ scope: "machine", code: "SPOIL" }]),
    }),
  },
  {
    name: "a window shorter than its weeks",
    cause: ["window-end", "window-start"],
    change: (lists, run) => {
      const from = run.earliestStart ?? lists.settings[0].firstDay;
      return ofRun(lists, run, { weeks: 3, earliestStart: from, latestEnd: from + 4 });
    },
  },
  {
    name: "everybody with the skill away",
    cause: ["instructors-absent"],
    change: (lists, run) => ({
      instructors: [
        ...lists.instructors,
        {
          code: "SPOIL",
          partner: lists.partners[0].code,
          skills: ["KERNFUSIE"],
          maxDaypartsPerDay: null,
          maxDaypartsPerWeek: null,
          unavailable: [],
        },
      ],
      ...ofSessions(lists, run, { skill: "KERNFUSIE", instructors: 1 }),
      ...closed(lists, [{ scope: "instructor", code: "SPOIL" }]),
    }),
  },
  {
    name: "more days than sessions",
    cause: ["sessions-and-days", "full-days", "dayparts"],
    change: (lists, run) => ({
      ...ofRun(lists, run, { daysPerWeek: 4 }),
      sessions: [...lists.sessions.filter((one) => one.run !== run.code), { ...sessionOf(lists, run), perWeek: 3 }],
    }),
  },
  {
    name: "the rooms of its type for another partner",
    cause: ["room-access"],
    change: (lists, run) => {
      const other = lists.partners.find(({ code }) =>
        lists.courses.every((one) => one.code !== run.course || one.partner !== code),
      )!;
      return {
        rooms: [
          ...lists.rooms,
          {
            code: "SPOIL",
            name: "",
            type: "raketbasis",
            capacity: 200,
            areaM2: null,
            owner: "",
            floor: "",
            features: [],
            contains: [],
          },
        ],
        access: [
          ...lists.access,
          { id: "spoil", room: "SPOIL", partner: other.code, weekdays: [], dayparts: [], maxDaypartsPerWeek: null },
        ],
        ...ofSessions(lists, run, { rooms: ["SPOIL"], roomTypes: [], features: [], machines: [] }),
      };
    },
  },
  {
    name: "a pin on a day on which it may not meet",
    cause: ["pins", "closures"],
    change: (lists, run) => {
      const date = lists.settings[0].firstDay + ((8 - weekday(lists.settings[0].firstDay)) % 7) + 7;
      const { kind } = sessionOf(lists, run);
      const daypart = run.dayparts[0] ?? lists.dayparts[0].code;
      return {
        pins: [...lists.pins, { run: run.code, kind, date, daypart, room: "" }],
        ...closed(lists, [{ from: date, to: date }]),
      };
    },
  },
];

function sessionOf(lists: CampusLists, run: Run): Session {
  return lists.sessions.find((one) => one.run === run.code)!;
}

/** A campus of the demo with a plan made in so many moves. */
function planned(name: string, moves: number): Campus {
  const isPlan = (table: string) => table === "meetings" || table === "unplaced";
  const folder = resolve(`resources/campuses/${name}`);
  const tables = folderTables((table) => (isPlan(table) ? null : readFileSync(`${folder}/${table}.csv`, "utf8")));
  const lists = readCampus(tables).lists!;
  const steps = solveCampus(campusFrom(lists), { seed: 1, from: "empty" });
  let step = steps.next().value!;
  while (step.iterations < moves) step = steps.next(step.iterations / Math.max(1, moves)).value!;
  return campusFrom({ ...lists, plan: step.plan() });
}

/** The first run of a plan with one kind of session that has an instructor, several weeks and no ties. */
function victimOf(campus: Campus): Run {
  const sessions = [...campus.sessions.values()];
  return [...campus.runs.values()].find((run) => {
    const own = sessions.filter((one) => one.run === run.code);
    const tied =
      run.cohort !== "" || run.after.length > 0 || [...campus.pins.values()].some((pin) => pin.run === run.code);
    return (
      (campus.plan.get(key(run.code))?.meetings.length ?? 0) > 1 &&
      own.length === 1 &&
      own[0].skill !== "" &&
      run.earliestStart !== null &&
      !tied
    );
  })!;
}

/** The campus with a run out of the plan, spoiled. */
function spoiled(campus: Campus, run: Run, { change }: Spoil): Campus {
  const lists = listsOf(campus);
  const plan = lists.plan.map((one) => (one.run === run.code ? { ...one, meetings: [], reason: "left-out" } : one));
  return campusFrom({ ...lists, plan, ...change(lists, run) });
}

const daysOnTarget = (campus: Campus) => targetFigures(diaryOf(campus)).daysOnTarget;

/** Fewer fixes than a planner is shown: enough to see that one works. */
const LIMITS: FixLimits = { ...FIX_LIMITS, attempts: 3, fixes: 1 };

describe.each([
  ["tiny-campus", 2_000, spoils],
  ["t2-campus", 1, spoils.filter((_, at) => at % 4 === 0)],
] as const)("%s", (name, moves, some) => {
  const campus = planned(name, moves);
  const run = victimOf(campus);

  it.each(some)("a run spoiled by $name: named, with a fix that works", (spoil) => {
    const before = spoiled(campus, run, spoil);
    const standing = standingPlan(before);
    const steps = whyRun(standing, standing.compiled.ids.runAt.get(run.code)!, LIMITS);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { why, fixes } = step.value;
    expect(why?.verdict).toBe("blocked");
    expect(why!.sets.flat().map(({ code }) => code)).toSatisfy((codes: FactCode[]) =>
      spoil.cause.some((code) => codes.includes(code)),
    );
    for (const fact of why!.sets.flat()) expect(sayFact(fact, "nl")).not.toContain("{{");
    const [fix] = fixes;
    const { campus: _, ...verdict } = verdictOn(before, run.code, fix, daysOnTarget);
    expect({ ...verdict, steps: fix.steps }).toEqual({ ...claimOf(fix), steps: fix.steps });
    expect(sayFix(fix, "nl")).not.toContain("{{");
  });

  it("the pre-check names no run that is in the plan, and a spoiled one before anything is solved", () => {
    const inPlan = ({ run: of }: Finding) => (campus.plan.get(key(of))?.meetings.length ?? 0) > 0;
    expect(preCheck(campus).filter(inPlan)).toEqual([]);
    const unnamed = some.filter((spoil) => {
      const own = preCheck(spoiled(campus, run, spoil)).filter((finding) => finding.run === run.code);
      return !own.some((finding) => sayFinding(finding, "en").includes(run.code));
    });
    expect(unnamed).toEqual([]);
  });
});
