import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Closure } from "#shared/domain/campus.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { hardRules } from "#shared/scheduler/rules.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";

const textIn = (folder: string) => (table: string) => readFileSync(`resources/${folder}/${table}.csv`, "utf8");
const isPlan = (table: string) => table === "meetings" || table === "unplaced";
const tables = folderTables((name) => {
  return textIn(isPlan(name) ? "plans/tiny-campus-1" : "campuses/tiny-campus")(name);
});
const bare = campusFrom(readCampus(new Map([...tables].filter(([name]) => !isPlan(name)))).lists!);
const valid: CampusLists = { ...listsOf(bare), plan: readPlan(bare, tables).planned };

/** Placed runs that no pin holds, those with most meetings first. */
const placed = valid.plan
  .filter(({ run, meetings }) => meetings.length > 0 && valid.pins.every((pin) => pin.run !== run))
  .toSorted((one, other) => other.meetings.length - one.meetings.length);
const [first] = placed;
const [meeting] = first.meetings;

/** Two meetings of different runs in one period. */
const [here, there] = placed
  .flatMap((one) => placed.map((other) => [one, other] as const))
  .flatMap(([one, other]) => (one === other ? [] : one.meetings.map((at) => ({ one, at, other }))))
  .flatMap(({ one, at, other }) => {
    const then = other.meetings.find(({ day, daypart, room }) => {
      return day === at.day && daypart === at.daypart && room !== at.room;
    });
    return then
      ? [
          [
            { run: one.run, at },
            { run: other.run, at: then },
          ] as const,
        ]
      : [];
  })[0];

const runWith = (change: (it: Meeting, at: number) => Meeting[]): CampusLists["plan"] =>
  valid.plan.map((it): PlannedRun => (it === first ? { ...it, meetings: it.meetings.flatMap(change) } : it));
const runsWith = (codes: readonly string[], change: object) =>
  valid.runs.map((it) => (codes.includes(it.code) ? { ...it, ...change } : it));
const instructorsWith = (code: string, change: object) =>
  valid.instructors.map((it) => (it.code === code ? { ...it, ...change } : it));

function partnerOf(run: string): string {
  const { course } = valid.runs.find(({ code }) => code === run)!;
  return valid.courses.find(({ code }) => code === course)!.partner;
}

function lastDay({ meetings }: PlannedRun): number {
  return Math.max(...meetings.map(({ day }) => day));
}

/** A breach of each rule and of no other: what is changed in a valid plan or in its campus. */
const plants: Readonly<Record<string, () => Partial<CampusLists>>> = {
  H1: () => ({ plan: runWith((it, at) => (at === 0 ? [it, it] : [it])) }),
  H2: () => {
    const closure: Closure = {
      id: "planted",
      scope: "room",
      code: meeting.room,
      from: meeting.day,
      to: meeting.day,
      weekdays: [],
      dayparts: [meeting.daypart],
      units: null,
      kind: "closed",
      reason: "planted",
    };
    return { closures: [...valid.closures, closure] };
  },
  H3: () => {
    const late = placed.toSorted((one, other) => lastDay(other) - lastDay(one))[0];
    const early = placed.find((it) => it !== late && it.meetings[0].day < lastDay(late))!;
    return { runs: runsWith([early.run], { after: [late.run] }) };
  },
  H4: () => ({ plan: runWith((it, at) => (at === 0 ? [] : [it])) }),
  H5: () => ({ rooms: valid.rooms.map((it) => (it.code === meeting.room ? { ...it, capacity: 1 } : it)) }),
  H6: () => ({
    rooms: valid.rooms.map((it) => (it.code === here.at.room ? { ...it, contains: [there.at.room] } : it)),
  }),
  H7: () => {
    const open = { room: meeting.room, weekdays: [], dayparts: [] };
    const rows = valid.partners.map(({ code }) => {
      return {
        id: `planted ${code}`,
        ...open,
        partner: code,
        maxDaypartsPerWeek: code === partnerOf(first.run) ? 0 : null,
      };
    });
    return { access: [...valid.access.filter(({ room }) => room !== meeting.room), ...rows] };
  },
  H8: () => {
    const { pool } = placed.flatMap(({ meetings }) => meetings.flatMap(({ machines }) => machines))[0];
    return { machines: valid.machines.map((it) => (it.code === pool ? { ...it, units: 0 } : it)) };
  },
  H9: () => {
    const [code] = placed.flatMap(({ meetings }) => meetings.flatMap(({ instructors }) => instructors));
    return { instructors: instructorsWith(code, { maxDaypartsPerWeek: 0 }) };
  },
  H10: () => ({ runs: runsWith([here.run, there.run], { cohort: "planted" }) }),
  H11: () => ({
    dayparts: valid.dayparts.map((it) => (it.code === meeting.daypart ? { ...it, maxLearners: 1 } : it)),
  }),
  H12: () => {
    const pin = { run: first.run, kind: meeting.kind, date: meeting.day, daypart: meeting.daypart, room: "" };
    return { pins: [...valid.pins, { ...pin, room: valid.rooms.find(({ code }) => code !== meeting.room)!.code }] };
  },
};

it("a valid plan has no breach", () => {
  expect(checkPlan(campusFrom(valid))).toEqual([]);
});

it.each(hardRules.map(({ id }) => id))("%s: a planted breach is found, and nothing else", (rule) => {
  const breaches = checkPlan(campusFrom({ ...valid, ...plants[rule]() }));
  expect([...new Set(breaches.map((match) => match.rule))]).toEqual([rule]);
});
