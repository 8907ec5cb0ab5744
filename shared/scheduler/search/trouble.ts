import type { Assignment } from "#shared/scheduler/activities/assignment.ts";
import { activityRules } from "#shared/scheduler/rules.ts";

/** Questions after which it is looked anew who breaks hard rules. */
const LASTS = 2_000;

/** Who takes part in breaches of hard rules. Found by the rules themselves, which takes a while, and so only now and then. */
export class Trouble {
  readonly #assignment: Assignment;
  #troubled: Int32Array = new Int32Array(0);
  #left = 0;

  constructor(assignment: Assignment) {
    this.#assignment = assignment;
  }

  /** The activities in trouble as of late; none where no hard rule is broken. */
  troubled(): Int32Array {
    if (this.#assignment.hard === 0) return NOBODY;
    if (this.#left-- > 0) return this.#troubled;
    this.#left = LASTS;
    const found = new Set<number>();
    for (const rule of activityRules)
      for (const { hard, activities } of rule.matches(this.#assignment))
        if (hard) for (const activity of activities) found.add(activity);
    this.#troubled = Int32Array.from(found);
    return this.#troubled;
  }
}

const NOBODY = new Int32Array(0);
