import type { Relaxation } from "./relaxation.ts";

/**
 * One side of a split: a choice is left out (`out`) or surely taken (`in`); or if taken, with a column before another, or
 * from it on. Each pair covers all there is.
 */
export interface Branch {
  readonly choice: number;
  readonly side: "out" | "in" | "before" | "from";
  /** The column that `before` and `from` speak of, else −1. */
  readonly column: number;
}

/** What branches leave of every choice: columns `first` up to `end`, and whether it may be left out. */
export interface Allowed {
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly optional: Uint8Array;
}

/** The columns of every choice that some branches leave. */
export function allowedColumns({ columns, choices, choiceOf }: Relaxation, branches: readonly Branch[]): Allowed {
  const first = new Int32Array(choices);
  const end = new Int32Array(choices);
  for (let column = columns - 1; column >= 0; column--) {
    first[choiceOf[column]] = column;
    end[choiceOf[column]] ||= column + 1;
  }
  const optional = new Uint8Array(choices).fill(1);
  for (const { choice, side, column } of branches) {
    if (side === "out") end[choice] = first[choice];
    if (side === "in") optional[choice] = 0;
    if (side === "before") end[choice] = Math.max(first[choice], Math.min(end[choice], column));
    if (side === "from") first[choice] = Math.min(end[choice], Math.max(first[choice], column));
  }
  return { first, end, optional };
}

const OTHER_SIDE = { out: "in", in: "out", before: "from", from: "before" } as const;

/** The branch that holds what this one leaves out. */
export function otherSide({ choice, side, column }: Branch): Branch {
  return { choice, side: OTHER_SIDE[side], column };
}

/** Are two branches the same? */
export function isSameBranch(one: Branch, other: Branch): boolean {
  return one.choice === other.choice && one.side === other.side && one.column === other.column;
}
