import { atDay } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import { learnersByDay } from "./learners-by-day.ts";

/** A teaching day costs the learners it is short of the target. */
export const s02Shortfall: Constraint = {
  id: "S2",
  name: "shortfall",
  *matches(diary) {
    const { target } = diary.facts.horizon;
    for (const [day, learners] of learnersByDay(diary))
      if (learners < target) yield atDay("S2", "short-of-target", day, { learners, target, amount: target - learners });
  },
  delta: ({ learners }, { run, days }) => learners.deltaShortfall(run, days),
};
