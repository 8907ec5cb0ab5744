import { isoDate } from "#shared/domain/calendar.ts";
import { machineOf, roomOf } from "#shared/domain/facts.ts";
import { windowOf } from "#shared/domain/run-weeks.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Bench } from "./bench.ts";
import type { Fact, FactCode, Hold } from "./fact.ts";
import { liftAll } from "./lifts/lift-all.ts";
import type { Lift } from "./lifts/lifting.ts";
import type { Effort } from "./seat.ts";
import { placesFor } from "./seat.ts";
import type { HoldsIn } from "./witness.ts";
import {
  closedHolds,
  cohortHolds,
  machineHolds,
  orderHolds,
  peopleHolds,
  roomHolds,
  siteHolds,
  unitsOut,
} from "./witness.ts";

/** Places compared to find the one that is nearest to free, and holds kept of one fact. */
const COMPARED = 24;
const MOST_HOLDS = 60;

const HOLDS: { readonly [C in FactCode]?: HoldsIn } = {
  "rooms-taken": roomHolds,
  "machines-taken": machineHolds,
  "machines-few": machineHolds,
  "machines-out": unitsOut,
  "instructors-teach": peopleHolds,
  "instructors-limit": peopleHolds,
  "instructors-rest": peopleHolds,
  cohort: cohortHolds,
  site: siteHolds,
  after: orderHolds,
  "school-holidays": closedHolds,
  closures: closedHolds,
};

/**
 * Facts in full: beside the place that the run would have with them lifted and that the fewest others hold, who holds
 * what there, and when.
 */
export function describe(
  bench: Bench,
  lifts: readonly Lift[],
  effort: Effort,
  allowed?: (placement: Placement) => boolean,
): readonly Fact[] {
  liftAll(bench, lifts);
  let best: Placement | null = null;
  let fewest = Infinity;
  let compared = 0;
  for (const placement of placesFor(bench.solution, bench.run, effort, allowed)) {
    const holds = lifts.reduce((sum, { code }) => sum + (HOLDS[code]?.(bench, placement).length ?? 0), 0);
    if (holds < fewest) [best, fewest] = [placement, holds];
    if (++compared >= COMPARED || fewest === 1) break;
  }
  return lifts.map((lift) => factOf(bench, lift, best));
}

function factOf(bench: Bench, { rule, code, kind, resources }: Lift, placement: Placement | null): Fact {
  const holds: Hold[] = (placement && HOLDS[code]?.(bench, placement)) || [];
  return {
    rule,
    code,
    run: bench.compiled.ids.runs[bench.asked.index].code,
    kind,
    resources,
    values: { ...ownValues(bench, code, resources), ...(placement ? placeValues(bench, placement) : {}) },
    holds: holds.slice(0, MOST_HOLDS),
  };
}

/** What the run asks for, in the words of its row. */
function ownValues({ compiled, asked }: Bench, code: FactCode, resources: readonly string[]): Fact["values"] {
  const { ids, facts } = compiled;
  const run = ids.runs[asked.index];
  const { first, last } = windowOf(run, facts.horizon);
  const sessions = asked.sessions.map(({ index }) => ids.sessions[index]);
  const machine = machineOf(facts.campus, resources[0] ?? "");
  const pool = machine ? ids.pools.indexOf(machine.code) : -1;
  const rooms = resources.map((room) => roomOf(facts.campus, room)?.capacity ?? 0);
  return {
    run: run.code,
    learners: run.learners,
    weeks: run.weeks,
    everyWeeks: run.everyWeeks,
    days: run.daysPerWeek,
    meetings: sessions.reduce((sum, session) => sum + session.perWeek, 0),
    dayparts: run.dayparts.join(", ") || facts.horizon.parts.map((part) => part.code).join(", "),
    first: isoDate(first),
    last: isoDate(last),
    partner: facts.partnerOf(run),
    skill: [...new Set(sessions.map((session) => session.skill).filter(Boolean))].join(", "),
    types: [
      ...new Set(sessions.flatMap((session) => (session.rooms.length > 0 ? session.rooms : session.roomTypes))),
    ].join(", "),
    features: [...new Set(sessions.flatMap((session) => session.features))].join(", "),
    cohort: run.cohort,
    after: run.after.join(", "),
    units: machine?.units ?? 0,
    needed: Math.max(0, ...asked.sessions.flatMap((session) => unitsOf(session.ways, pool))),
    limit: code === "site" ? (facts.horizon.parts.find((part) => part.code === resources[0])?.maxLearners ?? 0) : "",
    most: Math.max(0, ...rooms),
    count: resources.length,
  };
}

function unitsOf(ways: readonly { pools: Int16Array; units: Int32Array }[], pool: number): number[] {
  return ways.flatMap((way) => [...way.pools].flatMap((own, need) => (own === pool ? [way.units[need]] : [])));
}

/** Where the run would stand. */
function placeValues({ compiled }: Bench, placement: Placement): Fact["values"] {
  const { ids, problem } = compiled;
  const date = (period: number) => isoDate(ids.days[problem.time.dayOf[period]]);
  return {
    from: date(placement.period[0]),
    to: date(placement.period[placement.count - 1]),
    room: [...new Set(Array.from(placement.room, (room) => ids.rooms[room]))].join(", "),
  };
}
