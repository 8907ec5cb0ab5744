/** Sets and the unions of those that overlap, so that what two of them must share is limited too. */
export function withUnions(sets: readonly Uint32Array[]): Uint32Array[] {
  const all = new Map(sets.map((set) => [set.join(), set]));
  for (const [at, one] of sets.entries())
    for (const other of sets.slice(0, at))
      if (one.some((word, index) => word & other[index])) {
        const union = one.map((word, index) => word | other[index]);
        all.set(union.join(), union);
      }
  return [...all.values()];
}
