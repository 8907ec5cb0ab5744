import type { Highs } from "highs";
import type { Relaxation } from "#shared/scheduler/bound/relaxation.ts";

/** What HiGHS says the rows are worth, one number each, and whether it came to its end. */
export interface Duals {
  readonly values: ArrayLike<number>;
  readonly finished: boolean;
}

/**
 * Asks HiGHS what the rows of a relaxation are worth. Nobody trusts these numbers: `certifiedBound` makes of them what is
 * true. Stopped by its time limit, it says how far it came, and nothing at all where that is nowhere.
 */
export function dualsOf(highs: Highs, relaxation: Relaxation, seconds: number): Duals {
  const count = relaxation.rows.length;
  if (count === 0 || relaxation.columns === 0) return { values: [], finished: true };
  if (seconds <= 0) return { values: [], finished: false };
  return highs.withModel(modelOf(highs, relaxation), (model) => {
    model.options.set({ output_flag: false, time_limit: seconds });
    const { modelStatus } = model.run();
    const finished = modelStatus === highs.constants.modelStatus.optimal;
    return { values: model.getSolution().rowDual.slice(0, count), finished };
  });
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
