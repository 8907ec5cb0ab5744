import type { Day } from "#shared/domain/calendar.ts";
import { parseDay, weekday } from "#shared/domain/calendar.ts";
import type { Availability, OwnRequest, PartnerView } from "#shared/contract/partner-api.ts";
import type { Question } from "./question.ts";

/** What a day-part is to the question: enough, too little, taken, or not to be had at all. */
export type SlotState = "free" | "few" | "none" | "shut" | "past";

/** A day-part of the calendar as the question sees it. */
export interface Answered {
  readonly day: Day;
  readonly daypart: string;
  readonly free: number;
  readonly of: number;
  readonly state: SlotState;
  /** Does a request of the partner's own that waits for an answer name it? */
  readonly asked: boolean;
  readonly rooms: readonly string[];
}

/** How many of what is counted a question needs: units of a pool, or one room. */
export function neededFor({ what, units }: Pick<Question, "what" | "units">): number {
  return what === "pool" ? units : 1;
}

/** The slots with the days the program wrote as text, in the order of the calendar; what it does not name is shut. */
export function answered(
  slots: Availability["slots"],
  of: number,
  question: Question,
  partner: Pick<PartnerView, "today">,
  requests: readonly OwnRequest[],
): readonly Answered[] {
  const asked = askedSlots(question, requests);
  const today = parseDay(partner.today) ?? 0;
  return slots.map(({ date, daypart, free, closed, rooms }) => {
    const day = parseDay(date) ?? 0;
    const state = day < today ? "past" : closed ? "shut" : stateOf(free, question);
    return { day, daypart, free, of, state, asked: asked.has(`${date} ${daypart}`), rooms };
  });
}

/** Is it a day-part that the question asks about? */
export function isWanted({ weekdays, dayparts }: Pick<Question, "weekdays" | "dayparts">, slot: Answered): boolean {
  return (
    (weekdays.length === 0 || weekdays.includes(weekday(slot.day))) &&
    (dayparts.length === 0 || dayparts.includes(slot.daypart))
  );
}

/** The day-parts that have enough and are asked about, in their order. */
export function foundIn(slots: readonly Answered[], question: Question): readonly Answered[] {
  return slots.filter((slot) => slot.state === "free" && isWanted(question, slot));
}

function stateOf(free: number, question: Question): SlotState {
  if (free <= 0) return "none";
  return free >= neededFor(question) ? "free" : "few";
}

function askedSlots(question: Question, requests: readonly OwnRequest[]): ReadonlySet<string> {
  const mine = requests.filter(
    ({ state, asked: { what, code } }) =>
      state === "tentative" && (question.what === "pool" ? what === "pool" && code === question.pool : what !== "pool"),
  );
  return new Set(
    mine.flatMap(({ asked }) => asked.dates.flatMap((date) => asked.dayparts.map((part) => `${date} ${part}`))),
  );
}
