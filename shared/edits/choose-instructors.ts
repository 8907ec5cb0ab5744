import { weekOf, weekday } from "#shared/domain/calendar.ts";
import type { Instructor } from "#shared/domain/campus.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { hasSkill, instructorsNeeded } from "#shared/domain/needs.ts";
import { slotOf, slotsFrom } from "#shared/domain/weekly.ts";
import type { Refusal } from "./edit.ts";
import type { Target } from "./target.ts";
import { alongside, refuseAt } from "./target.ts";

/**
 * Who teaches a meeting at its new place: those who teach it now where they can, else others with the skill (H9), in
 * the order of the table. Refused where they are too few, with what holds the present one back.
 */
export function chooseInstructors(target: Target): readonly string[] | Refusal {
  const { facts, session, before } = target;
  const needed = instructorsNeeded(session);
  const able = [...facts.campus.instructors.values()].filter((person) => hasSkill(person, session.skill));
  const present = able.filter((person) => before.instructors.includes(person.code));
  const absent = able.filter((person) => !before.instructors.includes(person.code));
  const chosen = [...present, ...absent].filter((person) => obstacleOf(target, person) === null).slice(0, needed);
  if (chosen.length === needed) return chosen.map((person) => person.code);
  const held = present.find((person) => obstacleOf(target, person) !== null);
  const why = (held && obstacleOf(target, held)) || "too-few";
  return refuseAt(target, `instructor-${why}`, { instructor: held?.code ?? "", skill: session.skill, needed });
}

/** What keeps an instructor from teaching then, or null. */
function obstacleOf(target: Target, person: Instructor): string | null {
  const { facts, period, place, day } = target;
  const slot = slotOf(facts.horizon, weekday(day), place);
  if (slotsFrom(facts.horizon, person.unavailable).has(slot)) return "never-then";
  if (facts.closed.instructor.get(person.code)?.has(period)) return "away";
  const teaches = ({ meeting }: DiaryMeeting) => meeting.instructors.includes(person.code);
  if (alongside(target).some(teaches)) return "busy";
  return overloadOf(target, person, target.others.filter(teaches));
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
