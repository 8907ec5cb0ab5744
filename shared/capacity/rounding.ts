/** A part of a whole, to four decimals; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded(part / whole, 4);
}

/**
 * A number to some decimals, the exact value rounded, ties to the even digit: as the figures of FORMAT.md are written.
 * A tie is an odd number of halves of the last digit, and a binary fraction is one only if it is an odd number of
 * `1 / 2^(decimals + 1)`.
 */
export function rounded(value: number, decimals: number): number {
  const halves = value * 2 ** (decimals + 1);
  if (!Number.isInteger(halves) || halves % 2 === 0) return Number(value.toFixed(decimals));
  const scale = 10 ** decimals;
  const below = Math.floor(value * scale);
  return (below % 2 === 0 ? below : below + 1) / scale;
}
