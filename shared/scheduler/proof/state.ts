import type { Solution } from "#shared/scheduler/solution.ts";

/** All that a solution and its trackers keep, by name: arrays copied, numbers as they are. */
export type State = ReadonlyMap<string, ArrayLike<number>>;

/** Copies what a solution keeps. Runs of a period, or of a pool then, come in no order, so that they are sorted. */
export function stateOf(solution: Solution): State {
  const { rooms, quotas, pools, instructors, learners, runsAt } = solution;
  const state = new Map<string, ArrayLike<number>>();
  for (const [part, holder] of Object.entries({ solution, rooms, quotas, pools, instructors, learners }))
    for (const [name, value] of Object.entries(holder) as [string, unknown][])
      if (typeof value === "number") state.set(`${part}.${name}`, [value]);
      else if (ArrayBuffer.isView(value)) state.set(`${part}.${name}`, (value as Int32Array).slice());
  state.set("runsAt", runsAt.flatMap(inOrder));
  state.set("pools.holders", Array.from(pools.holders, (runs) => runs ?? []).flatMap(inOrder));
  return state;
}

/** How many runs, and which, ascending. */
function inOrder(runs: readonly number[]): number[] {
  return [runs.length, ...runs.toSorted((one, other) => one - other)];
}

/** The first thing in which two states differ, such as `rooms.busy[17]: 1, not 0`; blank where they are the same. */
export function difference(state: State, wanted: State): string {
  if (state.size !== wanted.size) return `${state.size} parts, not ${wanted.size}`;
  for (const [name, values] of wanted) {
    const own = state.get(name);
    if (own?.length !== values.length) return `${name}: ${own?.length} values, not ${values.length}`;
    for (let at = 0; at < values.length; at++)
      if (own[at] !== values[at]) return `${name}[${at}]: ${own[at]}, not ${values[at]}`;
  }
  return "";
}
