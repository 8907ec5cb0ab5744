/** A seeded stream of random numbers: the same seed gives the same stream on every machine. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit` (at most 2³²). */
  below(limit: number): number;
  /** A number in [0, 1). */
  unit(): number;
}

/** sfc32 (Chris Doty-Humphrey, PractRand): small, fast, passes the usual batteries; seeded by splitmix32. */
export function randomFrom(seed: number): Random {
  let mixed = seed >>> 0;
  const mix = (): number => {
    mixed = (mixed + 0x9e3779b9) >>> 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let [a, b, c, d] = [mix(), mix(), mix(), 1];
  const next = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  return {
    below: (limit) => Math.floor((next() / 0x1_0000_0000) * limit),
    unit: () => next() / 0x1_0000_0000,
  };
}

/** Puts the items in a random order, in place. */
export function shuffle<T>(items: T[] | Int32Array, random: Random): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    const item = items[index];
    items[index] = items[other];
    items[other] = item;
  }
}
