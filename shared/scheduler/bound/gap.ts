/**
 * How far a plan is from a bound that no plan goes beyond: (bound − incumbent) / bound, a part of 1; 0 where the bound is
 * none or the plan has reached it. Both count what there should be much of.
 */
export function gapOf(bound: number, incumbent: number): number {
  return bound <= 0 ? 0 : Math.max(0, (bound - incumbent) / bound);
}
