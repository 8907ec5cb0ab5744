import { dayFrom } from "#shared/domain/calendar.ts";
import type { Closure, ClosureScope, Pin } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { Draws } from "./draws.ts";
import type { Draw } from "./draws.ts";

const FIRST_DAY = dayFrom(2026, 8, 31);
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Codes of the records that others name. */
interface Codes {
  readonly dayparts: readonly string[];
  readonly partners: readonly string[];
  readonly rooms: readonly string[];
  readonly machines: readonly string[];
  readonly instructors: readonly string[];
  readonly runs: readonly string[];
  readonly courses: readonly string[];
}

/**
 * A small campus by chance: every column filled and blank, texts with quotes, separators and line breaks, codes with
 * accents. It keeps what FORMAT.md says of a folder; whether a plan is possible, or makes sense, it does not ask.
 */
export function randomCampus(draw: Draw): CampusLists {
  const by = new Draws(draw);
  const codes: Codes = {
    dayparts: by.codes("D", 1, 4),
    partners: by.codes("P", 1, 3),
    rooms: by.codes("L", 1, 5),
    machines: by.codes("M", 0, 3),
    instructors: by.codes("I", 0, 3),
    courses: by.codes("C", 1, 3),
    runs: by.codes("R", 0, 4),
  };
  const sessions = codes.runs.flatMap((run) => by.codes("K", 1, 2).map((kind) => sessionOf(by, codes, run, kind)));
  return {
    settings: [settingsOf(by)],
    dayparts: codes.dayparts.map((code, place) => daypartOf(by, code, place)),
    partners: codes.partners.map((code) => ({ code, name: by.text() })),
    closures: by.many(0, 4, (at) => closureOf(by, codes, at)),
    rooms: codes.rooms.map((code, at) => roomOf(by, codes, code, at)),
    access: by.many(0, 3, (at) => ({
      id: `access ${at}`,
      room: by.one(codes.rooms),
      partner: by.one(codes.partners),
      ...someTimes(by, codes),
      maxDaypartsPerWeek: by.maybe(() => by.whole(0, 9)),
    })),
    shares: sharesOf(by, codes),
    machines: codes.machines.map((code) => ({
      code,
      name: by.text(),
      room: by.oneOrBlank(codes.rooms),
      units: by.whole(0, 20),
      learnersPerUnit: by.maybe(() => by.whole(1, 9)),
      owner: by.oneOrBlank(codes.partners),
    })),
    instructors: codes.instructors.map((code) => ({
      code,
      partner: by.oneOrBlank(codes.partners),
      skills: by.words(),
      maxDaypartsPerDay: by.maybe(() => by.whole(0, 3)),
      maxDaypartsPerWeek: by.maybe(() => by.whole(0, 9)),
      unavailable: by.some(codes.dayparts).map((part) => `${by.whole(1, 7)}-${part}`),
    })),
    courses: codes.courses.map((code) => ({
      code,
      title: by.text(),
      domain: by.text(),
      partner: by.one(codes.partners),
      shortage: by.yes(),
    })),
    runs: codes.runs.map((code, at) => runOf(by, codes, code, at)),
    sessions,
    pins: pinsOf(by, codes, sessions),
    plan: codes.runs.map((run) => plannedOf(by, codes, run, sessions)),
  };
}

/** For some partners a share of everything, of a room, of a day-part or of both. */
function sharesOf(by: Draws, codes: Codes): CampusLists["shares"] {
  return by.some(codes.partners).map((partner) => {
    const [room, daypart] = [by.oneOrBlank(codes.rooms), by.oneOrBlank(codes.dayparts)];
    return { partner, room, daypart, percent: by.whole(0, 100) };
  });
}

function settingsOf(by: Draws): CampusLists["settings"][number] {
  return {
    name: by.text() || "Campus",
    timezone: "Europe/Brussels",
    firstDay: FIRST_DAY,
    lastDay: FIRST_DAY + by.whole(0, 360),
    weekdays: by.someOrOne(WEEKDAYS),
    targetLearners: by.whole(0, 2000),
    restAfterEvening: by.yes(),
    ...(by.yes() ? { expectedAbsence: by.whole(0, 100) } : {}),
    ...(by.yes() ? { steadinessWeight: by.whole(0, 20), crowdingWeight: by.whole(0, 5) } : {}),
  };
}

function daypartOf(by: Draws, code: string, place: number): CampusLists["dayparts"][number] {
  const hour = (hours: number) => String(hours).padStart(2, "0");
  const [starts, ends] = [`${hour(8 + 3 * place)}:30`, `${hour(10 + 3 * place)}:15`];
  return { code, name: by.text(), starts, ends, maxLearners: by.maybe(() => by.whole(0, 900)), place };
}

