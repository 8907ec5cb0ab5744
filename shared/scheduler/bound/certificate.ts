import type { Relaxation } from "./relaxation.ts";

/** Duals are kept in so many parts of one. */
const SCALE = 1024;

/**
 * A number that no plan goes below, whatever duals it is given: by weak duality, in whole numbers. Every dual ≥ 0 gives
 * the bound constant − Σ dual × limit + Σ over choices of the least of 0 and its columns' reduced costs. What a solver
 * says only decides how good the bound is. `duals` has a number per row, its sign not minded; what is no number, or
 * missing, counts as 0. Numbers too large to be added exactly are not used at all.
 */
export function certifiedBound(relaxation: Relaxation, duals: ArrayLike<number>): number {
  const { columns, cost, choiceOf, choices, rows, limit, starts, index, value, constant } = relaxation;
  const reduced = Float64Array.from(cost, (one) => one * SCALE);
  let bound = 0;
  for (let row = 0; row < rows.length; row++) {
    const dual = wholeDual(duals[row]);
    if (dual === 0) continue;
    bound -= dual * limit[row];
    for (let at = starts[row]; at < starts[row + 1]; at++) reduced[index[at]] += dual * value[at];
  }
  const least = new Float64Array(choices);
  for (let column = 0; column < columns; column++)
    if (reduced[column] < least[choiceOf[column]]) least[choiceOf[column]] = reduced[column];
  for (const one of least) bound += one;
  const exact = Number.isSafeInteger(bound) && reduced.every(Number.isSafeInteger);
  return exact ? constant + Math.ceil(bound / SCALE) : certifiedBound(relaxation, []);
}

/** A dual as a whole number of parts, not so large that sums leave the whole numbers. */
function wholeDual(dual: number | undefined): number {
  if (dual === undefined || !Number.isFinite(dual)) return 0;
  return Math.min(Math.round(Math.abs(dual) * SCALE), 1e7);
}
