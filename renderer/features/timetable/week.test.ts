import { describe, expect, it } from "vitest";
import { weekOf } from "#shared/domain/calendar.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { course, day, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { matcherOf, rowShown } from "./filter.ts";
import { otherRows } from "./other-rows.ts";
import { roomRows } from "./room-rows.ts";
import { otherCells, weekCells } from "./week-cells.ts";
import { columnsOf, columnsOfWeeks, firstWeek, withinHorizon } from "./week-columns.ts";
import { yearCounts } from "./year-counts.ts";

const campus = smallCampus({
  courses: [course("C", { title: "Élektriciteit", domain: "energie" }), course("D", { partner: "Q" })],
  rooms: [
    room("B", { floor: "1" }),
    room("A", { floor: "1" }),
    room("LAB-2", { type: "lab" }),
    room("LAB-1", { type: "lab" }),
    room("LAB", { type: "lab", contains: ["LAB-1", "LAB-2"] }),
  ],
  runs: [run("R"), run("S", { course: "D" })],
  sessions: [session("R"), session("S")],
  plan: [
    met(
      "R",
      meeting("2027-01-04", "VM"),
      meeting("2027-01-04", "NM"),
      meeting("2027-01-05", "VM"),
      meeting("2027-01-12", "VM"),
    ),
    met("S", meeting("2027-01-04", "AV"), meeting("2027-01-05", "VM", { room: "LAB" })),
  ],
  pins: [{ run: "R", kind: "theory", date: day("2027-01-05"), daypart: "VM", room: "A" }],
  closures: [
    {
      id: "1",
      scope: "room",
      code: "B",
      from: day("2027-01-08"),
      to: day("2027-01-08"),
      weekdays: [],
      dayparts: ["AV"],
      units: null,
      kind: "closed",
      reason: "Schilderwerk",
    },
  ],
});
const diary = diaryOf(campus);
const columns = columnsOf(diary.facts, weekOf(day("2027-01-04")));
const cells = weekCells(diary, columns);

describe("the columns of a week", () => {
  it("are the day-parts of its teaching weekdays, in the order of time", () => {
    expect(columns).toHaveLength(15);
    expect(columns.map(({ period }) => period)).toEqual(columns.map(({ period }) => period).sort((a, b) => a - b));
    expect(columns[14]).toMatchObject({ day: day("2027-01-08"), part: { code: "AV" }, outside: false });
  });

  it("begin with the week of today, or with the first", () => {
    const { horizon } = diary.facts;
    expect(firstWeek(horizon, day("2027-01-13"))).toBe(weekOf(day("2027-01-13")));
    expect(firstWeek(horizon, day("2020-01-01"))).toBe(weekOf(day("2027-01-04")));
    expect(withinHorizon(horizon, 0)).toBe(weekOf(day("2027-01-04")));
    expect(withinHorizon(horizon, weekOf(day("2030-01-01")))).toBe(weekOf(day("2027-01-17")));
  });
});

describe("the cells of a week", () => {
  it("hold the meetings of that week only; a run that goes on through a day is one card", () => {
    const row = cells.get("A")!;
    expect(
      row.map(({ meetings, span }) => meetings.map(({ at }) => `${at.run.code} ${span}`).join()).slice(0, 6),
    ).toEqual(["R 2", "R 0", "S 1", "R 1", "", ""]);
    expect(row.slice(6).every(({ meetings }) => meetings.length === 0)).toBe(true);
  });

  it("know a pin, a partner, and why a room is shut", () => {
    expect(cells.get("A")![3].meetings[0]).toMatchObject({ pinned: true, partner: "P" });
    expect(cells.get("A")![0].meetings[0].pinned).toBe(false);
    expect(cells.get("B")![14].closed).toBe("Schilderwerk");
    expect(cells.get("B")![13].closed).toBeNull();
  });

  it("say which larger room takes a part of it", () => {
    expect(cells.get("LAB-1")![3].takenBy).toBe("LAB");
    expect(cells.get("LAB")![3].takenBy).toBeNull();
    expect(cells.get("A")![3].takenBy).toBeNull();
  });
});

