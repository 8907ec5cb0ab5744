import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { key } from "#shared/domain/codes.ts";
import { applyDiff, reverseDiff } from "#shared/domain/diff.ts";
import type { Asked, PartnerRequest } from "#shared/domain/request.ts";
import { requestState } from "#shared/domain/request.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import * as small from "#shared/testing/small-campus.ts";
import { acceptRequest } from "./accept-request.ts";
import { alternativesFor } from "./alternatives.ts";
import { fitRequest } from "./fit-request.ts";

const campus = small.smallCampus({
  rooms: [small.room("A"), small.room("B", { capacity: 12 }), small.room("LAB", { type: "lab", capacity: 12 })],
  machines: [small.machine("M", { units: 3, room: "LAB" }), small.machine("K", { units: 2 })],
  runs: [small.run("R")],
  sessions: [small.session("R", { machines: ["K:1"] })],
  plan: [small.met("R", small.meeting("2027-01-04", "VM", { machines: [{ pool: "K", units: 1 }] }))],
});
const asked: Asked = {
  what: "pool",
  code: "K",
  units: 2,
  dates: ["2027-01-05"],
  dayparts: ["VM"],
  learners: 8,
  purpose: "x",
  contact: "y",
};
const request = (given: Partial<Asked> = {}): PartnerRequest => ({
  id: "0f3a9c1e-1",
  partner: "P",
  asked: { ...asked, ...given },
  received: "2027-01-01T09:00:00Z",
  expires: "2027-01-15T09:00:00Z",
  answer: null,
});

const anything: fc.Arbitrary<Partial<Asked>> = fc.record({
  what: fc.constantFrom("pool", "room", "roomType"),
  code: fc.constantFrom("K", "M", "A", "B", "LAB", "lab", "theory", "gone"),
  units: fc.integer({ min: 1, max: 4 }),
  dates: fc.subarray(["2027-01-04", "2027-01-05", "2027-01-09", "2027-01-12", "2028-01-01"], { minLength: 1 }),
  dayparts: fc.subarray(["VM", "NM", "AV"], { minLength: 1 }),
  learners: fc.integer({ min: 1, max: 25 }),
});

describe("a request that is accepted", () => {
  it("stands in a plan that breaks no rule, and undoing it gives back the campus as it was", () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        let now = campus;
        for (const [place, given] of [one, other].entries()) {
          const edit = acceptRequest(now, { ...request(given), id: `${place}0000000-x` });
          if (isRefusal(edit)) continue;
          const after = applyDiff(now, edit.diff);
          expect(checkPlan(after)).toEqual([]);
          expect(edit.runs.every((run) => after.runs.has(key(run)))).toBe(true);
          const back = applyDiff(after, reverseDiff(edit.diff));
          expect(Object.entries(back).map(([table, records]) => [table, [...records]])).toEqual(
            Object.entries(now).map(([table, records]) => [table, [...records]]),
          );
          now = after;
        }
      }),
    );
  });

  it("waits for an answer again once it is undone, and is accepted once it is redone", () => {
    const edit = acceptRequest(campus, request());
    if (isRefusal(edit)) throw new Error(edit.refused);
    const kept = { ...request(), answer: { kind: "accepted", at: "2027-01-02T09:00:00Z", runs: edit.runs } } as const;
    const after = applyDiff(campus, edit.diff);
    const now = "2027-01-03T09:00:00Z";
    expect(requestState(kept, after, now)).toBe("accepted");
    expect(requestState(kept, applyDiff(after, reverseDiff(edit.diff)), now)).toBe("tentative");
    // Whoever takes one of its days away has not taken its place away: the others stand.
    const runs = new Map([...after.runs].filter(([, { code }]) => !code.endsWith("-1")));
    const standing = edit.runs.length > 1 ? "accepted" : "tentative";
    expect(requestState(kept, { runs }, now)).toBe(standing);
    expect(requestState(request(), campus, "2027-02-01T09:00:00Z")).toBe("expired");
  });

  it("cannot be given the same place twice", () => {
    const edit = acceptRequest(campus, request());
    if (isRefusal(edit)) throw new Error(edit.refused);
    const after = applyDiff(campus, edit.diff);
    expect(acceptRequest(after, request({ dayparts: ["NM"] }))).toMatchObject({ refused: "request-answered" });
    expect(acceptRequest(after, { ...request(), id: "another" })).toMatchObject({ refused: "request-units" });
  });
});

describe("what stands in the way", () => {
  const obstacle = (given: Partial<Asked>) => fitRequest(campus, "P", { ...asked, ...given })[0].obstacle;
  it("is named", () => {
    expect(obstacle({})).toBeNull();
    expect(obstacle({ dates: ["2027-01-04"] })).toBe("units");
    expect(obstacle({ dates: ["2027-01-09"] })).toBe("date");
    expect(obstacle({ dayparts: ["ZZ"] })).toBe("daypart");
    expect(obstacle({ code: "gone" })).toBe("unknown");
    expect(obstacle({ learners: 21 })).toBe("room");
    expect(obstacle({ what: "room", code: "A", dates: ["2027-01-04"] })).toBe("room");
  });

  it("has ways around it, each of which fits, the nearest first", () => {
    const ways = alternativesFor(campus, "P", { ...asked, dates: ["2027-01-04"] }, small.day("2027-01-04"), 3);
    expect(ways.map(({ shift, slots }) => [shift, slots[0].daypart])).toEqual([
      [0, "NM"],
      [0, "AV"],
      [1, "VM"],
    ]);
    for (const way of ways) expect(isRefusal(acceptRequest(campus, request(way.asked)))).toBe(false);
  });
});
