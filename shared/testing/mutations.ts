import type { Campus, Records, TableName } from "#shared/domain/campus.ts";
import type { Meeting, PlannedRun } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";

/** A change to a campus or its plan, by name; the dice say where and to what. */
export interface Mutation {
  readonly name: string;
  readonly dice: readonly number[];
}

/** Picks from lists by the dice of a mutation, one die after the other. */
type Pick = <T>(choices: readonly T[]) => T;

type Change = (lists: CampusLists, pick: Pick) => Partial<CampusLists>;

const SOME_MEETING: Readonly<Record<string, (meeting: Meeting, lists: CampusLists, pick: Pick) => Meeting[]>> = {
  "another day": (it, _, pick) => [{ ...it, day: it.day + pick([-7, -2, -1, 1, 2, 5, 6, 7, 400]) }],
  "another day-part": (it, { dayparts }, pick) => [
    { ...it, daypart: pick([...dayparts.map(({ code }) => code), "X"]) },
  ],
  "another room": (it, { rooms }, pick) => [{ ...it, room: pick([...rooms.map(({ code }) => code), "", "ZZZ"]) }],
  "another kind": (it, _, pick) => [{ ...it, kind: pick(["theorie", "praktijk", "workshop", "strange"]) }],
  "no meeting": () => [],
  "a meeting twice": (it) => [it, it],
  "another instructor": (it, { instructors }, pick) => [
    { ...it, instructors: pick([[], ["LG999"], ...instructors.map(({ code }) => [code])]) },
  ],
  "two instructors": (it, { instructors }, pick) => {
    return [{ ...it, instructors: [pick(instructors).code, pick(instructors).code] }];
  },
  "other units": (it, { machines }, pick) => [
    {
      ...it,
      machines: pick([[], [{ pool: "NOPE", units: 1 }], [{ pool: pick(machines).code, units: pick([1, 2, 16]) }]]),
    },
  ],
};

const SOME_RUN: Readonly<Record<string, (planned: PlannedRun, pick: Pick) => PlannedRun[]>> = {
  "a run left out": ({ run }) => [{ run, meetings: [], reason: "changed", hand: false }],
  "a run forgotten": () => [],
  "a run met and left out": (planned) => [{ ...planned, reason: "changed" }],
  "a run nobody knows": (planned) => [planned, { ...planned, run: "T2-999-99" }],
  "a run some days later": (planned, pick) => {
    const step = pick([-14, -7, 1, 7, 14]);
    return [{ ...planned, meetings: planned.meetings.map((it) => ({ ...it, day: it.day + step })) }];
  },
  "a run in another room": (planned, pick) => {
    const room = pick(["L101", "L202", "L101+202", "TL11", "TL11-1", "TL11-2", "L105"]);
    return [{ ...planned, meetings: planned.meetings.map((it) => ({ ...it, room })) }];
  },
};

/** Fields of records and what to change them to; a function is given the tables. */
const FIELDS: readonly [TableName, string, (lists: CampusLists) => readonly unknown[]][] = [
  ["settings", "restAfterEvening", () => [false, true]],
  ["settings", "expectedAbsence", () => [0, 100]],
  [
    "settings",
    "weekdays",
    () => [
      [1, 2, 3, 4],
      [1, 2, 3, 4, 5, 6],
      [7, 1, 2, 3, 4, 5, 6],
    ],
  ],
  ["settings", "targetLearners", () => [0, 30, 61]],
  ["dayparts", "maxLearners", () => [null, 10, 30]],
  ["rooms", "capacity", () => [0, 12, 40]],
  ["rooms", "type", () => ["", "theorie", "THEORIE", "pc-lokaal"]],
  ["rooms", "features", () => [[], ["Beamer"], ["pc", "cad"]]],
  ["machines", "units", () => [0, 1, 5]],
  ["machines", "learnersPerUnit", () => [null, 1, 7]],
  ["machines", "room", ({ rooms }) => ["", ...rooms.map(({ code }) => code)]],
  ["instructors", "skills", () => [[], ["RESI", "aut-wandbord", "AREI"]]],
  ["instructors", "maxDaypartsPerDay", () => [null, 0, 1]],
  ["instructors", "maxDaypartsPerWeek", () => [null, 1, 2]],
  ["instructors", "unavailable", () => [[], ["1-VM", "3-AV"], ["2-NM"]]],
  ["courses", "partner", ({ partners }) => partners.map(({ code }) => code)],
  ["runs", "learners", () => [1, 10, 30]],
  ["runs", "earliestStart", ({ settings }) => [null, settings[0].firstDay + 9]],
  ["runs", "latestEnd", ({ settings }) => [null, settings[0].firstDay + 20]],
  ["runs", "weeks", () => [1, 2, 3, 5]],
  ["runs", "everyWeeks", () => [1, 2, 3]],
  ["runs", "daysPerWeek", () => [1, 2, 3, 4]],
  ["runs", "dayparts", () => [[], ["VM", "NM"], ["AV"], ["NM", "AV"]]],
  ["runs", "fullDays", () => [true, false]],
  ["runs", "consecutiveDays", () => [true, false]],
  ["runs", "holidays", () => ["skip", "extend"]],
  ["runs", "schoolHolidays", () => ["teach", "pause"]],
  ["runs", "cohort", () => ["", "GROEP-01", "groep-01", "g2"]],
  ["runs", "after", ({ runs }) => runs.map(({ code }) => [code])],
  ["sessions", "perWeek", () => [1, 2, 3, 4]],
  ["sessions", "roomTypes", () => [[], ["Theorie"], ["pc-lokaal", "theorie"]]],
  ["sessions", "rooms", ({ rooms }) => [[], [rooms[0].code], [rooms[7].code, rooms[8].code]]],
  ["sessions", "features", () => [[], ["BEAMER"], ["cad"]]],
  ["sessions", "machines", () => [[], ["STEM-KIT"], ["BA-OPST:2"], ["LAPTOPKAR|BA-OPST:1", "LAPTOPKAR:1"]]],
  ["sessions", "skill", () => ["", "resi", "AREI"]],
  ["sessions", "instructors", () => [null, 0, 1, 2]],
];

