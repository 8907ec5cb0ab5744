import type { Facts } from "#shared/domain/facts.ts";
import { instructorOf, machineOf } from "#shared/domain/facts.ts";
import type { Period } from "#shared/domain/horizon.ts";
import { periodOf, placesOf } from "#shared/domain/horizon.ts";
import { slotsFrom } from "#shared/domain/weekly.ts";
import { setBit, wordsFor } from "#shared/scheduler/bits.ts";
import type { Instructors, Pools, Quotas, Rooms, Time } from "#shared/scheduler/problem.ts";
import type { Ids } from "./ids.ts";

/** The core's period of a period of the domain. */
export type PeriodAt = ReadonlyMap<Period, number>;

/** Which period of the core stands for which of the domain. */
export function periodNumbers({ horizon }: Facts): PeriodAt {
  const numbers = new Map<Period, number>();
  horizon.days.forEach((day, index) =>
    horizon.parts.forEach((_, place) =>
      numbers.set(periodOf(horizon, day, place), index * horizon.parts.length + place),
    ),
  );
  return numbers;
}

/** Rooms, their rivals, when they are shut and to whom they are not open. */
export function compileRooms(facts: Facts, ids: Ids, time: Time, at: PeriodAt): Rooms {
  const count = ids.rooms.length;
  const words = wordsFor(count);
  const shut = new Uint32Array(time.periods * words);
  ids.rooms.forEach((code, room) => {
    for (const period of facts.closed.room.get(code)?.keys() ?? [])
      if (at.has(period)) setBit(shut, at.get(period)! * words, room);
  });
  const noAccess = new Uint32Array(ids.partners.length * time.slots * words);
  ids.rooms.forEach((code, room) => {
    const rows = facts.accessOf.get(code);
    if (!rows) return;
    ids.partners.forEach((partner, index) => {
      const open = new Set(rows.filter((row) => row.partner === partner).flatMap((row) => slotsOf(facts, row)));
      for (let slot = 0; slot < time.slots; slot++)
        if (!open.has(slot)) setBit(noAccess, (index * time.slots + slot) * words, room);
    });
  });
  const rivals = ids.rooms.map((code) =>
    Int16Array.from(facts.rooms.rivals.get(code) ?? [code], (rival) => ids.roomAt.get(rival)!),
  );
  return { count, words, rivals, shut, noAccess };
}

/** Units of every pool that are not out, per period, and where it may be used. */
export function compilePools(facts: Facts, ids: Ids, time: Time, at: PeriodAt): Pools {
  const capacity = new Int32Array(ids.pools.length * time.periods);
  const words = wordsFor(ids.rooms.length);
  const reach = new Uint32Array(ids.pools.length * words);
  ids.pools.forEach((code, pool) => {
    const machine = machineOf(facts.campus, code);
    const units = machine?.units ?? 0;
    ids.rooms.forEach((room, index) => {
      if (!machine?.room || facts.rooms.parts.get(room)?.includes(machine.room)) setBit(reach, pool * words, index);
    });
    capacity.fill(units, pool * time.periods, (pool + 1) * time.periods);
    for (const [period, out] of facts.closed.units.get(code) ?? [])
      if (at.has(period)) capacity[pool * time.periods + at.get(period)!] = Math.max(0, units - out);
  });
  return { count: ids.pools.length, capacity, reach };
}

/** Instructors with their limits and when they are away. */
export function compileInstructors(facts: Facts, ids: Ids, time: Time, at: PeriodAt): Instructors {
  const count = ids.instructors.length;
  const words = wordsFor(count);
  const away = new Uint32Array(time.periods * words);
  const absences = new Uint8Array(time.periods * count);
  const miss = (period: number, person: number) => {
    setBit(away, period * words, person);
    absences[period * count + person]++;
  };
  const [perDay, perWeek] = [new Int16Array(count), new Int16Array(count)];
  ids.instructors.forEach((code, index) => {
    const person = instructorOf(facts.campus, code)!;
    perDay[index] = person.maxDaypartsPerDay ?? -1;
    perWeek[index] = person.maxDaypartsPerWeek ?? -1;
    const never = slotsFrom(facts.horizon, person.unavailable);
    for (let period = 0; period < time.periods; period++)
      if (never.has(time.slotOf[period] + facts.horizon.parts.length)) miss(period, index);
    for (const period of facts.closed.instructor.get(code)?.keys() ?? [])
      if (at.has(period)) miss(at.get(period)!, index);
  });
  return { count, words, perDay, perWeek, away, absences };
}

/** The access rows that give a partner at most so many day-parts a week. */
export function compileQuotas(facts: Facts, ids: Ids, time: Time): Quotas {
  const rows = [...facts.campus.access.values()].filter((row) => row.maxDaypartsPerWeek !== null);
  const covers = new Uint8Array(rows.length * time.slots);
  const of: (number[] | null)[] = Array.from({ length: ids.partners.length * ids.rooms.length }, () => null);
  rows.forEach((row, quota) => {
    for (const slot of slotsOf(facts, row)) covers[quota * time.slots + slot] = 1;
    const pair = ids.partnerAt.get(row.partner)! * ids.rooms.length + ids.roomAt.get(row.room)!;
    (of[pair] ??= []).push(quota);
  });
  return {
    count: rows.length,
    limit: Int16Array.from(rows, (row) => row.maxDaypartsPerWeek ?? 0),
    room: Int16Array.from(rows, (row) => ids.roomAt.get(row.room)!),
    partner: Int16Array.from(rows, (row) => ids.partnerAt.get(row.partner)!),
    covers,
    of: of.map((list) => (list ? Int16Array.from(list) : null)),
  };
}

function slotsOf(facts: Facts, row: { weekdays: readonly number[]; dayparts: readonly string[] }): number[] {
  const weekdays = row.weekdays.length > 0 ? row.weekdays : [1, 2, 3, 4, 5, 6, 7];
  const places = placesOf(facts.horizon, row.dayparts);
  return weekdays.flatMap((day) => places.map((place) => (day - 1) * facts.horizon.parts.length + place));
}
