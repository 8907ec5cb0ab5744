import type { Fix, FixCode } from "./fix.ts";

/** What it takes to do a fix, from nothing but a place to something to be built. */
const EFFORT: { readonly [C in FixCode]: number } = {
  place: 0,
  "use-room": 0,
  "use-period": 1,
  "move-holder": 1,
  "move-run": 2,
  rearrange: 1,
  "end-later": 2,
  "start-earlier": 2,
  "more-dayparts": 3,
  "not-full-days": 3,
  "not-consecutive": 3,
  "days-per-week": 3,
  "other-room-type": 3,
  "drop-pins": 3,
  "drop-order": 4,
  swap: 4,
  split: 4,
  "free-instructor": 5,
  "teach-skill": 5,
  "give-access": 5,
  "raise-quota": 5,
  "raise-limit": 5,
  "postpone-repair": 5,
  "open-room": 5,
  "drop-features": 5,
  "free-machine": 6,
  "equip-room": 6,
  "add-seats": 6,
  "teach-in-holidays": 6,
  "let-lapse": 6,
  "raise-site-cap": 6,
  "drop-rest": 7,
  "drop-cohort": 7,
  "fewer-weeks": 7,
  "more-units": 8,
  hire: 8,
  "one-more-room": 9,
  reopen: 9,
};

/** Learner-days won, beyond which a fix counts as better whatever it takes: fixes that win about the same are alike. */
const ALIKE = 0.9;

/** The fixes with the best first: what wins clearly more, then what takes less, then what moves less. */
export function ranked(fixes: readonly Fix[]): Fix[] {
  const most = Math.max(0, ...fixes.map((fix) => fix.learnerDaysWon));
  const tier = (fix: Fix) => (fix.learnerDaysWon >= most * ALIKE ? 0 : 1);
  return fixes.toSorted(
    (one, other) =>
      tier(one) - tier(other) ||
      effortOf(one) - effortOf(other) ||
      one.meetingsMoved - other.meetingsMoved ||
      other.learnerDaysWon - one.learnerDaysWon,
  );
}

function effortOf({ steps }: Fix): number {
  return steps.reduce((sum, { code }) => sum + EFFORT[code], 0) + (steps.length - 1) * 2;
}
