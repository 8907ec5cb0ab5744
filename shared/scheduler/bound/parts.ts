import { certifiedBound } from "./certificate.ts";
import type { Leaf } from "./proof.ts";
import { provenBound } from "./proof.ts";
import type { Relaxation } from "./relaxation.ts";
import type { Solver } from "./tree.ts";
import { splitting } from "./tree.ts";

/** Choices that are bounded by themselves, with the leaves that do it: of `partOf` these choices. */
export interface PartProof {
  readonly choices: readonly number[];
  readonly leaves: readonly Leaf[];
}

/**
 * Choices that compete with one another: linked by rows that are worth something by these duals. What the relaxation
 * leaves out, it leaves out of these groups; few runs in each, so that cases come to an end. Small groups first.
 */
export function competing(
  { choices, choiceOf, rows, starts, index }: Relaxation,
  duals: ArrayLike<number>,
): number[][] {
  const parent = Array.from({ length: choices }, (_, choice) => choice);
  const rootOf = (choice: number): number => {
    while (parent[choice] !== choice) choice = parent[choice] = parent[parent[choice]];
    return choice;
  };
  const touched = new Set<number>();
  for (let row = 0; row < rows.length; row++) {
    if (Math.abs(duals[row] ?? 0) < CLEAR) continue;
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const choice = choiceOf[index[at]];
      touched.add(choice);
      parent[rootOf(choice)] = rootOf(choiceOf[index[starts[row]]]);
    }
  }
  const groups = [...Map.groupBy(touched, rootOf).values()];
  return groups.toSorted((one, other) => one.length - other.length);
}

/** Less than this is nothing. */
const CLEAR = 1e-6;

/**
 * The part of a relaxation that some choices make by themselves, without the constant: what others take of a row is left
 * to them, so that the part is never worse than its share of any plan. Rows that others may give to are left out.
 */
export function partOf(relaxation: Relaxation, choices: readonly number[]): Relaxation {
  const { cost, choiceOf, rows, limit, starts, index, value } = relaxation;
  const own = new Set(choices);
  const columns = Array.from(choiceOf.keys()).filter((column) => own.has(choiceOf[column]));
  const columnAt = new Map(columns.map((column, at) => [column, at]));
  const choiceAt = new Map([...new Set(columns.map((column) => choiceOf[column]))].map((choice, at) => [choice, at]));
  const kept: { row: number; entries: (readonly [number, number])[] }[] = [];
  for (let row = 0; row < rows.length; row++) {
    const entries: (readonly [number, number])[] = [];
    let gives = false;
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      gives ||= value[at] < 0;
      const column = columnAt.get(index[at]);
      if (column !== undefined) entries.push([column, value[at]]);
    }
    if (entries.length > 0 && !gives) kept.push({ row, entries });
  }
  let filled = 0;
  return {
    constant: 0,
    columns: columns.length,
    cost: Float64Array.from(columns, (column) => cost[column]),
    choiceOf: Int32Array.from(columns, (column) => choiceAt.get(choiceOf[column])!),
    choices: choiceAt.size,
    rows: kept.map(({ row }) => rows[row]),
    limit: Float64Array.from(kept, ({ row }) => limit[row]),
    starts: Int32Array.from([0, ...kept.map(({ entries }) => (filled += entries.length))]),
    index: Int32Array.from(kept.flatMap(({ entries }) => entries.map(([column]) => column))),
    value: Float64Array.from(kept.flatMap(({ entries }) => entries.map(([, amount]) => amount))),
  };
}

/**
 * The bound that parts prove together, computed from nothing but the relaxation: what each is proved to be at least, and
 * of every other choice its best column. Parts that share a choice prove nothing but the trivial bound.
 */
export function provenInParts(relaxation: Relaxation, parts: readonly PartProof[]): number {
  const taken = new Set(parts.flatMap(({ choices }) => choices));
  const count = parts.reduce((sum, { choices }) => sum + choices.length, 0);
  if (taken.size < count) return certifiedBound(relaxation, []);
  let bound = relaxation.constant + bestOf(relaxation, (choice) => !taken.has(choice));
  for (const { choices, leaves } of parts) bound += provenBound(partOf(relaxation, choices), leaves);
  return bound;
}

/** The best of some choices if nothing were scarce. */
function bestOf({ choices, choiceOf, cost }: Relaxation, counts: (choice: number) => boolean): number {
  const best = new Float64Array(choices);
  choiceOf.forEach((choice, column) => (best[choice] = Math.min(best[choice], cost[column])));
  return best.reduce((sum, cost_, choice) => sum + (counts(choice) ? cost_ : 0), 0);
}

/** Cases in a part beyond which the next is turned to. */
const MOST_LEAVES = 1_500;

/**
 * Proves part after part by cases, and yields whenever a bound has been looked at: what the parts so far prove together.
 * `open` gives the solver of a part, and a way to close it.
 */
export function* splittingInParts(
  relaxation: Relaxation,
  groups: readonly (readonly number[])[],
  open: (part: Relaxation) => { readonly solve: Solver; readonly close: () => void },
): Generator<{ readonly bound: number; readonly parts: readonly PartProof[] }, void> {
  let settled = relaxation.constant + bestOf(relaxation, () => true);
  const done: PartProof[] = [];
  for (const choices of groups) {
    const part = partOf(relaxation, choices);
    const before = settled - bestOf(part, () => true);
    const { solve, close } = open(part);
    let proof: PartProof = { choices, leaves: [] };
    try {
      for (const { bound, leaves } of splitting(part, solve)) {
        proof = { choices, leaves };
        settled = before + bound;
        yield { bound: settled, parts: [...done, proof] };
        if (leaves.length >= MOST_LEAVES) break;
      }
    } finally {
      close();
    }
    if (proof.leaves.length > 0) done.push(proof);
  }
}
