import type { Stretch } from "./event-times.ts";

/** The same times in order, each minute once. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: [number, number][] = [];
  for (const [from, to] of stretches.toSorted((one, other) => one[0] - other[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) whole.push([from, to]);
  }
  return whole;
}

/** The minutes of some times that are in none of others, in order. */
export function without(stretches: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] {
  const holes = merged(others);
  return merged(stretches).flatMap(([from, to]) => {
    const left: Stretch[] = [];
    let start = from;
    for (const [begin, end] of holes) {
      if (end <= start || begin >= to) continue;
      if (begin > start) left.push([start, begin]);
      start = Math.max(start, end);
    }
    return start < to ? [...left, [start, to] as const] : left;
  });
}
