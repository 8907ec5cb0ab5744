import type { Times } from "#shared/scheduler/activities/activities.ts";

/** Sorts places of a day by when their times start, in place. A day holds few. */
export function sortByStart({ start }: Times, times: Int32Array, at: Int32Array, count: number): void {
  for (let place = 1; place < count; place++) {
    const moved = at[place];
    const its = start[times[moved]];
    let to = place;
    for (; to > 0 && start[times[at[to - 1]]] > its; to--) at[to] = at[to - 1];
    at[to] = moved;
  }
}
