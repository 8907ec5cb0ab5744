import type { Highs, Model } from "highs";
import { allowedColumns } from "#shared/scheduler/bound/branch.ts";
import type { Branch } from "#shared/scheduler/bound/branch.ts";
import type { Relaxation } from "#shared/scheduler/bound/relaxation.ts";

/** What HiGHS says the rows are worth, one number each, and whether it came to its end. */
export interface Duals {
  readonly duals: ArrayLike<number>;
  readonly finished: boolean;
}

/** The same with the value of every column. */
export interface Solved extends Duals {
  readonly values: ArrayLike<number>;
}

/**
 * Asks HiGHS what the rows of a relaxation are worth. Nobody trusts these numbers: `certifiedBound` makes of them what is
 * true. Stopped by its time limit, it says how far it came, and nothing at all where that is nowhere.
 */
export function dualsOf(highs: Highs, relaxation: Relaxation, seconds: number): Duals {
  if (relaxation.rows.length === 0 || relaxation.columns === 0) return { duals: [], finished: true };
  if (seconds <= 0) return { duals: [], finished: false };
  return highs.withModel(modelOf(highs, relaxation), (model) => solved(highs, model, relaxation, seconds));
}

/** Taking a choice that is surely taken is made worth so many times more. */
const URGENT = 20;

/** A relaxation kept in HiGHS, to be solved under branch after branch from where it stood. */
export class BranchedModel {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #relaxation: Relaxation;
  readonly #dearest: number;

  constructor(highs: Highs, relaxation: Relaxation) {
    this.#highs = highs;
    this.#relaxation = relaxation;
    this.#model = highs.createModel(modelOf(highs, relaxation));
    this.#dearest = relaxation.cost.reduce((most, cost) => Math.max(most, -cost), 0);
  }

  /** Solves what branches leave, in so many seconds at most. */
  solve(branches: readonly Branch[], seconds: number): Solved {
    const { cost } = this.#relaxation;
    const changed = [...new Set(branches.map(({ choice }) => choice))].flatMap((choice) => this.#columnsOf(choice));
    const { first, end, optional } = allowedColumns(this.#relaxation, branches);
    for (const { column, choice } of changed) {
      const kept = column >= first[choice] && column < end[choice];
      this.#model.changeColBounds(column, 0, kept ? this.#highs.infinity : 0);
      this.#model.changeColCost(column, cost[column] - (optional[choice] === 1 ? 0 : URGENT * this.#dearest));
    }
    if (this.#relaxation.columns === 0) return { duals: [], values: [], finished: true };
    const answer = solved(this.#highs, this.#model, this.#relaxation, seconds);
    for (const { column } of changed) {
      this.#model.changeColBounds(column, 0, this.#highs.infinity);
      this.#model.changeColCost(column, cost[column]);
    }
    return answer;
  }

  /** Gives the memory back. */
  dispose(): void {
    this.#model.dispose();
  }

  #columnsOf(choice: number): { column: number; choice: number }[] {
    const { choiceOf } = this.#relaxation;
    const columns: { column: number; choice: number }[] = [];
    for (let column = choiceOf.indexOf(choice); column >= 0 && choiceOf[column] === choice; column++)
      columns.push({ column, choice });
    return columns;
  }
}

function solved(highs: Highs, model: Model, { rows, columns }: Relaxation, seconds: number): Solved {
  model.zeroAllClocks();
  model.options.set({ output_flag: false, time_limit: Math.max(0, seconds) });
  const { modelStatus } = model.run();
  const finished = modelStatus === highs.constants.modelStatus.optimal;
  const { rowDual, colValue } = model.getSolution();
  return { duals: rowDual.slice(0, rows.length), values: colValue.slice(0, columns), finished };
}

/** The relaxation as HiGHS takes it: its rows, then a row per choice. */
function modelOf(highs: Highs, relaxation: Relaxation) {
  const { columns, cost, choiceOf, choices, rows, limit } = relaxation;
  const columnsOf: number[][] = Array.from({ length: choices }, () => []);
  choiceOf.forEach((choice, column) => columnsOf[choice].push(column));
  const ofChoices = columnsOf.flat();
  let filled = relaxation.index.length;
  const numRows = rows.length + choices;
  return {
    numCols: columns,
    numRows,
    colCost: cost,
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(highs.infinity),
    rowLower: new Float64Array(numRows).fill(-highs.infinity),
    rowUpper: Float64Array.from([...limit, ...columnsOf.map(() => 1)]),
    matrix: {
      format: "csr" as const,
      numRows,
      numCols: columns,
      starts: Int32Array.from([...relaxation.starts, ...columnsOf.map((own) => (filled += own.length))]),
      indices: Int32Array.from([...relaxation.index, ...ofChoices]),
      values: Float64Array.from([...relaxation.value, ...ofChoices.map(() => 1)]),
    },
  };
}
