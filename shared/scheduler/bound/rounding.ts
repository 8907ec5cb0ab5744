import type { Row } from "./relaxation.ts";

/**
 * Rows that follow from one because runs are placed whole: divide by a whole number and round down, left and right
 * (Chvátal and Gomory). Divided by just more than half of the limit it says that of the large takers one at most
 * can run, by more than a third two, and so on.
 */
export function roundedRows({ name, entries, limit }: Row): Row[] {
  const rows: Row[] = [];
  for (const divisor of divisorsFor(
    entries.map(({ amount }) => amount),
    limit,
  )) {
    const large = entries.flatMap(({ run, amount }) => {
      const share = Math.floor(amount / divisor);
      return share > 0 ? [{ run, amount: share }] : [];
    });
    const most = Math.floor(limit / divisor);
    if (large.reduce((sum, { amount }) => sum + amount, 0) > most)
      rows.push({ name: { ...name, divisor }, entries: large, limit: most });
  }
  return rows;
}

/** Parts of a limit that are tried. */
const MOST_PARTS = 8;

function divisorsFor(amounts: readonly number[], limit: number): number[] {
  const divisors = new Set<number>();
  for (let parts = 1; parts <= MOST_PARTS; parts++) divisors.add(Math.floor(limit / parts) + 1);
  for (const amount of amounts) divisors.add(amount);
  return [...divisors].filter((divisor) => divisor > 1 && limit % divisor !== 0);
}
