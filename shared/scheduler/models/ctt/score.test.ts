import { describe, expect, it } from "vitest";
import { TINY_ECTT } from "#shared/testing/tiny-ctt.ts";
import { FORMULATIONS } from "./formulations.ts";
import { readCtt } from "./read-instance.ts";
import type { CttLecture } from "./score.ts";
import { scoreCtt, totalOf } from "./score.ts";
import { writeCtt } from "./write-solution.ts";

const instance = readCtt(TINY_ECTT).instance!;
const [HAL, LOKAAL, HOEK] = [0, 1, 2];
const lecture = (course: number, room: number, period: number): CttLecture => ({ course, room, period });
const plan = [
  lecture(0, HAL, 1),
  lecture(0, HAL, 2),
  lecture(0, LOKAAL, 4),
  lecture(1, HOEK, 3),
  lecture(1, LOKAAL, 6),
  lecture(2, LOKAAL, 0),
  lecture(2, HAL, 5),
  lecture(3, HOEK, 7),
];

describe("the score of a timetable, counted by hand", () => {
  it("UD1", () => {
    const soft = { roomCapacity: 22, minWorkingDays: 0, isolatedLectures: 4 };
    expect(scoreCtt(instance, FORMULATIONS.UD1, plan).soft).toEqual(soft);
  });
  it("UD2", () => {
    const { hard, soft } = scoreCtt(instance, FORMULATIONS.UD2, plan);
    expect(soft).toEqual({ roomCapacity: 22, minWorkingDays: 0, isolatedLectures: 8, roomStability: 3 });
    expect(totalOf(hard)).toBe(0);
  });
  it("UD3", () => {
    const soft = { roomCapacity: 22, windows: 8, studentMinMaxLoad: 2, roomSuitability: 3 };
    expect(scoreCtt(instance, FORMULATIONS.UD3, plan).soft).toEqual(soft);
  });
  it("UD4", () => {
    const { hard, soft } = scoreCtt(instance, FORMULATIONS.UD4, plan);
    expect(soft).toEqual({
      roomCapacity: 22,
      minWorkingDays: 0,
      windows: 2,
      studentMinMaxLoad: 1,
      doubleLectures: 0,
    });
    expect(hard.roomSuitability).toBe(1);
    // In two rooms the double lecture is none; with the third lecture on the same day, apart, that one is alone.
    const apart = plan.with(1, lecture(0, LOKAAL, 2));
    expect(scoreCtt(instance, FORMULATIONS.UD4, apart).soft.doubleLectures).toBe(2);
  });
  it("UD5", () => {
    expect(scoreCtt(instance, FORMULATIONS.UD5, plan).soft).toEqual({
      roomCapacity: 22,
      minWorkingDays: 0,
      isolatedLectures: 4,
      windows: 4,
      studentMinMaxLoad: 2,
      travelDistance: 2,
    });
  });

  it("names every breach of a hard rule", () => {
    const broken = [
      ...plan.slice(0, 6),
      // Same room and time as the first, of the same teacher; not available; one lecture missing.
      lecture(2, HAL, 1),
      lecture(3, HOEK, 1),
    ].slice(1);
    const hard = scoreCtt(instance, FORMULATIONS.UD2, broken).hard;
    expect(hard).toEqual({ lectures: 1, conflicts: 1, availability: 1, roomOccupancy: 0 });
    expect(scoreCtt(instance, FORMULATIONS.UD2, [...plan, lecture(0, HAL, 5)]).hard).toEqual({
      lectures: 1,
      conflicts: 1,
      availability: 0,
      roomOccupancy: 1,
    });
  });

  it("is written a line per lecture", () => {
    expect(writeCtt(instance, plan).split("\n").slice(2, 5)).toEqual([
      "Lassen Lokaal 1 0",
      "Draaien Hoek 0 3",
      "Draaien Lokaal 1 2",
    ]);
  });
});
