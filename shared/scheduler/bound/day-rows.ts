import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import type { Entry, Row } from "./relaxation.ts";
import type { Resource } from "./resource.ts";

/** A run that may meet on a day: its open periods of the day, and the fewest meetings it then has there. */
export interface Visitor {
  readonly run: RunSpec;
  readonly open: readonly number[];
  readonly least: number;
}

/** What a run takes of a resource per meeting, the cheapest session first. */
type Price = readonly { readonly each: number; readonly meetings: number }[];

/** The prices of a resource for every run that must take of it if its dearest meetings are on the day. */
export function pricesOf({ runs }: Problem, resource: Resource): ReadonlyMap<number, Price> {
  const prices = new Map<number, Price>();
  for (const run of runs) {
    const price = run.sessions
      .map((session) => ({ each: resource.takes(run, session), meetings: session.perWeek }))
      .sort((one, other) => one.each - other.each);
    if (price.some(({ each }) => each > 0)) prices.set(run.index, price);
  }
  return prices;
}

/**
 * The fewest meetings on a day of a run that meets there: all that is open where days are full, else what its other
 * days cannot hold. In a week that catches up what lapsed a single one will do.
 */
export function leastOnDay(run: RunSpec, own: readonly number[], mayCatchUp: boolean): number {
  const open = own.filter((period) => run.closed[period] === 0).length;
  if (mayCatchUp) return Math.min(1, open);
  if (run.fullDays) return open;
  const meetings = run.sessions.reduce((sum, session) => sum + session.perWeek, 0);
  const elsewhere = (run.daysPerWeek - 1) * run.places.length;
  return Math.min(open, Math.max(1, meetings - elsewhere - (own.length - open)));
}

/** The row of a resource on one day, within some places of the day; null where all takers together can have it. */
export function dayRow(
  resource: Resource,
  prices: ReadonlyMap<number, Price>,
  takers: readonly Visitor[],
  week: number,
  inside: (period: number) => boolean,
): Row | null {
  const usable = new Set<number>();
  const entries: Entry[] = [];
  let wanted = 0;
  for (const { run, open, least } of takers) {
    let left = least;
    for (const period of open)
      if (inside(period)) usable.add(period);
      else left--;
    let amount = 0;
    for (const { each, meetings } of prices.get(run.index) ?? []) {
      if (left <= 0) break;
      amount += each * Math.min(left, meetings);
      left -= meetings;
    }
    if (amount > 0) entries.push({ run: run.index, amount });
    wanted += amount;
  }
  if (wanted === 0) return null;
  const periods = [...usable].sort((one, other) => one - other);
  const limit = resource.holds(periods);
  if (wanted <= limit) return null;
  const { kind, members, partner } = resource;
  return { name: { kind, members, partner, week, periods, divisor: 1 }, entries, limit };
}