describe("the rows of the timetable", () => {
  it("stand by floor and type, parts under what they are part of", () => {
    const rows = roomRows(campus, diary.facts.rooms, () => true);
    expect(rows.map(({ id }) => id)).toEqual(["place//lab", "LAB", "LAB-1", "LAB-2", "place/1/theory", "A", "B"]);
  });

  it("leave out a group of which no room is shown", () => {
    const rows = roomRows(campus, diary.facts.rooms, ({ room: it }) => it?.type === "lab");
    expect(rows.map(({ id }) => id)).toEqual(["place//lab", "LAB", "LAB-1", "LAB-2"]);
  });
});

describe("the filter", () => {
  const all = { partner: "", domain: "", roomType: "", text: "" };
  const shown = (filter: Partial<typeof all>) => {
    const matcher = matcherOf({ ...all, ...filter });
    const lines = [...campus.rooms.values()].map((it) => {
      const { code, name, capacity: size } = it;
      return { is: "line", id: code, code, name, size, room: it } as const;
    });
    return lines.filter((it) => rowShown(matcher, it, cells.get(it.code))).map(({ code }) => code);
  };

  it("finds by partner, domain and type of room", () => {
    expect(shown({ partner: "Q" })).toEqual(["A", "LAB"]);
    expect(shown({ domain: "energie" })).toEqual(["A"]);
    expect(shown({ roomType: "lab" })).toEqual(["LAB-2", "LAB-1", "LAB"]);
    expect(shown({ partner: "Q", roomType: "theory" })).toEqual(["A"]);
  });

  it("finds words without regard to case and accents", () => {
    expect(shown({ text: "elektr" })).toEqual(["A"]);
    expect(shown({ text: "ELEKTRICITEIT r" })).toEqual(["A"]);
    expect(shown({ text: "bestaat niet" })).toEqual([]);
  });

  it("shows a room that the text names, with or without meetings", () => {
    expect(shown({ text: "lab-2" })).toEqual(["LAB-2"]);
    expect(shown({ text: "lab" })).toEqual(["LAB-2", "LAB-1", "LAB"]);
  });
});

describe("rows that are no rooms", () => {
  const lines = (kind: "partners" | "courses" | "runs") =>
    otherRows(campus, kind, () => true).flatMap((row) => (row.is === "line" ? [row.code] : [`(${row.type})`]));

  it("stand in groups by what they have in common", () => {
    expect(lines("courses")).toEqual(["D", "(energie)", "C"]);
    expect(lines("runs")).toEqual(["S", "(energie)", "R"]);
    expect(lines("partners")).toEqual([...campus.partners.values()].map(({ code }) => code));
  });

  it("have the meetings of each, and blank cells for who has none", () => {
    const of = otherCells(diary, columns, "runs");
    const held = (code: string) => (of.get(code) ?? []).map(({ meetings }) => meetings.length);
    expect(held("R").slice(0, 5)).toEqual([1, 1, 0, 1, 0]);
    expect(held("S").slice(0, 5)).toEqual([0, 0, 1, 1, 0]);
    expect(held("")).toEqual(columns.map(() => 0));
    expect(of.get("R")![0].span).toBe(2);
  });

  it("count the year week by week, all meetings or those that answer to what is asked", () => {
    const none = { partner: "", domain: "", roomType: "", text: "" };
    const year = yearCounts(diary, "courses", matcherOf(none));
    expect(year.counts.get("C")).toEqual([3, 1]);
    expect([...yearCounts(diary, "rooms", matcherOf({ ...none, partner: "Q" })).counts]).toEqual([
      ["A", [1, 0]],
      ["LAB", [1, 0]],
    ]);
    expect(year.most).toBe(3);
  });

  it("span as many weeks as are asked for", () => {
    const two = columnsOfWeeks(diary.facts, weekOf(day("2027-01-04")), 2);
    expect(two.map(({ period }) => period)).toEqual(two.map(({ period }) => period).sort((a, b) => a - b));
    expect(two).toHaveLength(30);
  });
});
