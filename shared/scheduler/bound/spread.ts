/** How some numbers lie: their mean, the least and the most, and the standard error of the mean (0 for a single one). */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  readonly error: number;
}

/** How some numbers lie; there is at least one. */
export function spreadOf(values: readonly number[]): Spread {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = count > 1 ? Math.sqrt(squares / (count - 1) / count) : 0;
  return { count, mean, least: Math.min(...values), most: Math.max(...values), error };
}

/** Is a mean further from nothing than chance alone would put it, about nineteen times in twenty? */
export function isClear({ count, mean, error }: Spread): boolean {
  return count > 1 && Math.abs(mean) > 2 * error;
}
