import { describe, expect, it } from "vitest";
import { diaryOf } from "#shared/domain/diary.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { day, leftOut, machine, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { figuresOf } from "./figures.ts";
import { instability } from "./instability.ts";
import { withRestLeftOut } from "./left-out.ts";
import { learnersPerDay, learnersPerPeriod } from "./learners-per-day.ts";
import { dayLoads, worstDays } from "./target.ts";
import { poolUses, roomUses } from "./utilisation.ts";

const two = { runs: [run("R"), run("S", { learners: 15 })], sessions: [session("R"), session("S")] };
const closure = (given: object) => ({
  id: "1",
  scope: "campus" as const,
  code: "",
  from: day("2027-01-11"),
  to: day("2027-01-17"),
  weekdays: [],
  dayparts: [],
  units: null,
  kind: "closed" as const,
  reason: "",
  ...given,
});

describe("learners per day", () => {
  it("counts a run once a day and in each of its periods", () => {
    const plan = [met("R", meeting("2027-01-04", "VM"), meeting("2027-01-04", "NM"))];
    const diary = diaryOf(smallCampus({ ...two, plan }));
    expect([...learnersPerDay(diary)]).toEqual([[day("2027-01-04"), 10]]);
    expect([...learnersPerPeriod(diary).values()]).toEqual([10, 10]);
  });
  it.each([
    [10, 15],
    [15, 10],
  ])("counts a cohort once with its largest run, whichever comes first", (first, second) => {
    const runs = [run("R", { learners: first, cohort: "g" }), run("S", { learners: second, cohort: "G" })];
    const plan = [met("R", meeting("2027-01-04", "VM")), met("S", meeting("2027-01-04", "NM"))];
    expect([...learnersPerDay(diaryOf(smallCampus({ ...two, runs, plan }))).values()]).toEqual([15]);
  });
});

describe("the target", () => {
  const plan = [
    met("R", meeting("2027-01-04", "VM"), meeting("2027-01-05", "AV")),
    met("S", meeting("2027-01-04", "VM", { room: "" })),
  ];
  const campus = smallCampus({ ...two, plan, closures: [closure({ kind: "school-holiday" })] });

  it("leaves days out that are closed or in a school holiday all day", () => {
    expect(figuresOf(campus)).toMatchObject({
      teachingDays: 5,
      targetLearners: 20,
      daysOnTarget: 1,
      daysOnTargetShare: 0.2,
      shortfall: 10 + 20 + 20 + 20,
      learnersPerDayWorst: 0,
      learnersPerDayP10: 0,
      learnersPerDayMean: 7,
    });
  });
  it("names the worst days, the earlier first where they are alike", () => {
    const worst = worstDays(diaryOf(campus), 4);
    expect(worst.map((load) => load.day - day("2027-01-04"))).toEqual([2, 3, 4, 1]);
    expect(worst[3]).toEqual({ day: day("2027-01-05"), learners: 10, missing: 10, byDaypart: [0, 0, 10] });
    expect(dayLoads(diaryOf(campus))).toHaveLength(5);
  });
});

describe("unplaced", () => {
  const runs = [run("R", { learners: 7, weeks: 3, daysPerWeek: 2 }), run("S")];
  it("counts learner-days of runs that are left out", () => {
    const campus = smallCampus({ ...two, runs, plan: [leftOut("R")] });
    expect(figuresOf(campus)).toMatchObject({ unplacedRuns: 1, unplacedLearnerDays: 42 });
  });
  it("can leave out what the plan does not speak of", () => {
    const campus = smallCampus({ ...two, runs, plan: [met("S", meeting("2027-01-04", "VM"))] });
    const whole = withRestLeftOut(campus, "later");
    expect(whole.plan.get("r")).toEqual({ run: "R", meetings: [], reason: "later", hand: false });
    expect(figuresOf(whole)).toMatchObject({ unplacedRuns: 1, unplacedLearnerDays: 42 });
    expect(withRestLeftOut(whole, "later")).toBe(whole);
  });
});

describe("use", () => {
  const rooms = [room("A"), room("B"), room("W", { contains: ["A", "B"], capacity: 40 })];
  const machines = [machine("M", { units: 2 }), machine("N")];
  const plan = [
    met("R", meeting("2027-01-04", "VM", { room: "W", machines: [{ pool: "M", units: 2 }] })),
    met("S", meeting("2027-01-05", "VM", { room: "A" })),
  ];
  const given: Partial<CampusLists> = { ...two, rooms, machines, plan };

  it("lets a whole in use use its parts", () => {
    const uses = roomUses(diaryOf(smallCampus(given)));
    expect(uses.map(({ room: { code }, used, open }) => [code, used, open])).toEqual([
      ["A", 2, 30],
      ["B", 1, 30],
      ["W", 1, 30],
    ]);
    expect(figuresOf(smallCampus(given))).toMatchObject({
      roomFrequency: 0.05,
      roomOccupancy: 0.4167,
      roomUtilisation: 0.0208,
      machineUse: 0.0222,
    });
  });
  it("counts open what neither campus nor room, nor units out, close", () => {
    const closures = [
      closure({ dayparts: ["AV"] }),
      closure({ id: "2", scope: "room", code: "W", from: day("2027-01-04"), to: day("2027-01-04") }),
      closure({ id: "3", scope: "machine", code: "M", units: 5, from: day("2027-01-04"), to: day("2027-01-04") }),
    ];
    const diary = diaryOf(smallCampus({ ...given, closures }));
    expect(roomUses(diary).map(({ open }) => open)).toEqual([22, 22, 22]);
    expect(poolUses(diary).map(({ used, open }) => [used, open])).toEqual([
      [2, 44],
      [0, 25],
    ]);
  });
});

describe("instability", () => {
  const steady = (...meetings: [string, string, string][]) => {
    const plan = [met("R", ...meetings.map(([date, part, at]) => meeting(date, part, { room: at })))];
    return instability(diaryOf(smallCampus({ ...two, rooms: [room("A"), room("B")], plan })));
  };
  it("is nothing for the same slot in the same room", () => {
    expect(steady(["2027-01-04", "VM", "A"], ["2027-01-11", "VM", "A"])).toBe(0);
  });
  it("counts another slot and another room", () => {
    expect(steady(["2027-01-04", "VM", "A"], ["2027-01-12", "VM", "A"])).toBe(1);
    expect(steady(["2027-01-04", "VM", "A"], ["2027-01-11", "VM", "B"])).toBe(1);
  });
  it("takes the slot earlier in the week where two are as frequent, whichever was met first", () => {
    const tuesday: [string, string, string][] = [
      ["2027-01-05", "VM", "A"],
      ["2027-01-12", "VM", "A"],
    ];
    const monday: [string, string, string][] = [
      ["2027-01-11", "VM", "A"],
      ["2027-01-18", "VM", "B"],
    ];
    expect(steady(...tuesday, ...monday)).toBe(3);
  });
});
