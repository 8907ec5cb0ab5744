import { hasBit, members } from "#shared/scheduler/bits.ts";
import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import type { Resource } from "./resource.ts";
import { roomsFor } from "./running.ts";

/**
 * Rooms as resources: every set of rooms that would do for some session, and unions of these that share rooms; the
 * meetings that must be in such a set are at most as many as rooms of it can be in use at once (H2, H5, H6). For wholes also the
 * parts they use, and for partners with a quota what access leaves them (H7).
 */
export function roomResources(problem: Problem, sets: readonly Uint32Array[]): Resource[] {
  const choice = roomChoice(problem);
  const resources: Resource[] = [];
  for (const set of sets) {
    const list = [...members(set, 0, problem.rooms.words)];
    const atOnce = roomsAtOnce(problem, list);
    resources.push({
      kind: "rooms",
      members: list,
      partner: -1,
      places: null,
      takes: (run, session) => Number(isWithin(choice(run, session.index), set)),
      holds: (periods) => periods.reduce((sum, period) => sum + atOnce(period), 0),
    });
    for (let partner = 0; partner < problem.partners; partner++)
      if (list.some((room) => problem.quotas.of[partner * problem.rooms.count + room] !== null))
        resources.push(quotaResource(problem, partner, list, set, choice));
  }
  return [...resources, ...partResources(problem, choice)];
}

/** The sets of rooms that sessions choose from, each once. */
export function roomSets(problem: Problem): Uint32Array[] {
  const choice = roomChoice(problem);
  const sets = new Map<string, Uint32Array>();
  for (const run of problem.runs)
    for (const session of run.sessions) {
      const set = choice(run, session.index);
      if (set.some((word) => word !== 0)) sets.set(set.join(), set);
    }
  return [...sets.values()];
}

type Choice = (run: RunSpec, session: number) => Uint32Array;

const known = new WeakMap<Problem, Choice>();

function roomChoice(problem: Problem): Choice {
  const before = known.get(problem);
  if (before) return before;
  const found = problem.runs.map((run) => run.sessions.map((session) => roomsFor(problem, run, session.index)));
  const choice: Choice = (run, session) => found[run.index][run.sessions.findIndex((one) => one.index === session)];
  known.set(problem, choice);
  return choice;
}

/** How many rooms of a list can be in use at once in a period: the most of the open ones that share no part. */
function roomsAtOnce({ rooms }: Problem, list: readonly number[]): (period: number) => number {
  const answers = new Map<string, number>();
  return (period) => {
    const open = list.filter((room) => !hasBit(rooms.shut, period * rooms.words, room));
    const name = open.join();
    const most = answers.get(name) ?? mostApart(open, (room) => rooms.rivals[room]);
    answers.set(name, most);
    return most;
  };
}

/** Most steps taken to find how many rooms can stand apart; beyond them every room counts, which is never too few. */
const MOST_STEPS = 20_000;

/** The most of some rooms of which no two are rivals. */
export function mostApart(list: readonly number[], rivalsOf: (room: number) => Iterable<number>): number {
  let steps = 0;
  const most = (left: readonly number[]): number => {
    if (left.length === 0) return 0;
    if (++steps > MOST_STEPS) return left.length;
    const [room, ...rest] = left;
    const rivals = new Set(rivalsOf(room));
    const apart = rest.filter((other) => !rivals.has(other));
    // Nobody in its way, or a rival of rooms that are rivals themselves: taking it costs nothing.
    if (apart.length >= rest.length - 1) return 1 + most(apart);
    return Math.max(1 + most(apart), most(rest));
  };
  return most(list);
}

/** What access leaves a partner of some rooms: open slots, and no more than its quotas. */
function quotaResource(
  problem: Problem,
  partner: number,
  list: readonly number[],
  set: Uint32Array,
  choice: Choice,
): Resource {
  const { rooms, quotas, time } = problem;
  const ofRoom = (room: number, periods: readonly number[]) => {
    const open = periods.filter(
      (period) =>
        !hasBit(rooms.shut, period * rooms.words, room) &&
        !hasBit(rooms.noAccess, (partner * time.slots + time.slotOf[period]) * rooms.words, room),
    );
    let held = open.length;
    for (const quota of quotas.of[partner * rooms.count + room] ?? []) {
      const covered = open.filter((period) => quotas.covers[quota * time.slots + time.slotOf[period]] === 1).length;
      held = Math.min(held, open.length - covered + Math.min(covered, quotas.limit[quota]));
    }
    return held;
  };
  return {
    kind: "quota",
    members: list,
    partner,
    places: null,
    takes: (run, session) => (run.partner === partner && isWithin(choice(run, session.index), set) ? 1 : 0),
    holds: (periods) => list.reduce((sum, room) => sum + ofRoom(room, periods), 0),
  };
}

/**
 * For every whole that some session must use: the parts it takes, beside all who use those parts. A *part* is told by its
 * rivals all being rivals of one another, so that of them one at most is in use.
 */
function partResources(problem: Problem, choice: Choice): Resource[] {
  const { rooms, sessions, runs } = problem;
  const isPart = rooms.rivals.map((rivals) => rivals.every((one) => rivals.every((other) => areRivals(one, other))));
  const partsIn = rooms.rivals.map((rivals) =>
    Array.from(rivals).filter(
      (room, at) => isPart[room] && !rivals.slice(0, at).some((other) => isPart[other] && areRivals(other, room)),
    ),
  );
  function areRivals(one: number, other: number): boolean {
    return rooms.rivals[one].includes(other);
  }
  const wholes = new Set<number>();
  for (const session of sessions) {
    const set = choice(runs[session.run], session.index);
    const list = [...members(set, 0, rooms.words)];
    if (list.length > 0 && list.every((room) => partsIn[room].length > 1)) for (const room of list) wholes.add(room);
  }
  return [...wholes].map((whole): Resource => {
    const parts = partsIn[whole];
    return {
      kind: "rooms",
      members: parts,
      partner: -1,
      places: null,
      takes: (run, session) => {
        let least = parts.length;
        const set = choice(run, session.index);
        for (const room of members(set, 0, rooms.words))
          least = Math.min(least, partsIn[room].filter((part) => parts.includes(part)).length);
        return set.some((word) => word !== 0) ? least : 0;
      },
      holds: (periods) =>
        periods.reduce(
          (sum, period) => sum + parts.filter((part) => !hasBit(rooms.shut, period * rooms.words, part)).length,
          0,
        ),
    };
  });
}

function isWithin(set: Uint32Array, other: Uint32Array): boolean {
  let any = 0;
  for (let word = 0; word < set.length; word++) {
    if (set[word] & ~other[word]) return false;
    any |= set[word];
  }
  return any !== 0;
}
