import { expect, it } from "vitest";
import type { CampusLists } from "#shared/domain/tables.ts";
import { day, machine, meeting, met, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { Bench } from "./bench.ts";
import { blockingFacts } from "./blocking.ts";
import { questionTo } from "./facts-in-the-way.ts";
import type { FactCode } from "./fact.ts";
import { QUICK } from "./seat.ts";
import { standingPlan } from "./standing-plan.ts";

const monday = day("2027-01-04");
const onlyMonday = { earliestStart: monday, latestEnd: monday, dayparts: ["VM"] };
const taken = {
  runs: [run("R", onlyMonday), run("S", onlyMonday)],
  sessions: [session("R", { rooms: ["A"] }), session("S", { rooms: ["A"] })],
  plan: [met("S", meeting("2027-01-04", "VM"))],
};

const planted: readonly (readonly [FactCode, Partial<CampusLists>])[] = [
  ["room-seats", { runs: [run("R", { learners: 300 })], sessions: [session("R")] }],
  ["room-features", { runs: [run("R")], sessions: [session("R", { features: ["kiln"] })] }],
  ["room-type", { runs: [run("R")], sessions: [session("R", { roomTypes: ["hangar"] })] }],
  ["nobody-able", { runs: [run("R")], sessions: [session("R", { skill: "FLY" })] }],
  [
    "machines-few",
    { runs: [run("R")], sessions: [session("R", { machines: ["M:3"] })], machines: [machine("M", { units: 1 })] },
  ],
  ["sessions-and-days", { runs: [run("R", { daysPerWeek: 3 })], sessions: [session("R", { perWeek: 2 })] }],
  ["window-end", { runs: [run("R", { ...onlyMonday, weeks: 2 })], sessions: [session("R")] }],
  ["rooms-taken", taken],
];

function answerFor(lists: Partial<CampusLists>) {
  const { compiled, placements } = standingPlan(smallCampus(lists));
  const bench = new Bench(compiled, placements, compiled.ids.runAt.get("R")!);
  const search = blockingFacts(bench);
  let step = search.next();
  while (!step.done) step = search.next();
  return { bench, ...step.value };
}

it.each(planted)("names %s where it was planted", (code, lists) => {
  const { why } = answerFor(lists);
  expect(why.verdict).toBe("blocked");
  expect(why.sets.flat().map((fact) => fact.code)).toContain(code);
});

it.each(planted)("gives sets that are minimal: %s", (_, lists) => {
  const { bench, lifts } = answerFor(lists);
  const question = questionTo(bench, QUICK);
  expect(lifts.length).toBeGreaterThan(0);
  for (const set of lifts) {
    expect(question(set)).not.toBeNull();
    for (const lift of set) expect(question(set.filter((other) => other !== lift))).toBeNull();
  }
});

it("says who holds the room and when", () => {
  const facts = answerFor(taken).why.sets.flat();
  const [hold] = facts.find(({ code }) => code === "rooms-taken")!.holds;
  expect(hold).toEqual({ resource: "A", run: "S", day: monday, daypart: "VM" });
});

it("finds nothing in the way of a run that fits", () => {
  expect(answerFor({ runs: [run("R")], sessions: [session("R")] }).why).toEqual({
    run: "R",
    verdict: "fits",
    sets: [],
  });
});
