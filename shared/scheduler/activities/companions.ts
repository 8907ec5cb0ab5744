import type { Activities } from "./activities.ts";

/** Who may get in the way of whom by hard rules: `of[from[a]]` up to `from[a + 1]`, those of close groups first. */
export interface Companions {
  readonly from: Int32Array;
  readonly of: Int32Array;
  /** How many of them are in a close group with it: so small that a rule may ask for anything, such as the same time. */
  readonly close: Int32Array;
}

/** Members of a close group at most. */
const CLOSE = 3;

const known = new WeakMap<Activities, Companions>();

/** The companions of these activities, worked out once. */
export function companionsOf(activities: Activities): Companions {
  const found = known.get(activities);
  if (found) return found;
  const close = Array.from({ length: activities.count }, () => new Set<number>());
  const all = Array.from({ length: activities.count }, () => new Set<number>());
  for (const { hard, members } of activities.groups)
    if (hard)
      for (const one of members)
        for (const other of members) if (one !== other) (members.length <= CLOSE ? close : all)[one].add(other);
  const lists = close.map((own, a) => [...own, ...[...all[a]].filter((other) => !own.has(other))]);
  const from = new Int32Array(activities.count + 1);
  for (const [a, list] of lists.entries()) from[a + 1] = from[a] + list.length;
  const companions = { from, of: Int32Array.from(lists.flat()), close: Int32Array.from(close, ({ size }) => size) };
  known.set(activities, companions);
  return companions;
}