const someField: Change = (lists, pick) => {
  const [table, field, values] = pick(FIELDS);
  const [chosen, value] = [pick(lists[table] as readonly Records[TableName][]), pick(values(lists))];
  return { [table]: lists[table].map((it) => (it === chosen ? { ...it, [field]: value } : it)) };
};

const someClosure: Change = (lists, pick) => {
  const scope = pick(["campus", "campus", "partner", "room", "machine", "instructor"] as const);
  const tables = { campus: [{ code: "" }], partner: lists.partners, room: lists.rooms } as const;
  const among = { ...tables, machine: lists.machines, instructor: lists.instructors }[scope];
  const from = lists.settings[0].firstDay + pick([0, 7, 8, 10, 14, 21, 24, 30]);
  const school = scope === "campus" || scope === "partner" ? pick([false, true]) : false;
  const closure = {
    id: `closure-${lists.closures.length + 1000}`,
    scope,
    code: pick<{ code: string }>(among).code,
    from,
    to: from + pick([0, 1, 4, 6]),
    weekdays: pick([[], [1, 2], [3]]),
    dayparts: pick([[], ["VM"], ["NM", "AV"]]),
    units: scope === "machine" ? pick([null, 1, 9]) : null,
    kind: school ? "school-holiday" : "closed",
    reason: "changed",
  } as const;
  return { closures: [...lists.closures, closure] };
};

const someAccess: Change = (lists, pick) => {
  const given = { weekdays: pick([[], [1, 2, 3]]), dayparts: pick([[], ["VM", "NM"]]) };
  const [room, partner] = [pick(lists.rooms).code, pick(lists.partners).code];
  const record = { id: `access-${lists.access.length + 1000}`, room, partner, ...given };
  return { access: [...lists.access, { ...record, maxDaypartsPerWeek: pick([null, 0, 1, 3]) }] };
};

const somePin: Change = (lists, pick) => {
  const { run, kind } = pick(lists.sessions);
  const met = lists.plan.find((planned) => planned.run === run)?.meetings[0];
  const date = pick([met?.day ?? 0, lists.settings[0].firstDay + 3]) || lists.settings[0].firstDay;
  const pin = { run, kind, date, daypart: met?.daypart ?? "VM", room: pick(["", "L101", met?.room ?? ""]) };
  return { pins: [...lists.pins, pin] };
};

const CHANGES: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(Object.entries(SOME_MEETING).map(([name, change]) => [name, inSomeMeeting(change)])),
  ...Object.fromEntries(Object.entries(SOME_RUN).map(([name, change]) => [name, inSomeRun(change)])),
  "another value": someField,
  "a closure": someClosure,
  "an access row": someAccess,
  "a pin": somePin,
};

/** The names of all mutations; a changed field comes more often, for there are many fields. */
export const MUTATIONS: readonly string[] = [...Object.keys(CHANGES), ...Array(8).fill("another value"), "a closure"];

/** A campus after some mutations. The result may break any rule, but every table of it can be written and read. */
export function mutated(campus: Campus, mutations: readonly Mutation[]): Campus {
  return mutations.reduce((before, { name, dice }) => {
    let next = 0;
    const pick: Pick = (choices) => choices[(dice[next++ % dice.length] + next) % choices.length];
    const lists = listsOf(before);
    return campusFrom({ ...lists, ...CHANGES[name](lists, pick) });
  }, campus);
}

function inSomeRun(change: (planned: PlannedRun, pick: Pick) => PlannedRun[]): Change {
  return ({ plan }, pick) => {
    const chosen = pick(plan);
    return { plan: plan.flatMap((planned) => (planned === chosen ? change(planned, pick) : planned)) };
  };
}

function inSomeMeeting(change: (meeting: Meeting, lists: CampusLists, pick: Pick) => Meeting[]): Change {
  return (lists, pick) => {
    const chosen = pick(lists.plan.flatMap(({ meetings }) => meetings));
    const plan = lists.plan.map((planned) => ({
      ...planned,
      meetings: planned.meetings.flatMap((it) => (it === chosen ? change(it, lists, pick) : it)),
    }));
    return { plan };
  };
}
