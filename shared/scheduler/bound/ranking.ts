import { hasBit } from "#shared/scheduler/bits.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import { SCALE, wholeDual } from "./certificate.ts";
import { mostTaught } from "./instructors.ts";
import type { Relaxation, ResourceKind, RowName } from "./relaxation.ts";

/** What one more is worth, in learner-days: in the week where it is worth most, and all year. */
export interface Worth {
  readonly perWeek: number;
  readonly perYear: number;
}

/** What one more of each single thing is worth, by index; what is worth nothing is not there. */
export interface Ranking {
  readonly rooms: ReadonlyMap<number, Worth>;
  readonly pools: ReadonlyMap<number, Worth>;
  readonly instructors: ReadonlyMap<number, Worth>;
  /** One more such day-part a week, with all that there is of everything, by its place in the day. */
  readonly dayparts: ReadonlyMap<number, Worth>;
  /** All that a rule allows made one hundredth more, by what the rule is about. */
  readonly rules: ReadonlyMap<ResourceKind, Worth>;
}

/**
 * What one more of every single thing would be worth, by the duals as the certificate counts them. A room, pool or
 * instructor gains in every row that it would make longer, by what it could hold in the row's periods; a day-part gains
 * its share of every limit. True for small changes at best: a first estimate, at once.
 */
export function rankingOf(problem: Problem, { rows, limit }: Relaxation, duals: ArrayLike<number>): Ranking {
  const [rooms, pools, instructors, dayparts] = [new Sums<number>(), new Sums<number>(), new Sums<number>(), parts()];
  const rules = new Sums<ResourceKind>();
  rows.forEach((row, at) => {
    const dual = wholeDual(duals[at]) / SCALE;
    if (dual === 0 || row.kind === "days") return;
    const each = dual / row.divisor;
    if (row.kind === "rooms")
      for (const room of row.members) rooms.add(room, row.week, each * openPeriods(problem, room, row));
    if (row.kind === "machines") for (const pool of row.members) pools.add(pool, row.week, each * row.periods.length);
    if (row.kind === "instructors")
      for (const person of row.members)
        instructors.add(person, row.week, each * mostTaught(problem, person, row.periods));
    dayparts.add(problem, row, (dual * limit[at]) / row.periods.length);
    rules.add(row.kind, row.week, (dual * limit[at]) / 100);
  });
  return {
    rooms: rooms.worths(),
    pools: pools.worths(),
    instructors: instructors.worths(),
    dayparts: dayparts.worths(),
    rules: rules.worths(),
  };
}

/** Sums by name and week. */
class Sums<Name> {
  readonly #byWeek = new Map<Name, Map<number, number>>();

  add(name: Name, week: number, worth: number): void {
    const weeks = this.#byWeek.get(name) ?? new Map<number, number>();
    this.#byWeek.set(name, weeks.set(week, (weeks.get(week) ?? 0) + worth));
  }

  worths(): ReadonlyMap<Name, Worth> {
    const worths = new Map<Name, Worth>();
    for (const [name, weeks] of this.#byWeek) {
      const perYear = [...weeks.values()].reduce((sum, worth) => sum + worth, 0);
      if (perYear > 0) worths.set(name, { perWeek: Math.max(...weeks.values()), perYear });
    }
    return worths;
  }
}

/** Shares of limits by place in the day; a week's share is that of one of its periods, for a week has several. */
function parts() {
  const shares = new Map<string, { place: number; week: number; sum: number; periods: Set<number> }>();
  return {
    add({ time }: Problem, { week, periods }: RowName, share: number): void {
      for (const period of periods) {
        const place = time.slotOf[period] % (time.slots / 7);
        const name = `${place}/${week}`;
        const before = shares.get(name) ?? { place, week, sum: 0, periods: new Set<number>() };
        shares.set(name, { ...before, sum: before.sum + share, periods: before.periods.add(period) });
      }
    },
    worths(): ReadonlyMap<number, Worth> {
      const sums = new Sums<number>();
      for (const { place, week, sum, periods } of shares.values()) sums.add(place, week, sum / periods.size);
      return sums.worths();
    },
  };
}

function openPeriods({ rooms }: Problem, room: number, { periods }: RowName): number {
  return periods.filter((period) => !hasBit(rooms.shut, period * rooms.words, room)).length;
}
