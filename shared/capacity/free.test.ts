import fc from "fast-check";
import { expect, it } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import { day, machine, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { freePeriodsOf, freeRoomsAt, freeUnitsOf, roomIsFree, unitsFree } from "./free.ts";

const rooms = [room("A"), room("B"), room("W", { contains: ["A", "B"] }), room("X")];
const closures = ["room", "machine", "campus"].map((scope, index) => ({
  id: String(index),
  scope: scope as "room" | "machine" | "campus",
  code: { room: "X", machine: "M", campus: "" }[scope] ?? "",
  from: day("2027-01-06") + (scope === "campus" ? 1 : 0),
  to: day("2027-01-06") + (scope === "campus" ? 1 : 0),
  weekdays: [],
  dayparts: ["VM"],
  units: scope === "machine" ? 1 : null,
  kind: "closed" as const,
  reason: "",
}));

function campusWith(used: string, date: string): Campus {
  return smallCampus({
    rooms,
    closures,
    machines: [machine("M", { units: 3 })],
    runs: [run("R")],
    sessions: [session("R")],
    plan: [met("R", meeting(date, "VM", { room: used, machines: [{ pool: "M", units: 2 }] }))],
  });
}

function at(campus: Campus, date: string): number {
  return periodOf(diaryOf(campus).facts.horizon, day(date), 0);
}

it.each([
  ["A", ["B", "X"]],
  ["W", ["X"]],
  ["X", ["A", "B", "W"]],
])("with a meeting in %s these rooms are free: %j", (used, free) => {
  const campus = campusWith(used, "2027-01-04");
  const found = freeRoomsAt(diaryOf(campus), at(campus, "2027-01-04"));
  expect(found.map(({ code }) => code)).toEqual(free);
});

it("has no room free while it, or the campus, is closed", () => {
  const campus = campusWith("A", "2027-01-04");
  expect(roomIsFree(diaryOf(campus), rooms[3], at(campus, "2027-01-06"))).toBe(false);
  expect(freeRoomsAt(diaryOf(campus), at(campus, "2027-01-07"))).toEqual([]);
  expect(freePeriodsOf(diaryOf(campus), rooms[3])).toHaveLength(28);
});

it("counts the units of a pool that are neither out nor in use", () => {
  const campus = campusWith("A", "2027-01-06");
  const [pool] = campus.machines.values();
  const free = (date: string) => unitsFree(diaryOf(campus), pool, at(campus, date));
  expect([free("2027-01-05"), free("2027-01-06"), free("2027-01-07")]).toEqual([3, 0, 0]);
  expect(freeUnitsOf(diaryOf(campus), pool).size).toBe(28);
});

it("agrees on a room whether it is asked by the room or by the period", () => {
  fc.assert(
    fc.property(fc.constantFrom(...rooms), fc.integer({ min: 0, max: 13 }), (used, step) => {
      const campus = campusWith(used.code, "2027-01-04");
      const period = at(campus, "2027-01-04") + step * 3;
      for (const asked of rooms) {
        const byRoom = freePeriodsOf(diaryOf(campus), asked).includes(period);
        const teaching = step % 7 < 5;
        expect(byRoom).toBe(
          teaching && freeRoomsAt(diaryOf(campus), period).includes(campus.rooms.get(asked.code.toLowerCase())!),
        );
      }
    }),
  );
});
