import type { Day } from "#shared/domain/calendar.ts";
import type { Fact, Hold } from "#shared/scheduler/why/fact.ts";

/** Who holds a resource, once or time after time. */
export interface Holder {
  readonly resource: string;
  /** Blank where a table of the campus does: a closure, an absence. */
  readonly run: string;
  /** How often, the first time, and the day of the last. */
  readonly times: number;
  readonly first: Hold;
  readonly last: Day;
}

/** Who holds what a fact is about, each once, the earliest first. */
export function holdersOf({ holds }: Pick<Fact, "holds">): readonly Holder[] {
  const sorted = [...holds].sort((one, other) => one.day - other.day);
  return [...Map.groupBy(sorted, ({ resource, run }) => JSON.stringify([resource, run])).values()].map((own) => ({
    resource: own[0].resource,
    run: own[0].run,
    times: own.length,
    first: own[0],
    last: own[own.length - 1].day,
  }));
}
