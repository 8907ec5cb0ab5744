import type { Branch } from "./branch.ts";
import { isSameBranch, otherSide } from "./branch.ts";
import { certifiedBound } from "./certificate.ts";
import type { Relaxation } from "./relaxation.ts";

/** A part of all there is, by the branches that lead there, with duals that bound it: numbers of rows, and their duals. */
export interface Leaf {
  readonly branches: readonly Branch[];
  readonly rows: Int32Array;
  readonly duals: Float64Array;
}

/**
 * The bound that leaves prove together, computed from nothing but the relaxation: each is bounded by its own duals,
 * and they must cover all there is; where they do not, nothing but the trivial bound is proved.
 */
export function provenBound(relaxation: Relaxation, leaves: readonly Leaf[]): number {
  if (!coverAll(leaves, 0)) return certifiedBound(relaxation, []);
  let least = Infinity;
  for (const { branches, rows, duals } of leaves) {
    const dense = new Float64Array(relaxation.rows.length);
    rows.forEach((row, at) => (dense[row] = duals[at]));
    least = Math.min(least, certifiedBound(relaxation, dense, branches));
  }
  return least;
}

/** Do leaves that agree up to a depth cover all that is left there? */
function coverAll(leaves: readonly Leaf[], depth: number): boolean {
  if (leaves.some(({ branches }) => branches.length === depth)) return true;
  if (leaves.length === 0) return false;
  const branch = leaves[0].branches[depth];
  const other = otherSide(branch);
  const [here, there]: Leaf[][] = [[], []];
  for (const leaf of leaves)
    if (isSameBranch(leaf.branches[depth], branch)) here.push(leaf);
    else if (isSameBranch(leaf.branches[depth], other)) there.push(leaf);
    else return false;
  return coverAll(here, depth + 1) && coverAll(there, depth + 1);
}

/** A leaf from duals of all rows. */
export function leafOf(branches: readonly Branch[], all: ArrayLike<number>): Leaf {
  const rows: number[] = [];
  for (let row = 0; row < all.length; row++) if (all[row] !== 0) rows.push(row);
  return { branches, rows: Int32Array.from(rows), duals: Float64Array.from(rows, (row) => all[row]) };
}
