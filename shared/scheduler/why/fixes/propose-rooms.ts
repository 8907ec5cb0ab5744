import { weekday } from "#shared/domain/calendar.ts";
import type { Access, Campus, Machine, Room, Session } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { machineOf, roomOf } from "#shared/domain/facts.ts";
import { hasBit } from "#shared/scheduler/bits.ts";
import { FLAW } from "#shared/scheduler/why/lifts/lifting.ts";
import { flawsOf, holdsMachines } from "#shared/scheduler/why/lifts/realise-rooms.ts";
import type { SessionSpec } from "#shared/scheduler/problem.ts";
import type { Proposal, Scene } from "./proposal.ts";
import { freeCode, runCode, withChanged, withoutRecords, withRecord } from "./proposal.ts";

/** Room types tried, those with the most suitable rooms first. */
const MOST_TYPES = 6;
const MOST_OTHERS = 2;

/** The sessions a fact about rooms speaks of. */
export function sessionsOf({ bench, lift }: Scene): SessionSpec[] {
  const kinds = lift.kind.split(", ");
  return bench.asked.sessions.filter(({ index }) => kinds.includes(bench.compiled.ids.sessions[index].kind));
}

/** Another type of room for the sessions: each that will do by itself. */
export function otherRoomTypes(scene: Scene): Proposal[] {
  const { bench } = scene;
  const { ids, facts } = bench.compiled;
  const sessions = sessionsOf(scene);
  if (sessions.length === 0) return [];
  const flaws = flawsOf(bench, sessions[0].index);
  const suitable = ids.rooms
    .filter((_, room) => flaws[room] === FLAW.type && sessions[0].ways.some((way) => holdsMachines(bench, way, room)))
    .map((code) => roomOf(facts.campus, code)!);
  const types = [...Map.groupBy(suitable, (room) => key(room.type)).values()]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_TYPES);
  const proposals = types.flatMap((rooms): Proposal[] => {
    const { type } = rooms[0];
    const fits = scene.fits((lifting) => {
      for (const { index } of sessions) lifting.typesToo.set(index, new Set([key(type)]));
    });
    if (!fits) return [];
    return [
      changeSessions(scene, "other-room-type", { type: type || "–", rooms: rooms.length }, (session) =>
        session.rooms.length > 0
          ? { ...session, rooms: [...session.rooms, ...rooms.map(({ code }) => code)] }
          : { ...session, roomTypes: [...session.roomTypes, type] },
      ),
    ];
  });
  return proposals.slice(0, MOST_OTHERS);
}

/** Features brought to a room that has all else, or no longer asked for. */
export function features(scene: Scene): Proposal[] {
  const { bench } = scene;
  const [first] = sessionsOf(scene);
  if (!first) return [];
  const { ids, facts } = bench.compiled;
  const wanted = ids.sessions[first.index].features;
  const used = new Set(scene.place.room);
  const flaws = flawsOf(bench, first.index);
  const equipped = [...used].filter((room) => flaws[room] === FLAW.features).map((room) => ids.rooms[room]);
  const equip = equipped.map((code): Proposal => {
    const room = roomOf(facts.campus, code)!;
    const own = new Set(room.features.map(key));
    const lacking = wanted.filter((feature) => !own.has(key(feature)));
    return {
      code: "equip-room",
      values: { room: code, features: lacking.join(", ") },
      place: [runCode(scene)],
      change: (campus) => withRecord(campus, "rooms", { ...room, features: [...room.features, ...lacking] }),
    };
  });
  const drop = changeSessions(scene, "drop-features", { features: wanted.join(", ") }, (session) => ({
    ...session,
    features: [],
  }));
  return [...equip.slice(0, 1), drop];
}

/** Seats more in the room that would be used. */
export function moreSeats(scene: Scene): Proposal[] {
  const { ids, facts } = scene.bench.compiled;
  const { learners } = scene.bench.asked;
  const small = [...new Set(scene.place.room)]
    .map((room) => roomOf(facts.campus, ids.rooms[room])!)
    .filter((room) => room.capacity < learners);
  if (small.length === 0) return [];
  return [
    {
      code: "add-seats",
      values: {
        rooms: small.map(({ code }) => code).join(", "),
        seats: learners,
        before: Math.min(...small.map((room) => room.capacity)),
      },
      place: [runCode(scene)],
      change: (campus) =>
        small.reduce((next, room) => withRecord(next, "rooms", { ...room, capacity: learners }), campus),
    },
  ];
}

/** Access to the rooms that would be used, at the times they would be. */
export function access(scene: Scene): Proposal[] {
  const { bench, place } = scene;
  const { ids, facts, problem } = bench.compiled;
  const run = ids.runs[bench.asked.index];
  const partner = facts.partnerOf(run);
  const rows = new Map<string, Access>();
  for (let at = 0; at < place.count; at++) {
    const slot = problem.time.slotOf[place.period[at]];
    const shut = (bench.asked.partner * problem.time.slots + slot) * problem.rooms.words;
    if (!hasBit(problem.rooms.noAccess, shut, place.room[at])) continue;
    const room = ids.rooms[place.room[at]];
    const day = weekday(ids.days[problem.time.dayOf[place.period[at]]]);
    const part = ids.parts[place.period[at] % ids.parts.length];
    const row = rows.get(room) ?? blankAccess(facts.campus, room, partner);
    rows.set(room, {
      ...row,
      weekdays: [...new Set([...row.weekdays, day])].sort((one, other) => one - other),
      dayparts: ids.parts.filter((code) => code === part || row.dayparts.includes(code)),
    });
  }
  if (rows.size === 0) return [];
  return [
    {
      code: "give-access",
      values: { partner, rooms: [...rows.keys()].join(", "), dayparts: [...rows.values()][0].dayparts.join(", ") },
      place: [runCode(scene)],
      change: (campus) => [...rows.values()].reduce((next, row) => withRecord(next, "access", row), campus),
    },
  ];
}

