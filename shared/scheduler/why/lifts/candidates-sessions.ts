import type { Session } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { machineOf } from "#shared/domain/facts.ts";
import { hasBit, members } from "#shared/scheduler/bits.ts";
import type { SessionSpec } from "#shared/scheduler/problem.ts";
import type { Bench } from "#shared/scheduler/why/bench.ts";
import type { Lift, Lifting } from "./lifting.ts";
import { addFlag, FLAW, PERSON } from "./lifting.ts";
import { flawsOf, holdsMachines } from "./realise-rooms.ts";

/** What the sessions of a run need of rooms, machines and instructors, sessions that need the same together. */
export function sessionCandidates(bench: Bench): Lift[] {
  const records = bench.compiled.ids.sessions;
  const group = (nameOf: (session: Session) => unknown) => [
    ...Map.groupBy(bench.asked.sessions, ({ index }) => JSON.stringify(nameOf(records[index]))).values(),
  ];
  return [
    ...group(({ roomTypes, rooms, features, machines }) => [roomTypes, rooms, features, machines]).flatMap((alike) =>
      roomCandidates(bench, alike),
    ),
    ...accessCandidates(bench),
    ...machineCandidates(bench),
    ...group(({ skill }) => key(skill)).flatMap((alike) => peopleCandidates(bench, alike)),
  ];
}

function kindsOf({ compiled }: Bench, alike: readonly SessionSpec[]): string {
  return alike.map(({ index }) => compiled.ids.sessions[index].kind).join(", ");
}

function roomCandidates(bench: Bench, alike: readonly SessionSpec[]): Lift[] {
  const { ids } = bench.compiled;
  const [{ index, ways }] = alike;
  const flaws = flawsOf(bench, index);
  const where = (test: (flaw: number, room: number) => boolean) =>
    ids.rooms.filter((_, room) => test(flaws[room], room));
  const lifts: Lift[] = [];
  const add = (
    rule: string,
    code: Lift["code"],
    resources: readonly string[],
    apply: (at: number, to: Lifting) => void,
  ) =>
    lifts.push({
      rule,
      code,
      kind: kindsOf(bench, alike),
      resources,
      apply: (lifting) => alike.forEach((session) => apply(session.index, lifting)),
    });
  const flaw = (rule: string, code: Lift["code"], bit: number, resources: readonly string[]) =>
    add(rule, code, resources, (at, { flaws: pardoned }) => addFlag(pardoned, at, bit));

  const fitting = where((_, room) => ways.some((way) => hasBit(way.rooms, 0, room)));
  const { roomTypes, rooms, features } = ids.sessions[index];
  if (flaws.some((one) => one & FLAW.type)) flaw("H5", "room-type", FLAW.type, rooms.length > 0 ? rooms : roomTypes);
  if (flaws.some((one) => one & FLAW.features)) flaw("H5", "room-features", FLAW.features, features);
  const small = where((one) => one === FLAW.seats);
  if (flaws.some((one) => one & FLAW.seats)) flaw("H5", "room-seats", FLAW.seats, small);
  if (ways.some((way) => flaws.some((_, room) => !holdsMachines(bench, way, room))))
    flaw("H8", "room-without-machine", FLAW.machine, poolsOf(bench, alike));
  add("H6", "rooms-taken", fitting, (at, { roomsFree }) => roomsFree.add(at));
  return lifts;
}

function poolsOf({ compiled }: Bench, alike: readonly SessionSpec[]): string[] {
  return [...new Set(alike.flatMap(({ ways }) => ways.flatMap((way) => [...way.pools])))].map(
    (pool) => compiled.ids.pools[pool],
  );
}

/** Access, quotas and closures of rooms: for all rooms of the run at once. */
function accessCandidates({ compiled, facts, record }: Bench): Lift[] {
  const partner = facts.partnerOf(record);
  const rows = [...compiled.facts.campus.access.values()];
  const lifts: Lift[] = [];
  const add = (rule: string, code: Lift["code"], resources: readonly string[], apply: Lift["apply"]) =>
    lifts.push({ rule, code, kind: "", resources, apply });
  if (rows.length > 0) add("H5", "room-access", [partner], (lifting) => (lifting.access = true));
  if (rows.some((row) => row.partner === partner && row.maxDaypartsPerWeek !== null))
    add("H7", "room-quota", [partner], (lifting) => (lifting.quotas = true));
  if (facts.closed.room.size > 0) add("H2", "room-closed", [], (lifting) => (lifting.roomsShut = true));
  return lifts;
}

function machineCandidates({ compiled, asked }: Bench): Lift[] {
  const most = new Map<number, { units: number; kinds: Set<string> }>();
  for (const session of asked.sessions)
    for (const way of session.ways)
      way.pools.forEach((pool, need) => {
        const seen = most.get(pool) ?? { units: 0, kinds: new Set<string>() };
        seen.units = Math.max(seen.units, way.units[need]);
        seen.kinds.add(compiled.ids.sessions[session.index].kind);
        most.set(pool, seen);
      });
  return [...most].flatMap(([pool, { units, kinds }]) => {
    const machine = machineOf(compiled.facts.campus, compiled.ids.pools[pool])!;
    const about = { rule: "H8", kind: [...kinds].join(", "), resources: [machine.code] };
    if (units > machine.units)
      return [{ ...about, code: "machines-few", apply: (lifting) => lifting.poolsPlenty.add(pool) } satisfies Lift];
    const lifts: Lift[] = [{ ...about, code: "machines-taken", apply: (lifting) => lifting.poolsFree.add(pool) }];
    if (compiled.facts.closed.units.has(machine.code))
      lifts.push({ ...about, code: "machines-out", apply: (lifting) => lifting.poolsBack.add(pool) });
    return lifts;
  });
}

function peopleCandidates(bench: Bench, alike: readonly SessionSpec[]): Lift[] {
  const staffed = alike.filter((session) => session.instructors > 0);
  if (staffed.length === 0) return [];
  const { ids, facts } = bench.compiled;
  const { instructors } = bench.problem;
  const able = [...members(staffed[0].skilled, 0, instructors.words)];
  const about = { rule: "H9", kind: kindsOf(bench, staffed), resources: able.map((person) => ids.instructors[person]) };
  if (staffed.some((session) => able.length < session.instructors))
    return [
      {
        ...about,
        code: "nobody-able",
        apply: (lifting) => staffed.forEach((session) => lifting.unstaffed.add(session.index)),
      },
    ];
  const lift = (code: Lift["code"], flag: number): Lift => ({
    ...about,
    code,
    apply: (lifting) => staffed.forEach((session) => addFlag(lifting.people, session.index, flag)),
  });
  const lifts = [lift("instructors-teach", PERSON.teaches), lift("instructors-absent", PERSON.absent)];
  if (able.some((person) => instructors.perDay[person] >= 0 || instructors.perWeek[person] >= 0))
    lifts.push(lift("instructors-limit", PERSON.limit));
  if (facts.horizon.restAfterEvening) lifts.push(lift("instructors-rest", PERSON.rest));
  return lifts;
}
