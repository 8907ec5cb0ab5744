import type { Day, Week } from "#shared/domain/calendar.ts";
import { isoWeekText, weekOf, weekday } from "#shared/domain/calendar.ts";
import type { Instructor } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { instructorOf } from "#shared/domain/facts.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { hasSkill, instructorsNeeded } from "#shared/domain/needs.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { slotOf, slotsFrom } from "#shared/domain/weekly.ts";
import { hasBit } from "#shared/scheduler/bits.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import type { Match } from "#shared/scheduler/match.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import { standing } from "#shared/scheduler/standing.ts";

/** What one instructor teaches, a meeting per period, by period. */
type Teaching = Map<Period, StandingMeeting>;

/** Enough instructors with the skill, each in one place, available, within day and week limits, and rested. */
export const h09Instructors: Constraint = {
  id: "H9",
  name: "instructors",
  *matches(diary) {
    const { facts } = diary;
    const taught = new Map<Instructor, Teaching>();
    for (const at of standingOf(diary).meetings) {
      const people = at.meeting.instructors
        .map((code) => instructorOf(facts.campus, code))
        .filter((person) => person !== undefined);
      yield* wrongStaff(at, people);
      for (const person of new Set(people)) {
        const teaching = taught.get(person) ?? new Map<Period, StandingMeeting>();
        const other = teaching.get(at.period);
        if (other) yield atMeeting("H9", "teaches-elsewhere", at, person.code, { other: other.run.code });
        else taught.set(person, teaching.set(at.period, at));
      }
    }
    for (const [person, teaching] of taught) {
      yield* absences(facts, person, teaching);
      yield* overloads(person, teaching);
      if (facts.horizon.restAfterEvening) yield* shortNights(person, teaching);
    }
  },
  delta({ problem, instructors }, placement) {
    const taken: (readonly [person: number, period: number])[] = [];
    let breaches = 0;
    for (const at of standing(placement)) {
      const people = peopleOf(placement, at, problem.stride);
      const { skilled, instructors: needed } = problem.sessions[placement.session[at]];
      const different = new Set(people);
      breaches += Number(people.length !== needed || different.size !== needed);
      breaches += people.filter((person) => !hasBit(skilled, 0, person)).length;
      for (const person of different) {
        const period = placement.period[at];
        breaches += instructors.delta(person, period);
        if (instructors.teaches(person, period)) continue;
        instructors.add(person, placement.run, period);
        taken.push([person, period]);
      }
    }
    for (const [person, period] of taken) instructors.remove(person, period);
    return breaches;
  },
};

/** A wrong number of instructors, or one without the skill. */
function* wrongStaff(at: StandingMeeting, people: readonly Instructor[]): Iterable<Match> {
  const { session } = at;
  const needed = instructorsNeeded(session);
  if (people.length !== needed || new Set(people).size !== needed) {
    const named = people.map(({ code }) => code).join(", ") || "–";
    yield atMeeting("H9", "wrong-number", at, "", { named, needed });
  }
  for (const { code, skills } of people)
    if (!hasSkill({ skills }, session.skill)) yield atMeeting("H9", "no-skill", at, code, { skill: session.skill });
}

/** Meetings taught while never available or away. */
function* absences({ horizon, closed }: Facts, person: Instructor, teaching: Teaching): Iterable<Match> {
  const never = slotsFrom(horizon, person.unavailable);
  const away = closed.instructor.get(person.code);
  for (const [period, at] of teaching) {
    if (never.has(slotOf(horizon, weekday(at.meeting.day), at.place)))
      yield atMeeting("H9", "never-available", at, person.code);
    const why = away?.get(period);
    if (why !== undefined) yield atMeeting("H9", "away", at, person.code, { why });
  }
}

/** Meetings beyond the day-parts a day or a week. */
function* overloads(person: Instructor, teaching: Teaching): Iterable<Match> {
  const perDay = new Map<Day, number>();
  const perWeek = new Map<Week, number>();
  for (const at of teaching.values()) {
    const { day } = at.meeting;
    const [today, thisWeek] = [count(perDay, day), count(perWeek, weekOf(day))];
    const [limit, weekLimit] = [person.maxDaypartsPerDay, person.maxDaypartsPerWeek];
    if (limit !== null && today > limit) yield atMeeting("H9", "day-full", at, person.code, { nth: today, limit });
    if (weekLimit !== null && thisWeek > weekLimit) {
      const values = { nth: thisWeek, limit: weekLimit, week: isoWeekText(weekOf(day)) };
      yield atMeeting("H9", "week-full", at, person.code, values);
    }
  }
}

/** First day-parts taught on the day after a last day-part: they are neighbouring periods. */
function* shortNights(person: Instructor, teaching: Teaching): Iterable<Match> {
  for (const [period, at] of teaching) {
    const before = teaching.get(period - 1);
    if (at.place === 0 && before) yield atMeeting("H9", "short-night", at, person.code, { other: before.run.code });
  }
}

function count(table: Map<number, number>, at: number): number {
  const next = (table.get(at) ?? 0) + 1;
  table.set(at, next);
  return next;
}

/** The instructors of one meeting. */
function peopleOf({ instructors }: Placement, at: number, stride: number): readonly number[] {
  return [...instructors.subarray(at * stride, (at + 1) * stride)].filter((person) => person >= 0);
}
