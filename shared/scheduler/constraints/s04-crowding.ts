import { atDay } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import { crowdedFrom } from "#shared/scheduler/weights.ts";
import { learnersByDay } from "./learners-by-day.ts";

/** A teaching day costs the learners it has beyond the crowded level: they would do more good on another day. */
export const s04Crowding: Constraint = {
  id: "S4",
  name: "crowding",
  *matches(diary) {
    const level = crowdedFrom(diary.facts.horizon.target);
    for (const [day, learners] of learnersByDay(diary))
      if (learners > level) yield atDay("S4", "crowded-day", day, { learners, level, amount: learners - level });
  },
  delta: ({ learners }, { run, days }) => learners.deltaCrowding(run, days),
};
