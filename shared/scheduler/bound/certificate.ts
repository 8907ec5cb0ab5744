import type { Branch } from "./branch.ts";
import { allowedColumns } from "./branch.ts";
import type { Relaxation } from "./relaxation.ts";

/** Duals are kept in so many parts of one. */
export const SCALE = 1024;

/**
 * A number that no plan goes below, whatever duals it is given: by weak duality, in whole numbers. Every dual ≥ 0 gives
 * the bound constant − Σ dual × limit + Σ over choices of the least of 0 and its columns' reduced costs. What a solver
 * says only decides how good the bound is. `duals` has a number per row, its sign not minded; what is no number, or
 * missing, counts as 0. Numbers too large to be added exactly are not used at all. With branches the bound holds for the
 * plans they leave; Infinity where they leave none.
 */
export function certifiedBound(
  relaxation: Relaxation,
  duals: ArrayLike<number>,
  branches: readonly Branch[] = [],
): number {
  const { cost, choices, rows, limit, starts, index, value, constant } = relaxation;
  const reduced = Float64Array.from(cost, (one) => one * SCALE);
  let bound = 0;
  for (let row = 0; row < rows.length; row++) {
    const dual = wholeDual(duals[row]);
    if (dual === 0) continue;
    bound -= dual * limit[row];
    for (let at = starts[row]; at < starts[row + 1]; at++) reduced[index[at]] += dual * value[at];
  }
  const allowed = allowedColumns(relaxation, branches);
  for (let choice = 0; choice < choices; choice++) {
    let least = allowed.optional[choice] === 1 ? 0 : Infinity;
    for (let column = allowed.first[choice]; column < allowed.end[choice]; column++)
      if (reduced[column] < least) least = reduced[column];
    bound += least;
  }
  if (bound === Infinity) return Infinity;
  const exact = Number.isSafeInteger(bound) && reduced.every(Number.isSafeInteger);
  return exact || duals.length === 0 ? constant + Math.ceil(bound / SCALE) : certifiedBound(relaxation, [], branches);
}

/** A dual as a whole number of parts (`SCALE`), as the certificate counts it; not so large that sums leave the whole numbers. */
export function wholeDual(dual: number | undefined): number {
  if (dual === undefined || !Number.isFinite(dual)) return 0;
  return Math.min(Math.round(Math.abs(dual) * SCALE), 1e7);
}
