/** Sets of small whole numbers as 32-bit words. */

/** Words that hold a set of numbers below `count`. */
export function wordsFor(count: number): number {
  return Math.max(1, (count + 31) >> 5);
}

/** Puts a number in the set that begins at `offset`. */
export function setBit(words: Uint32Array, offset: number, bit: number): void {
  words[offset + (bit >> 5)] |= 1 << (bit & 31);
}

/** Takes a number out of the set that begins at `offset`. */
export function clearBit(words: Uint32Array, offset: number, bit: number): void {
  words[offset + (bit >> 5)] &= ~(1 << (bit & 31));
}

/** Is a number in the set that begins at `offset`? */
export function hasBit(words: Uint32Array, offset: number, bit: number): boolean {
  return (words[offset + (bit >> 5)] & (1 << (bit & 31))) !== 0;
}

/** How many numbers a word holds (Hacker's Delight, 5-1). */
export function countBits(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The numbers of a set, ascending. */
export function* members(words: Uint32Array, offset: number, length: number): Generator<number> {
  for (let word = 0; word < length; word++)
    for (let rest = words[offset + word]; rest !== 0; rest &= rest - 1) yield word * 32 + lowestBit(rest);
}

/** Place of the lowest bit of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
