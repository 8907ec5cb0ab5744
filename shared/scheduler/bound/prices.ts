import type { Relaxation, ResourceKind } from "./relaxation.ts";

/** What a resource is worth by the duals, in learner-days: a first estimate, true for small changes at best. */
export interface Price {
  readonly kind: ResourceKind;
  /** As in `RowName`: rooms, pools, instructors, the place in the day, the cohort. */
  readonly members: readonly number[];
  readonly partner: number;
  /** Learner-days for one more unit-day-part, in the week where it is worth most. */
  readonly perDayPart: number;
  /** Learner-days for one more unit all year. */
  readonly perYear: number;
}

/**
 * What one more of each resource would be worth, dearest first: the duals of its rows, each times the day-parts the row
 * speaks of. A row that was divided gains its part of a unit. Resources that are worth nothing are left out.
 */
export function pricesFrom({ rows }: Relaxation, duals: ArrayLike<number>): Price[] {
  const found = new Map<string, Price>();
  rows.forEach(({ kind, members, partner, periods, divisor }, at) => {
    const dual = Math.abs(duals[at] ?? 0) / divisor;
    if (!Number.isFinite(dual) || dual < 1e-6 || kind === "days") return;
    const name = `${kind}:${partner}:${members.join()}`;
    const before = found.get(name) ?? { kind, members, partner, perDayPart: 0, perYear: 0 };
    found.set(name, {
      ...before,
      perDayPart: Math.max(before.perDayPart, dual),
      perYear: before.perYear + dual * periods.length,
    });
  });
  return [...found.values()].sort((one, other) => other.perYear - one.perYear);
}
