import type { Branch } from "./branch.ts";
import { allowedColumns } from "./branch.ts";
import { certifiedBound } from "./certificate.ts";
import { leafOf } from "./proof.ts";
import type { Leaf } from "./proof.ts";
import type { Relaxation } from "./relaxation.ts";

/** What a solver says of a relaxation under branches; nothing of it is believed unchecked. Null where it gave up. */
export interface Answer {
  /** A number per row. */
  readonly duals: ArrayLike<number>;
  /** A value per column. */
  readonly values: ArrayLike<number>;
}

/** Solves the relaxation under branches. */
export type Solver = (branches: readonly Branch[]) => Answer | null;

/** How far the proof has come. */
export interface ProofStep {
  /** Surely not above the least value. */
  readonly bound: number;
  readonly leaves: readonly Leaf[];
}

interface Node {
  readonly leaf: Leaf;
  readonly bound: number;
  readonly split: readonly [Branch, Branch] | null;
}

/**
 * Splits the relaxation, always where the bound is least, and yields whenever the bound has been looked at: first that of
 * the relaxation itself, then better ones, because runs are taken whole. Ends when nothing is left to split or the solver
 * gives up.
 */
export function* splitting(relaxation: Relaxation, solve: Solver): Generator<ProofStep, void, unknown> {
  const root = nodeFor(relaxation, solve, [], -Infinity);
  if (!root) return;
  let nodes: Node[] = [root];
  for (;;) {
    const worst = nodes.reduce((one, other) => (other.bound < one.bound ? other : one));
    yield { bound: worst.bound, leaves: nodes.map(({ leaf }) => leaf) };
    if (!worst.split) return;
    const halves: Node[] = [];
    for (const branch of worst.split) {
      const half = nodeFor(relaxation, solve, [...worst.leaf.branches, branch], worst.bound, worst.leaf);
      if (!half) return;
      halves.push(half);
    }
    nodes = [...nodes.filter((node) => node !== worst), ...halves];
  }
}

/** A node with the better of its own duals and those it comes from. */
function nodeFor(
  relaxation: Relaxation,
  solve: Solver,
  branches: readonly Branch[],
  before: number,
  parent?: Leaf,
): Node | null {
  const answer = solve(branches);
  if (!answer) return null;
  const own = certifiedBound(relaxation, answer.duals, branches);
  const split = splitOf(relaxation, answer.values, branches);
  if (!parent || own >= before) return { leaf: leafOf(branches, answer.duals), bound: own, split };
  return { leaf: { ...parent, branches }, bound: before, split };
}

/** The choice that is least decided, weighed by what it is worth; where all are, one whose columns are not. */
function splitOf(
  relaxation: Relaxation,
  values: ArrayLike<number>,
  branches: readonly Branch[],
): readonly [Branch, Branch] | null {
  const { first, end } = allowedColumns(relaxation, branches);
  let [half, most] = [-1, 0];
  let [spread, widest] = [-1, 0];
  for (let choice = 0; choice < relaxation.choices; choice++) {
    let taken = 0;
    let largest = 0;
    let worth = 0;
    for (let column = first[choice]; column < end[choice]; column++) {
      taken += values[column];
      largest = Math.max(largest, values[column]);
      worth = Math.max(worth, -relaxation.cost[column]);
    }
    const undecided = Math.min(taken, 1 - taken) * worth;
    const scattered = Math.min(largest, taken - largest) * worth;
    if (undecided > most + CLEAR) [half, most] = [choice, undecided];
    if (scattered > widest + CLEAR) [spread, widest] = [choice, scattered];
  }
  if (half >= 0)
    return [
      { choice: half, side: "out", column: -1 },
      { choice: half, side: "in", column: -1 },
    ];
  return spread >= 0 ? splitColumns(spread, values, first[spread], end[spread]) : null;
}

/** Less than this is nothing. */
const CLEAR = 1e-4;

/** Splits the columns of a choice so that some of what is taken lies to either side, about half of it. */
function splitColumns(choice: number, values: ArrayLike<number>, first: number, end: number): [Branch, Branch] {
  const used: number[] = [];
  for (let column = first; column < end; column++) if (values[column] > CLEAR / 2) used.push(column);
  const total = used.reduce((sum, column) => sum + values[column], 0);
  let at = 1;
  for (let sum = values[used[0]]; at < used.length - 1 && sum < total / 2; at++) sum += values[used[at]];
  const column = used[at] ?? end - 1;
  return [
    { choice, side: "before", column },
    { choice, side: "from", column },
  ];
}
