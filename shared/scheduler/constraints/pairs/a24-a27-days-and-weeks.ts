import type { Times } from "#shared/scheduler/activities/activities.ts";
import { timePairRule } from "./time-pairs.ts";

/** The days of one are among those of the other. */
export const a24SameDays = timePairRule("A24", "same days", ({ days }, one, other) => {
  const both = days[one] & days[other];
  return both !== days[one] && both !== days[other];
});

/** No day of the week in common. */
export const a25DifferentDays = timePairRule(
  "A25",
  "different days",
  ({ days }, one, other) => (days[one] & days[other]) !== 0,
);

/** The weeks of one are among those of the other. */
export const a26SameWeeks = timePairRule(
  "A26",
  "same weeks",
  (times, one, other) => !areWeeksWithin(times, one, other) && !areWeeksWithin(times, other, one),
);

/** No week in common. */
export const a27DifferentWeeks = timePairRule("A27", "different weeks", ({ weeks, weekWords }, one, other) => {
  for (let word = 0; word < weekWords; word++)
    if ((weeks[one * weekWords + word] & weeks[other * weekWords + word]) !== 0) return true;
  return false;
});

function areWeeksWithin({ weeks, weekWords }: Times, one: number, other: number): boolean {
  for (let word = 0; word < weekWords; word++)
    if ((weeks[one * weekWords + word] & ~weeks[other * weekWords + word]) !== 0) return false;
  return true;
}
