import { describe, expect, it } from "vitest";
import { mondayOf, weekday } from "#shared/domain/calendar.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { day, meeting, met, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { yearLoadsOf } from "#renderer/stores/day-loads.ts";
import { countedDays, dayByKey, heatOf, limitOf, partOf, worstOf, yearOf } from "./year.ts";

const closure = { id: "1", scope: "campus", code: "", weekdays: [], dayparts: [], units: null } as const;
const campus = smallCampus({
  runs: [run("R"), run("S", { learners: 12 })],
  sessions: [session("R"), session("S")],
  plan: [met("R", meeting("2027-01-04", "VM")), met("S", meeting("2027-01-04", "NM"), meeting("2027-01-05", "NM"))],
  closures: [
    { ...closure, from: day("2027-01-06"), to: day("2027-01-06"), kind: "closed", reason: "Feest" },
    { ...closure, id: "2", from: day("2027-01-11"), to: day("2027-01-15"), kind: "school-holiday", reason: "Vakantie" },
  ],
});
const facts = factsOf(campus);
const year = yearOf(facts, yearLoadsOf(campus), null);

describe("the year", () => {
  it("holds every planned weekday, with the learners of the day", () => {
    expect(year.map(({ days }) => days.map((it) => it?.learners))).toEqual([
      [22, 12, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  it("colours only the days that count against the target", () => {
    const [first, second] = year;
    expect(first.days.map((it) => it?.heat)).toEqual([0, 5, null, 6, 6]);
    expect(first.days[2]).toMatchObject({ closed: true, note: "Feest", missing: 0 });
    expect(second.days.every((it) => it?.heat === null && !it.closed && it.note === "Vakantie")).toBe(true);
    expect(countedDays(year)).toHaveLength(4);
  });

  it("counts a day-part alone", () => {
    const evening = yearOf(facts, yearLoadsOf(campus), partOf(facts, "NM"));
    expect(evening[0].days.map((it) => it?.learners)).toEqual([12, 12, 0, 0, 0]);
  });

  it("names the worst days first, of equals the earlier", () => {
    expect(worstOf(year, 3).map((it) => [it.day - day("2027-01-04"), it.missing])).toEqual([
      [3, 20],
      [4, 20],
      [1, 8],
    ]);
  });

  it("is walked by arrow keys and not left by them", () => {
    const friday = day("2027-01-08");
    expect(dayByKey("ArrowRight", friday, year)).toBe(day("2027-01-11"));
    expect(dayByKey("ArrowLeft", day("2027-01-11"), year)).toBe(friday);
    expect(dayByKey("ArrowDown", friday, year)).toBe(day("2027-01-15"));
    expect(dayByKey("ArrowDown", day("2027-01-15"), year)).toBeNull();
    expect(dayByKey("ArrowLeft", day("2027-01-04"), year)).toBeNull();
    expect(dayByKey("x", friday, year)).toBeNull();
  });

  it("begins its weeks on Monday", () => {
    expect(year.map(({ week, days }) => [weekday(mondayOf(week)), days[0]?.day === mondayOf(week)])).toEqual([
      [1, true],
      [1, true],
    ]);
    expect(diaryOf(campus).meetings).toHaveLength(3);
  });
});

describe("the limit of a day-part", () => {
  const evening = { code: "AV", name: "avond", starts: "", ends: "", place: 2 };

  it("is the most it may have, where that is below the target", () => {
    expect(limitOf(1300, { ...evening, maxLearners: 620 })).toBe(620);
    expect(limitOf(1300, { ...evening, maxLearners: 2000 })).toBe(1300);
    expect(limitOf(1300, { ...evening, maxLearners: null })).toBe(1300);
    expect(limitOf(1300, null)).toBe(1300);
  });

  it("gives seven depths of colour, none where it is reached", () => {
    expect([1300, 1400, 1240, 1180, 1050, 850, 600, 0].map((learners) => heatOf(learners, 1300))).toEqual([
      0, 0, 1, 2, 3, 4, 5, 6,
    ]);
    expect(heatOf(0, 0)).toBe(0);
  });
});
