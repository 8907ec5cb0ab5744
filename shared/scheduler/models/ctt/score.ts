import type { Formulation } from "./formulations.ts";
import type { CttInstance } from "./instance.ts";

/** A lecture in a timetable: course and room by index, period as day × periods per day + period. */
export interface CttLecture {
  readonly course: number;
  readonly room: number;
  readonly period: number;
}

/** Breaches of the hard rules and cost by the soft ones, by the names of the competition. */
export interface CttScore {
  readonly hard: Readonly<Record<string, number>>;
  readonly soft: Readonly<Record<string, number>>;
}

/**
 * Judges a timetable as the competition does, straight from the text of the rules; the search has no part in it. Soft
 * rules that the formulation leaves out are not named.
 */
export function scoreCtt(instance: CttInstance, formulation: Formulation, lectures: readonly CttLecture[]): CttScore {
  const { courses, rooms, curricula } = instance;
  const of = courses.map((_, course) => lectures.filter((it) => it.course === course));
  const per = instance.periodsPerDay;
  const dayOf = ({ period }: CttLecture) => Math.floor(period / per);
  const [least, most] = instance.dailyLectures ?? [0, Infinity];
  const sum = <T>(items: Iterable<T>, worth: (item: T) => number) => {
    let total = 0;
    for (const item of items) total += worth(item);
    return total;
  };
  const ofCurricula = (worth: (day: readonly CttLecture[]) => number) =>
    sum(curricula, (curriculum) =>
      sum(
        Map.groupBy(
          curriculum.courses.flatMap((course) => of[course]),
          dayOf,
        ).values(),
        worth,
      ),
    );
  const follows = (one: CttLecture, other: CttLecture) =>
    other.period === one.period + 1 && dayOf(one) === dayOf(other);
  const beside = (one: CttLecture, other: CttLecture) => follows(one, other) || follows(other, one);
  const beyondFirst = (held: Iterable<readonly CttLecture[]>) => sum(held, (it) => it.length - 1);
  const unsuited = sum(lectures, ({ course, room }) => (courses[course].unsuitable.has(room) ? 1 : 0));

  const hard = {
    lectures: sum(courses.keys(), (course) => {
      const twice = beyondFirst(Map.groupBy(of[course], ({ period }) => period).values());
      return Math.abs(courses[course].lectures - of[course].length) + twice;
    }),
    conflicts: conflicts(instance, lectures),
    availability: sum(lectures, ({ course, period }) => (courses[course].unavailable.has(period) ? 1 : 0)),
    roomOccupancy: beyondFirst(Map.groupBy(lectures, ({ room, period }) => `${room} ${period}`).values()),
    ...(formulation.suitabilityIsHard ? { roomSuitability: unsuited } : {}),
  };
  const parts: readonly (readonly [name: string, weight: number, amount: () => number])[] = [
    [
      "roomCapacity",
      formulation.capacity,
      () => sum(lectures, ({ course, room }) => Math.max(0, courses[course].students - rooms[room].capacity)),
    ],
    [
      "minWorkingDays",
      formulation.workingDays,
      () => sum(courses.keys(), (at) => Math.max(0, courses[at].minWorkingDays - new Set(of[at].map(dayOf)).size)),
    ],
    [
      "isolatedLectures",
      formulation.isolated,
      () => ofCurricula((day) => day.filter((one) => !day.some((other) => beside(one, other))).length),
    ],
    ["windows", formulation.gaps, () => ofCurricula(windows)],
    [
      "roomStability",
      formulation.oneRoom,
      () => sum(of, (own) => Math.max(0, new Set(own.map((it) => it.room)).size - 1)),
    ],
    [
      "studentMinMaxLoad",
      formulation.load,
      () => ofCurricula((day) => Math.max(0, least - day.length, day.length - most)),
    ],
    [
      "travelDistance",
      formulation.travel,
      () =>
        ofCurricula((day) =>
          sum(
            day,
            (one) => day.filter((it) => follows(one, it) && rooms[it.room].site !== rooms[one.room].site).length,
          ),
        ),
    ],
    ["roomSuitability", formulation.suitability, () => unsuited],
    [
      "doubleLectures",
      formulation.doubles,
      () =>
        sum(courses.keys(), (course) =>
          courses[course].doubleLectures
            ? sum(Map.groupBy(of[course], dayOf).values(), (day) => (day.length < 2 ? 0 : lonely(day, beside)))
            : 0,
        ),
    ],
  ];
  const soft = Object.fromEntries(
    parts.filter(([, weight]) => weight > 0).map(([name, weight, amount]) => [name, weight * amount()]),
  );
  return { hard, soft };
}

/** What all of a part of a score comes to. */
export function totalOf(part: Readonly<Record<string, number>>): number {
  return Object.values(part).reduce((sum, amount) => sum + amount, 0);
}

/** Free periods between the first and the last of a day. */
function windows(day: readonly CttLecture[]): number {
  const periods = new Set(day.map(({ period }) => period));
  return Math.max(...periods) - Math.min(...periods) + 1 - periods.size;
}

/** Lectures of a day of a course that stand next to none in the same room. */
function lonely(day: readonly CttLecture[], beside: (one: CttLecture, other: CttLecture) => boolean): number {
  return day.filter((one) => !day.some((other) => beside(one, other) && one.room === other.room)).length;
}

/** Pairs of different courses in one period that share a teacher or a curriculum. */
function conflicts({ courses, curricula }: CttInstance, lectures: readonly CttLecture[]): number {
  const inCurricula = courses.map(() => new Set<number>());
  for (const [at, curriculum] of curricula.entries())
    for (const course of curriculum.courses) inCurricula[course].add(at);
  const rivals = (one: number, other: number) =>
    courses[one].teacher === courses[other].teacher || !inCurricula[one].isDisjointFrom(inCurricula[other]);
  let found = 0;
  for (const present of Map.groupBy(lectures, ({ period }) => period).values()) {
    const here = [...new Set(present.map(({ course }) => course))];
    for (const [at, one] of here.entries()) found += here.slice(at + 1).filter((other) => rivals(one, other)).length;
  }
  return found;
}