function blankAccess(campus: Campus, room: string, partner: string): Access {
  let number = campus.access.size + 1;
  while (campus.access.has(`${number}`)) number++;
  return { id: `${number}-${key(room)}`, room, partner, weekdays: [], dayparts: [], maxDaypartsPerWeek: null };
}

/** A quota raised by what the run needs in a week. */
export function quota(scene: Scene): Proposal[] {
  const { ids, facts } = scene.bench.compiled;
  const partner = facts.partnerOf(ids.runs[scene.bench.asked.index]);
  const used = new Set([...scene.place.room].map((room) => ids.rooms[room]));
  const weekly = scene.bench.asked.sessions.reduce((sum, session) => sum + session.perWeek, 0);
  const limited = ({ room, partner: of, maxDaypartsPerWeek }: Access) =>
    used.has(room) && of === partner && maxDaypartsPerWeek !== null;
  return [
    {
      code: "raise-quota",
      values: { partner, rooms: [...used].join(", "), more: weekly },
      place: [runCode(scene)],
      change: (campus) =>
        withChanged(campus, "access", limited, (row) => ({
          ...row,
          maxDaypartsPerWeek: (row.maxDaypartsPerWeek ?? 0) + weekly,
        })),
    },
  ];
}

/** The rooms that would be used, open all the time. */
export function openRooms(scene: Scene): Proposal[] {
  const { ids, facts } = scene.bench.compiled;
  const used = new Set([...scene.place.room].flatMap((room) => facts.rooms.rivals.get(ids.rooms[room]) ?? []));
  const days = [...scene.place.period].map((period) => ids.days[scene.bench.problem.time.dayOf[period]]);
  const inTheWay = [...facts.campus.closures.values()].filter(
    ({ scope, code, from, to }) => scope === "room" && used.has(code) && days.some((day) => day >= from && day <= to),
  );
  if (inTheWay.length === 0) return [];
  const dropped = new Set(inTheWay.map(({ id }) => id));
  return [
    {
      code: "open-room",
      values: {
        rooms: [...new Set(inTheWay.map(({ code }) => code))].join(", "),
        closures: [...new Set(inTheWay.map(({ reason }) => reason).filter(Boolean))].join(", ") || "–",
      },
      place: [runCode(scene)],
      change: (campus) => withoutRecords(campus, "closures", ({ id }) => dropped.has(id)),
    },
  ];
}

/** One more room like one that would do; with its fixed machines where the sessions need them. */
export function oneMoreRoom(scene: Scene): Proposal[] {
  const { ids, facts } = scene.bench.compiled;
  const sessions = sessionsOf(scene);
  const kinds = new Set(sessions.map(({ index }) => index));
  const at = [...scene.place.session].findIndex((session) => kinds.has(session));
  if (at < 0) return [];
  const model = roomOf(facts.campus, ids.rooms[scene.place.room[at]])!;
  const way = sessions.find(({ index }) => index === scene.place.session[at])!.ways[scene.place.way[at]];
  const machines = [...way.pools]
    .map((pool) => machineOf(facts.campus, ids.pools[pool])!)
    .filter((machine) => machine.room !== "");
  const own = freeCode(facts.campus, "rooms", `${model.code}-EXTRA`);
  return [
    {
      code: "one-more-room",
      values: {
        room: own,
        model: model.code,
        type: model.type || "–",
        machines: machines.map(({ code }) => code).join(", "),
      },
      place: [runCode(scene)],
      change: (campus) => withRoomLike(campus, scene, model, own, machines),
    },
  ];
}

function withRoomLike(campus: Campus, scene: Scene, model: Room, own: string, machines: readonly Machine[]): Campus {
  const twins = new Map(machines.map(({ code }) => [key(code), freeCode(campus, "machines", `${code}-EXTRA`)]));
  let next = withRecord(campus, "rooms", { ...model, code: own, name: model.name, contains: [] });
  for (const machine of machines)
    next = withRecord(next, "machines", { ...machine, code: twins.get(key(machine.code))!, room: own });
  return changeSessions(scene, "one-more-room", {}, (session) => ({
    ...session,
    rooms: session.rooms.length > 0 ? [...session.rooms, own] : session.rooms,
    machines: session.machines.map((need) =>
      need
        .split("|")
        .flatMap((one) => {
          const [pool, units] = one.split(":");
          const twin = twins.get(key(pool));
          return twin ? [one, units === undefined ? twin : `${twin}:${units}`] : [one];
        })
        .join("|"),
    ),
  })).change(next);
}

/** A proposal that changes the sessions a fact speaks of. */
export function changeSessions(
  scene: Scene,
  code: Proposal["code"],
  values: Proposal["values"],
  change: (session: Session) => Session,
): Proposal {
  const of = runCode(scene);
  const kinds = new Set(sessionsOf(scene).map(({ index }) => scene.bench.compiled.ids.sessions[index].kind));
  return {
    code,
    values: { run: of, kind: [...kinds].join(", "), ...values },
    place: [of],
    change: (campus) =>
      withChanged(campus, "sessions", (session) => session.run === of && kinds.has(session.kind), change),
  };
}
