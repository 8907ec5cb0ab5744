import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diaryOf } from "#shared/domain/diary.ts";
import { course, day, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { fairSharesOf, jainIndex } from "./fair-share.ts";

const share = (partner: string, percent: number, given = {}) => ({ partner, room: "", daypart: "", percent, ...given });

/** P meets three times (twice in A), Q once, in A. */
const campus = (shares: ReturnType<typeof share>[]) =>
  smallCampus({
    partners: ["P", "Q"].map((code) => ({ code, name: code })),
    courses: [course("C"), course("D", { partner: "Q" })],
    rooms: [room("A"), room("B")],
    runs: [run("R", { weeks: 3 }), run("S", { course: "D" })],
    sessions: [session("R"), session("S")],
    shares,
    plan: [
      met("R", meeting("2027-01-04", "VM"), meeting("2027-01-11", "VM"), meeting("2027-01-18", "NM", { room: "B" })),
      met("S", meeting("2027-01-05", "VM")),
    ],
  });

describe("shares that were agreed on", () => {
  test("planned and used are counted by room and day-part, used only before today", () => {
    const shares = [share("P", 75), share("Q", 25), share("Q", 50, { room: "A", daypart: "VM" })];
    const [all, lab] = fairSharesOf(diaryOf(campus(shares)), day("2027-01-05"));
    expect(all).toMatchObject({ room: "", planned: 4, used: 1, plannedIndex: 10_000, usedIndex: 5000 });
    expect(all.partners.map(({ planned, used }) => [planned, used])).toEqual([
      [3, 1],
      [1, 0],
    ]);
    expect(lab).toMatchObject({ room: "A", daypart: "VM", planned: 3, used: 1, plannedIndex: null, usedIndex: null });
    expect(lab.partners).toEqual([{ partner: "Q", percent: 50, planned: 1, used: 0 }]);
  });

  test("nothing is said where nothing was agreed", () => {
    expect(fairSharesOf(diaryOf(campus([])), day("2027-01-05"))).toEqual([]);
  });
});

describe("the index of Jain", () => {
  const percent = fc.integer({ min: 1, max: 100 });
  const shares = fc.array(fc.record({ percent, count: fc.nat(5000) }), { minLength: 2, maxLength: 12 });

  test("lies between one in so many and one, whatever the order and the scale", () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 50 }), (given, times) => {
        const index = jainIndex(given);
        if (index === null) return given.every(({ count }) => count === 0);
        expect(index).toBeLessThanOrEqual(10_000);
        expect(index).toBeGreaterThanOrEqual(Math.floor(10_000 / given.length));
        expect(jainIndex(given.toReversed())).toBe(index);
        return jainIndex(given.map((it) => ({ ...it, count: it.count * times }))) === index;
      }),
    );
  });

  test("is one where everybody has what was agreed, and one in so many where one has all", () => {
    fc.assert(
      fc.property(fc.array(percent, { minLength: 2, maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (all, times) => {
        expect(jainIndex(all.map((it) => ({ percent: it, count: it * times })))).toBe(10_000);
        const first = all.map((it, at) => ({ percent: it, count: at === 0 ? times : 0 }));
        expect(jainIndex(first)).toBe(Math.floor(10_000 / all.length + 0.5));
      }),
    );
  });

  test("passes over a share of nothing, and says nothing of no use at all or of one partner alone", () => {
    expect(jainIndex([{ percent: 0, count: 9 }])).toBeNull();
    expect(jainIndex([])).toBeNull();
    const [one, none] = [
      { percent: 50, count: 3 },
      { percent: 0, count: 9 },
    ];
    expect(jainIndex([one, none])).toBeNull();
    expect(jainIndex([one, none, one])).toBe(10_000);
  });
});