/** Parts of a room come before it, so that no room is made of itself. */
function roomOf(by: Draws, codes: Codes, code: string, at: number): CampusLists["rooms"][number] {
  return {
    code,
    name: by.text(),
    type: by.text(),
    capacity: by.whole(0, 60),
    areaM2: by.maybe(() => by.whole(0, 4000) / 4),
    owner: by.oneOrBlank(codes.partners),
    floor: by.text(),
    features: by.words(),
    contains: by.some(codes.rooms.slice(0, at)),
  };
}

function closureOf(by: Draws, codes: Codes, at: number): Closure {
  const scopes: { readonly [S in ClosureScope]: readonly string[] } = {
    campus: [""],
    partner: codes.partners,
    room: codes.rooms,
    machine: codes.machines,
    instructor: codes.instructors,
  };
  const scope = by.one((Object.keys(scopes) as ClosureScope[]).filter((one) => scopes[one].length > 0));
  const from = FIRST_DAY + by.whole(-30, 400);
  const school = (scope === "campus" || scope === "partner") && by.yes();
  return {
    id: `closure ${at}`,
    scope,
    code: by.one(scopes[scope]),
    from,
    to: from + by.whole(0, 40),
    ...someTimes(by, codes),
    units: scope === "machine" ? by.maybe(() => by.whole(1, 9)) : null,
    kind: school ? "school-holiday" : "closed",
    reason: by.text(),
  };
}

/** A run comes after runs before it, so that none comes after itself. */
function runOf(by: Draws, codes: Codes, code: string, at: number): CampusLists["runs"][number] {
  return {
    code,
    course: by.one(codes.courses),
    learners: by.whole(1, 40),
    earliestStart: by.maybe(() => FIRST_DAY + by.whole(0, 100)),
    latestEnd: by.maybe(() => FIRST_DAY + by.whole(100, 360)),
    weeks: by.whole(1, 20),
    everyWeeks: by.whole(1, 4),
    daysPerWeek: by.whole(1, 7),
    dayparts: by.some(codes.dayparts),
    fullDays: by.yes(),
    consecutiveDays: by.yes(),
    holidays: by.one(["skip", "extend"]),
    schoolHolidays: by.one(["teach", "pause"]),
    priority: by.whole(1, 5),
    cohort: by.text(),
    after: by.some(codes.runs.slice(0, at)),
  };
}

function sessionOf(by: Draws, codes: Codes, run: string, kind: string): CampusLists["sessions"][number] {
  const way = () => `${by.one(codes.machines)}${by.yes() ? `:${by.whole(1, 9)}` : ""}`;
  return {
    run,
    kind,
    perWeek: by.whole(1, 9),
    roomTypes: by.words(),
    rooms: by.some(codes.rooms),
    features: by.words(),
    machines: codes.machines.length === 0 ? [] : by.many(0, 2, () => by.many(1, 2, way).join("|")),
    skill: by.text(),
    instructors: by.maybe(() => by.whole(0, 3)),
  };
}

/** No two pins of a run and kind in one period. */
function pinsOf(by: Draws, codes: Codes, sessions: CampusLists["sessions"]): Pin[] {
  if (sessions.length === 0) return [];
  const pins = by.many(0, 3, () => {
    const { run, kind } = by.one(sessions);
    const date = FIRST_DAY + by.whole(0, 9);
    return { run, kind, date, daypart: by.one(codes.dayparts), room: by.oneOrBlank(codes.rooms) };
  });
  const period = ({ run, kind, date, daypart }: Pin) => [run, kind, date, daypart].map(String).map(key).join("/");
  return [...new Map(pins.map((pin) => [period(pin), pin])).values()];
}

function plannedOf(by: Draws, codes: Codes, run: string, sessions: CampusLists["sessions"]): PlannedRun {
  const kinds = sessions.filter((session) => session.run === run).map(({ kind }) => kind);
  const meetings = by.many(0, 4, () => ({
    kind: by.one(kinds),
    day: FIRST_DAY + by.whole(0, 360),
    daypart: by.one(codes.dayparts),
    room: by.oneOrBlank(codes.rooms),
    machines: by.some(codes.machines).map((pool) => ({ pool, units: by.whole(1, 9) })),
    instructors: by.some(codes.instructors),
  }));
  return { run, meetings, reason: meetings.length > 0 ? "" : `geen plaats ${by.text()}`.trim(), hand: false };
}

function someTimes(by: Draws, codes: Codes): { weekdays: readonly number[]; dayparts: readonly string[] } {
  return { weekdays: by.some(WEEKDAYS), dayparts: by.some(codes.dayparts) };
}
