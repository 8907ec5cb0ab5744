import { weekOf, weekday } from "#shared/domain/calendar.ts";
import type { Instructor } from "#shared/domain/campus.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { hasSkill, instructorsNeeded } from "#shared/domain/needs.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { Slot } from "#shared/domain/weekly.ts";
import { slotOf, slotsFrom } from "#shared/domain/weekly.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import type { Target } from "./target.ts";
import { refuseAt } from "./target.ts";

/**
 * Who teaches a meeting at its new place: those who teach it now where they can, else others with the skill (H9), in
 * the order of the table. Refused where they are too few, with what holds the present one back.
 */
export function chooseInstructors(target: Target): readonly string[] | Refusal {
  const { facts, session, before } = target;
  const needed = instructorsNeeded(session);
  if (needed === 0) return [];
  const able = ableTo(facts, session.skill);
  const present = able.filter((person) => before.instructors.includes(person.code));
  const absent = able.filter((person) => !before.instructors.includes(person.code));
  const chosen: string[] = [];
  for (const person of [...present, ...absent]) {
    if (obstacleOf(target, person) === null) chosen.push(person.code);
    if (chosen.length === needed) return chosen;
  }
  const held = present.find((person) => obstacleOf(target, person) !== null);
  const why = (held && obstacleOf(target, held)) || "too-few";
  return refuseAt(target, `instructor-${why}`, { instructor: held?.code ?? "", skill: session.skill, needed });
}

/** What keeps an instructor from teaching then, or null. */
export function obstacleOf(target: Target, person: Instructor): string | null {
  const { facts, period, place, day } = target;
  const slot = slotOf(facts.horizon, weekday(day), place);
  if (neverOf(facts, person).has(slot)) return "never-then";
  if (facts.closed.instructor.get(person.code)?.has(period)) return "away";
  const teaching = target.around.taughtBy(person.code);
  if (teaching.some((other) => other.period === period)) return "busy";
  return overloadOf(target, person, teaching);
}

function overloadOf(target: Target, person: Instructor, teaching: readonly DiaryMeeting[]): string | null {
  const { maxDaypartsPerDay: perDay, maxDaypartsPerWeek: perWeek } = person;
  const today = teaching.filter(({ meeting }) => meeting.day === target.day);
  const thisWeek = teaching.filter(({ meeting }) => weekOf(meeting.day) === weekOf(target.day));
  if (perDay !== null && today.length >= perDay) return "day-full";
  if (perWeek !== null && thisWeek.length >= perWeek) return "week-full";
  return isShortNight(target, teaching) ? "short-night" : null;
}

/** Last day-part of a day and first of the next: they are neighbouring periods. */
function isShortNight(target: Target, teaching: readonly DiaryMeeting[]): boolean {
  const { horizon } = target.facts;
  if (!horizon.restAfterEvening) return false;
  const isFirst = target.place === 0;
  const isLast = target.place === horizon.parts.length - 1;
  return teaching.some(
    ({ period }) => (isFirst && period === target.period - 1) || (isLast && period === target.period + 1),
  );
}

/** What is looked up of instructors, once as long as the facts live. */
interface People {
  readonly able: Map<string, readonly Instructor[]>;
  readonly never: Map<string, ReadonlySet<Slot>>;
}

const known = new WeakMap<Facts, People>();

function peopleOf(facts: Facts): People {
  const people = known.get(facts) ?? { able: new Map(), never: new Map() };
  known.set(facts, people);
  return people;
}

/** Who has a skill, in the order of the table. */
export function ableTo(facts: Facts, skill: string): readonly Instructor[] {
  const { able } = peopleOf(facts);
  const found = able.get(skill) ?? [...facts.campus.instructors.values()].filter((person) => hasSkill(person, skill));
  able.set(skill, found);
  return found;
}

/** The slots in which somebody never teaches. */
function neverOf(facts: Facts, person: Instructor): ReadonlySet<Slot> {
  const { never } = peopleOf(facts);
  const found = never.get(person.code) ?? slotsFrom(facts.horizon, person.unavailable);
  never.set(person.code, found);
  return found;
}
