/**
 * What the parts of the cost weigh: SPEC.md, "The cost". Whole numbers; each part outweighs what comes after it on a
 * campus of ordinary size, so that lowering the sum keeps their order.
 */
export const WEIGHTS = {
  /** A weighted learner-day of an unplaced run (S1). */
  unplaced: 40,
  /** A learner short of the target on a teaching day (S2). */
  shortfall: 10,
  /** A meeting outside its usual slot or room (S3). */
  instability: 2,
  /** A learner beyond the crowded level on a day (S4). */
  crowding: 1,
} as const;

/** What a problem weighs otherwise than by habit; S1 and S2 keep their weights, which the order of the parts stands on. */
export interface Weights {
  readonly instability: number;
  readonly crowding: number;
}

/** The weights of a problem where nothing else is chosen. */
export const USUAL: Weights = { instability: WEIGHTS.instability, crowding: WEIGHTS.crowding };

/** Learners beyond which a teaching day counts as crowded (S4): the target and 15 %, rounded up; none without a target. */
export function crowdedFrom(target: number): number {
  return target > 0 ? Math.ceil((target * 115) / 100) : Number.MAX_SAFE_INTEGER;
}

/** Weight of a learner-day by priority 1 (highest) to 5; anything else counts as 3. */
export function weightOf(priority: number): number {
  return [5, 7, 6, 5, 4, 3][priority >= 1 && priority <= 5 ? priority : 0];
}
