import { hasBit } from "#shared/scheduler/bits.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Bench } from "./bench.ts";
import type { Hold } from "./fact.ts";

/** Holds of one kind in the place a run would have: who has what it would need, meeting by meeting. */
export type HoldsIn = (bench: Bench, placement: Placement) => Hold[];

/** A hold as the domain names it. */
export function holdAt({ compiled }: Bench, resource: string, run: number, period: number): Hold {
  const { ids, problem } = compiled;
  return {
    resource,
    run: run < 0 ? "" : ids.runs[run].code,
    day: ids.days[problem.time.dayOf[period]],
    daypart: ids.parts[period % ids.parts.length],
  };
}

/** Runs that meet in the rooms it would have, or in rooms that share a part with them. */
export const roomHolds: HoldsIn = (bench, placement) => {
  const { rooms } = bench.compiled.problem;
  return eachMeeting(placement, (at, period) => {
    const room = placement.room[at];
    const holders = [...rooms.rivals[room]].map((rival) => bench.base.rooms.holder[period * rooms.count + rival] - 1);
    return [...new Set(holders)]
      .filter((run) => run >= 0)
      .map((run) => holdAt(bench, bench.compiled.ids.rooms[room], run, period));
  });
};

/** Runs that use the machines it would need, where not enough are left. */
export const machineHolds: HoldsIn = (bench, placement) => {
  const { problem, ids } = bench.compiled;
  return eachMeeting(placement, (at, period) => {
    const way = problem.sessions[placement.session[at]].ways[placement.way[at]];
    return [...way.pools].flatMap((pool, need) =>
      bench.base.pools.fits(pool, way.units[need], period)
        ? []
        : [...new Set(bench.base.pools.holdersOf(pool, period))].map((run) =>
            holdAt(bench, ids.pools[pool], run, period),
          ),
    );
  });
};

/** What the instructors it would have teach then; or, where that is a limit, that day, that night or that week. */
export const peopleHolds: HoldsIn = (bench, placement) => {
  const { problem, ids } = bench.compiled;
  const { time, instructors } = problem;
  const { busy, teaching, holder } = bench.base.instructors;
  return eachMeeting(placement, (at, period) =>
    [...placement.instructors.subarray(at * problem.stride, (at + 1) * problem.stride)]
      .filter((person) => person >= 0 && hasBit(busy, period * instructors.words, person))
      .flatMap((person) => {
        const taught = (from: number, to: number) =>
          range(from, to).filter((other) => teaching[other * instructors.count + person] > 0);
        const now = taught(period, period + 1);
        const nights = [time.nightBefore[period], time.nightAfter[period]].filter(
          (other) => other >= 0 && teaching[other * instructors.count + person] > 0,
        );
        const day = time.dayOf[period];
        const today = taught(time.firstOfDay[day], time.firstOfDay[day + 1]);
        const week = time.weekOf[period];
        const found = [now, nights, today, taught(time.firstOfWeek[week], time.firstOfWeek[week + 1])];
        return (found.find((periods) => periods.length > 0) ?? []).map((other) =>
          holdAt(bench, ids.instructors[person], holder[other * instructors.count + person] - 1, other),
        );
      }),
  );
};

/** Where its learners have another run. */
export const cohortHolds: HoldsIn = (bench, placement) => {
  const { time, runs } = bench.compiled.problem;
  const { cohort } = runs[placement.run];
  return eachMeeting(placement, (_, period) => {
    const mate = bench.base.learners.cohortAt[cohort * time.periods + period] - 1;
    return mate < 0 ? [] : [holdAt(bench, bench.compiled.ids.runs[placement.run].cohort, mate, period)];
  });
};

/** The largest runs on site where it would be too many. */
export const siteHolds: HoldsIn = (bench, placement) => {
  const { problem, ids } = bench.compiled;
  const { time, runs } = problem;
  return eachMeeting(placement, (_, period) => {
    const { present } = bench.base.learners;
    if (present[period] + runs[placement.run].learners <= time.siteLimit[period]) return [];
    return [...bench.base.runsAt[period]]
      .sort((one, other) => runs[other].learners - runs[one].learners || one - other)
      .slice(0, 3)
      .map((run) => holdAt(bench, ids.parts[period % ids.parts.length], run, period));
  });
};

/** Runs it follows that end too late, and runs that follow it and begin too early. */
export const orderHolds: HoldsIn = (bench, placement) => {
  const { asked, base, compiled } = bench;
  const [first, last] = [placement.period[0], placement.period[placement.count - 1]];
  const clash = (run: number, at: "first" | "last"): Hold[] => {
    const other = base.placements[run];
    const period = other ? other.period[at === "first" ? 0 : other.count - 1] : -1;
    const late = at === "last" ? period >= first : period <= last;
    return other && late ? [holdAt(bench, compiled.ids.runs[run].code, run, period)] : [];
  };
  return [
    ...[...asked.after].flatMap((run) => clash(run, "last")),
    ...[...asked.before].flatMap((run) => clash(run, "first")),
  ];
};

/** Units that are out of service when it would need them. */
export const unitsOut: HoldsIn = (bench, placement) => {
  const { problem, ids, facts } = bench.compiled;
  return eachMeeting(placement, (at, period) => {
    const way = problem.sessions[placement.session[at]].ways[placement.way[at]];
    return [...way.pools]
      .filter((pool) => {
        const out = facts.closed.units.get(ids.pools[pool]);
        const day = ids.days[problem.time.dayOf[period]];
        return out?.has(day * ids.parts.length + (period % ids.parts.length));
      })
      .map((pool) => holdAt(bench, ids.pools[pool], -1, period));
  });
};

/** Its meetings that fall in periods closed for it. */
export const closedHolds: HoldsIn = (bench, placement) =>
  eachMeeting(placement, (_, period) =>
    bench.asked.closed[period] === 1 ? [holdAt(bench, reasonAt(bench, period), -1, period)] : [],
  );

function reasonAt({ compiled }: Bench, period: number): string {
  const { ids, facts, problem } = compiled;
  const day = ids.days[problem.time.dayOf[period]];
  const at = day * ids.parts.length + (period % ids.parts.length);
  const { campus, school } = facts.closed;
  const partners = [...facts.closed.partner.values(), ...facts.closed.partnerSchool.values()];
  return campus.get(at) ?? school.get(at) ?? partners.map((shut) => shut.get(at)).find(Boolean) ?? "";
}

function eachMeeting(placement: Placement, find: (at: number, period: number) => Hold[]): Hold[] {
  return [...placement.period].flatMap((period, at) => find(at, period));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
