/** The part of the budget that the first, quick cycle takes. */
const QUICK = 1 / 12;

/**
 * How far the cooling of runs is when a part of the budget (0 to 1) is spent. It cools twice: quickly, so that a plan
 * worth looking at is there early; and then slowly, with all the rest.
 */
export function cooledAt(spent: number): number {
  return spent < QUICK ? spent / QUICK : (spent - QUICK) / (1 - QUICK);
}
