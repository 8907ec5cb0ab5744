import type { Activities } from "./activities.ts";

/** Activities by kind: those of a kind are `of[from[kind]]` up to the next kind's first, ascending. */
export interface Alike {
  readonly from: Int32Array;
  readonly of: Int32Array;
}

/** Lists the activities of each kind. */
export function alikeOf({ count, kinds, kindOf }: Pick<Activities, "count" | "kinds" | "kindOf">): Alike {
  const from = new Int32Array(kinds + 1);
  for (const kind of kindOf) from[kind + 1]++;
  for (let kind = 0; kind < kinds; kind++) from[kind + 1] += from[kind];
  const of = new Int32Array(count);
  const next = from.slice();
  for (const [a, kind] of kindOf.entries()) of[next[kind]++] = a;
  return { from, of };
}
