import { MOST_SLOTS } from "#shared/scheduler/activities/day-pattern.ts";
import type { Activities, Group, Times } from "#shared/scheduler/activities/activities.ts";
import { setBit, wordsFor } from "#shared/scheduler/bits.ts";
import { withoutRuns } from "#shared/scheduler/models/without-runs.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import type { Formulation } from "./formulations.ts";
import type { CttInstance, CttIssue } from "./instance.ts";

/** What a formulation asks that the file does not say, or that leaves a course without a room. */
export function lacksFor(instance: CttInstance, formulation: Formulation): readonly CttIssue[] {
  const issues: CttIssue[] = [];
  const lacks = (wanted: string) =>
    issues.push({ line: 0, code: "formulation", values: { formulation: formulation.name, wanted } });
  if (formulation.load > 0 && !instance.dailyLectures) lacks("Min_Max_Daily_Lectures");
  if (formulation.suitability + formulation.travel + formulation.doubles > 0 && !instance.extended) lacks(".ectt");
  if (formulation.suitabilityIsHard)
    for (const { code, line, unsuitable } of instance.courses)
      if (unsuitable.size >= instance.rooms.length) issues.push({ line, code: "no-room", values: { course: code } });
  return issues;
}

/**
 * Compiles an instance: a lecture is an activity, a course a kind, a period a time. Lectures of a course follow one
 * another, so that activity and course are told from each other by counting.
 */
export function compileCtt(instance: CttInstance, formulation: Formulation): Problem {
  const { courses, rooms } = instance;
  const kindOf = Int32Array.from(courses.flatMap(({ lectures }, kind) => Array<number>(lectures).fill(kind)));
  const times = timesOf(instance);
  const timeCost = Int32Array.from(
    courses.flatMap(({ unavailable }) =>
      Array.from({ length: times.count }, (_, time) => (unavailable.has(time) ? -1 : 0)),
    ),
  );
  const roomCost = Int32Array.from(
    courses.flatMap(({ students, unsuitable }) =>
      rooms.map(({ capacity }, room) => {
        if (unsuitable.has(room) && formulation.suitabilityIsHard) return -1;
        const over = Math.max(0, students - capacity) * formulation.capacity;
        return over + (unsuitable.has(room) ? formulation.suitability : 0);
      }),
    ),
  );
  const [timesFrom, timesOfKind] = listed(timeCost, courses.length, times.count);
  const [roomsFrom, roomsOfKind] = listed(roomCost, courses.length, rooms.length);
  const [rivalsFrom, rivalsOf] = rivals(instance);
  const activities: Activities = {
    count: kindOf.length,
    kinds: courses.length,
    kindOf,
    times,
    timesFrom,
    timesOf: timesOfKind,
    timeCost,
    roomsFrom,
    roomsOf: roomsOfKind,
    roomCost,
    rivalsFrom,
    rivalsOf,
    shut: new Uint8Array(0),
    travel: Int32Array.from(rooms.flatMap((one) => rooms.map((other) => (one.site === other.site ? 0 : 1)))),
    groups: groupsOf(instance, formulation, kindOf),
  };
  return withoutRuns(rooms.length, activities);
}

function timesOf({ days, periodsPerDay }: CttInstance): Times {
  const count = days * periodsPerDay;
  const overlapWords = wordsFor(count);
  const overlap = new Uint32Array(count * overlapWords);
  for (let time = 0; time < count; time++) setBit(overlap, time * overlapWords, time);
  if (periodsPerDay > MOST_SLOTS) throw new RangeError(`${periodsPerDay} periods a day: at most ${MOST_SLOTS}`);
  return {
    count,
    days: Int32Array.from({ length: count }, (_, time) => 1 << Math.floor(time / periodsPerDay)),
    weeks: new Uint32Array(count).fill(1),
    weekWords: 1,
    start: Int32Array.from({ length: count }, (_, time) => time % periodsPerDay),
    length: new Int32Array(count).fill(1),
    disjoint: true,
    overlap,
    overlapWords,
  };
}

/** Where each row of a table of costs is not −1. */
function listed(costs: Int32Array, rows: number, columns: number): [from: Int32Array, of: Int32Array] {
  const from = new Int32Array(rows + 1);
  const of: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) if (costs[row * columns + column] >= 0) of.push(column);
    from[row + 1] = of.length;
  }
  return [from, Int32Array.from(of)];
}

/** Courses that may not overlap: itself, those of its curricula, those of its teacher. */
function rivals({ courses, curricula }: CttInstance): [from: Int32Array, of: Int32Array] {
  const sets = courses.map((_, course) => new Set([course]));
  const teams = [
    ...curricula.map((it) => it.courses),
    ...Map.groupBy(courses.keys(), (at) => courses[at].teacher).values(),
  ];
  for (const team of teams) for (const one of team) for (const other of team) sets[one].add(other);
  const from = new Int32Array(courses.length + 1);
  for (const [course, set] of sets.entries()) from[course + 1] = from[course] + set.size;
  return [from, Int32Array.from(sets.flatMap((set) => [...set].sort((one, other) => one - other)))];
}

function groupsOf({ courses, curricula, dailyLectures }: CttInstance, formulation: Formulation, kindOf: Int32Array) {
  const lectures = Map.groupBy(kindOf.keys(), (a) => kindOf[a]);
  const group = (rule: string, of: readonly number[], weight: number, ...limits: number[]): Group => {
    const members = Int32Array.from(of.flatMap((course) => lectures.get(course) ?? []));
    return { rule, members, hard: false, weight, limits };
  };
  const all: Group[] = [];
  for (const [course, { minWorkingDays, doubleLectures }] of courses.entries()) {
    all.push(group("A4", [course], formulation.workingDays, minWorkingDays));
    all.push(group("A6", [course], formulation.oneRoom));
    if (doubleLectures) all.push(group("A10", [course], formulation.doubles));
  }
  for (const curriculum of curricula) {
    all.push(group("A5", curriculum.courses, formulation.isolated));
    all.push(group("A7", curriculum.courses, formulation.gaps));
    if (dailyLectures) all.push(group("A8", curriculum.courses, formulation.load, ...dailyLectures));
    all.push(group("A9", curriculum.courses, formulation.travel));
  }
  return all.filter(({ weight, members }) => weight > 0 && members.length > 0);
}
