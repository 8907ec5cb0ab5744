import { weekday } from "#shared/domain/calendar.ts";
import type { Answered } from "./answer.ts";
import { foundIn, isWanted } from "./answer.ts";
import type { Question } from "./question.ts";

/** A question that differs in one thing and does find something, with how much. */
export interface Advice {
  readonly kind: "fewer" | "part" | "day";
  /** The units, day-part or weekday it is about. */
  readonly value: string | number;
  readonly question: Question;
  readonly found: number;
}

const MOST = 4;

/**
 * What would be possible where nothing is: the most units that are free at once, the day-parts and the weekdays that were
 * not asked about. At most four, those that find most first; none where nothing helps.
 */
export function adviceFor(slots: readonly Answered[], question: Question): readonly Advice[] {
  return [...fewerUnits(slots, question), ...otherParts(slots, question), ...otherDays(slots, question)]
    .filter(({ found }) => found > 0)
    .slice(0, MOST);
}

function fewerUnits(slots: readonly Answered[], question: Question): readonly Advice[] {
  if (question.what !== "pool") return [];
  const few = slots.filter((slot) => slot.state === "few" && isWanted(question, slot));
  const most = Math.max(0, ...few.map(({ free }) => free));
  const found = few.filter(({ free }) => free >= most).length;
  return most === 0 ? [] : [{ kind: "fewer", value: most, question: { ...question, units: most }, found }];
}

function otherParts(slots: readonly Answered[], question: Question): readonly Advice[] {
  if (question.dayparts.length === 0) return [];
  const others = new Set(slots.map(({ daypart }) => daypart).filter((part) => !question.dayparts.includes(part)));
  return ranked(
    [...others].map((part) => ({
      kind: "part",
      value: part,
      question: { ...question, dayparts: [...question.dayparts, part] },
      found: foundIn(slots, { ...question, dayparts: [part] }).length,
    })),
  );
}

function otherDays(slots: readonly Answered[], question: Question): readonly Advice[] {
  if (question.weekdays.length === 0) return [];
  const others = new Set(slots.map(({ day }) => weekday(day)).filter((number) => !question.weekdays.includes(number)));
  return ranked(
    [...others].map((number) => ({
      kind: "day",
      value: number,
      question: { ...question, weekdays: [...question.weekdays, number].sort((one, other) => one - other) },
      found: foundIn(slots, { ...question, weekdays: [number] }).length,
    })),
  );
}

function ranked(advices: readonly Advice[]): readonly Advice[] {
  return [...advices].sort((one, other) => other.found - one.found);
}
