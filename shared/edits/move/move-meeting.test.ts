import { expect, test } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { weekday } from "#shared/domain/calendar.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { listsOf } from "#shared/domain/tables.ts";
import {
  day,
  tinyCampus,
  tinyInstructor,
  tinyMachine,
  tinyMeeting,
  tinyRun,
  tinySession,
} from "#shared/testing/tiny-campus.ts";
import type { MoveMeeting } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { moveMeeting } from "./move-meeting.ts";

const TUESDAY = day("2026-09-01");
const WEDNESDAY = day("2026-09-02");
const FRIDAY = day("2026-09-04");
const tiny = listsOf(tinyCampus());

/** Moves R1 from Tuesday forenoon in room A; what is not given stays. */
function to(campus: Campus, where: Partial<MoveMeeting>) {
  const from = { run: "r1", kind: "Theorie", day: TUESDAY, daypart: "vm" };
  return moveMeeting(campus, { ...from, toDay: TUESDAY, toDaypart: "VM", toRoom: "A", ...where });
}

/** The tiny campus with R2 (of PXL, 8 learners) meeting on Wednesday forenoon too. */
function withOther(meeting: object, own: Partial<CampusLists> = {}): Campus {
  const [r1] = tiny.plan;
  const other = { run: "R2", meetings: [tinyMeeting({ day: WEDNESDAY, ...meeting })], reason: "", hand: false };
  return tinyCampus({ plan: [r1, other], ...own });
}

test("a meeting moves with its machines and instructor, and its run counts as placed by hand", () => {
  const campus = tinyCampus();
  const edit = to(campus, { toDay: WEDNESDAY, toDaypart: "nm", toRoom: "b" });
  if (isRefusal(edit)) throw new Error(edit.refused);
  expect(edit.about).toEqual({
    act: "move-meeting",
    values: {
      run: "R1",
      kind: "theorie",
      date: "2026-09-01",
      daypart: "VM",
      room: "A",
      toDate: "2026-09-02",
      toDaypart: "NM",
      toRoom: "B",
    },
  });
  const planned = applyDiff(campus, edit.diff).plan.get("r1");
  expect(planned?.hand).toBe(true);
  expect(planned?.meetings[0]).toEqual({
    kind: "theorie",
    day: WEDNESDAY,
    daypart: "NM",
    room: "B",
    machines: [{ pool: "LASSET", units: 2 }],
    instructors: ["LG1"],
  });
  expect(planned?.meetings.slice(1)).toEqual(tiny.plan[0].meetings.slice(1));
});

test("an instructor who is busy then is replaced by one who can", () => {
  const edit = to(withOther({ room: "C", instructors: ["LG1"] }), { toDay: WEDNESDAY });
  expect(edit).toMatchObject({ diff: [{ after: { meetings: [{ instructors: ["LG2"] }, {}, {}, {}] } }] });
});

test("machines that are in use then are replaced by the other pool of an either-or", () => {
  const sessions = [tinySession({ run: "R1", machines: ["LASSET|OVEN:1"], skill: "LAS" }), tinySession({ run: "R2" })];
  const campus = withOther(
    { room: "A", machines: [{ pool: "LASSET", units: 1 }] },
    { sessions, runs: tiny.runs.slice(0, 2) },
  );
  expect(to(campus, { toDay: WEDNESDAY, toRoom: "B" })).toMatchObject({
    diff: [{ after: { meetings: [{ machines: [{ pool: "OVEN", units: 1 }] }, {}, {}, {}] } }],
  });
});

test.each<[string, Partial<MoveMeeting>, Campus?]>([
  ["no-such-run", { run: "R9" }],
  ["no-such-kind", { kind: "labo" }],
  ["no-such-meeting", { daypart: "NM" }],
  ["no-such-daypart", { toDaypart: "nacht" }],
  ["no-such-room", { toRoom: "Z" }],
  ["as-it-is", {}],
  ["no-teaching-day", { toDay: day("2026-09-05") }],
  ["no-teaching-day", { toDay: day("2026-08-28") }],
  ["other-week", { toDay: day("2026-09-09") }],
  ["other-week", { toDay: day("2026-08-31"), day: day("2026-09-08") }],
  ["not-its-daypart", { toDaypart: "AV" }, tinyCampus({ runs: [tinyRun({ code: "R1", dayparts: ["VM", "NM"] })] })],
  ["out-of-window", { toDay: FRIDAY }, tinyCampus({ runs: [tinyRun({ code: "R1", latestEnd: WEDNESDAY })] })],
  ["period-closed", { toDay: FRIDAY }, tinyCampus({ closures: [{ ...tiny.closures[0], from: FRIDAY, to: FRIDAY }] })],
  ["learners-elsewhere", { toDay: day("2026-09-03"), toRoom: "B" }],
  [
    "learners-elsewhere",
    { toDay: WEDNESDAY },
    withOther({ room: "B" }, { runs: ["R1", "R2", "R3"].map((code) => tinyRun({ code, cohort: "G1" })) }),
  ],
  [
    "before-predecessor",
    { toDay: day("2026-08-31") },
    withOther(
      { day: day("2026-08-31"), daypart: "NM" },
      { runs: [tinyRun({ code: "R1", after: ["R2"] }), tinyRun({ code: "R2" })] },
    ),
  ],
  [
    "after-successor",
    { toDay: WEDNESDAY, toDaypart: "NM" },
    withOther({}, { runs: [tinyRun({ code: "R1" }), tinyRun({ code: "R2", after: ["R1"] })] }),
  ],
  [
    "site-full",
    { toDay: WEDNESDAY, toDaypart: "NM" },
    withOther({ room: "B", daypart: "NM" }, { runs: [tinyRun({ code: "R1" }), tinyRun({ code: "R2", learners: 31 })] }),
  ],
  ["room-not-listed", { toRoom: "B" }, tinyCampus({ sessions: [tinySession({ run: "R1", rooms: ["A"] })] })],
  [
    "room-of-other-type",
    { toRoom: "C" },
    tinyCampus({ sessions: [tinySession({ run: "R1", roomTypes: ["Theorie"] })] }),
  ],
  ["room-lacks", { toDay: WEDNESDAY }, tinyCampus({ sessions: [tinySession({ run: "R1", features: ["beamer"] })] })],
  ["room-too-small", { toRoom: "C" }],
  ["room-not-open", { toRoom: "C" }, tinyCampus({ runs: [tinyRun({ code: "R1", learners: 8 })] })],
  [
    "room-closed",
    { toRoom: "AB" },
    tinyCampus({ closures: [{ ...tiny.closures[0], scope: "room", code: "B", from: TUESDAY, to: TUESDAY }] }),
  ],
  ["room-taken", { toDay: WEDNESDAY }, withOther({ room: "AB" })],
  ["room-taken", { toDay: WEDNESDAY, toRoom: "AB" }, withOther({ room: "A" })],
  [
    "quota-used-up",
    { toDay: TUESDAY, toRoom: "C" },
    withOther(
      { day: day("2026-08-31"), room: "C" },
      { runs: ["R1", "R2"].map((code) => tinyRun({ code, course: "PY", learners: 8 })) },
    ),
  ],
  [
    "machine-elsewhere",
    { toDay: WEDNESDAY },
    tinyCampus({ sessions: [tinySession({ run: "R1", machines: ["OVEN"] })] }),
  ],
  ["machine-taken", { toDay: WEDNESDAY }, withOther({ room: "B", machines: [{ pool: "LASSET", units: 1 }] })],
  [
    "machine-taken",
    { toDay: WEDNESDAY },
    tinyCampus({
      closures: [{ ...tiny.closures[0], scope: "machine", code: "LASSET", from: WEDNESDAY, to: FRIDAY, units: 1 }],
    }),
  ],
  [
    "machines-unknown",
    { toDay: WEDNESDAY },
    tinyCampus({ sessions: [tinySession({ run: "R1", machines: ["NIETS"] })] }),
  ],
  ["instructor-busy", { toDay: WEDNESDAY }, withOther({ room: "B", instructors: ["LG1", "LG2"] })],
  ["instructor-too-few", { toDay: WEDNESDAY }, tinyCampus({ instructors: [] })],
  [
    "instructor-never-then",
    { toDay: FRIDAY, toDaypart: "AV" },
    tinyCampus({ instructors: [tinyInstructor({ code: "LG1", skills: ["LAS"], unavailable: ["5-av"] })] }),
  ],
  [
    "instructor-away",
    { toDay: WEDNESDAY },
    tinyCampus({
      instructors: tiny.instructors.slice(0, 1),
      closures: [{ ...tiny.closures[0], scope: "instructor", code: "LG1", from: WEDNESDAY, to: WEDNESDAY }],
    }),
  ],
  [
    "instructor-day-full",
    { toDay: day("2026-09-03"), toDaypart: "NM" },
    tinyCampus({
      runs: [tinyRun({ code: "R1", daysPerWeek: 1 })],
      instructors: [tinyInstructor({ code: "LG1", skills: ["LAS"], maxDaypartsPerDay: 1 })],
    }),
  ],
  [
    "instructor-week-full",
    { toDay: WEDNESDAY },
    tinyCampus({ instructors: [tinyInstructor({ code: "LG1", skills: ["LAS"], maxDaypartsPerWeek: 1 })] }),
  ],
  [
    "instructor-short-night",
    { toDay: WEDNESDAY, toDaypart: "AV" },
    tinyCampus({ instructors: tiny.instructors.slice(0, 1) }),
  ],
  ["week-not-whole", { toDay: day("2026-09-03"), toDaypart: "NM" }],
  [
    "pinned",
    { toDay: WEDNESDAY },
    tinyCampus({ pins: [{ run: "R1", kind: "theorie", date: TUESDAY, daypart: "VM", room: "" }] }),
  ],
  [
    "pinned",
    { toRoom: "B" },
    tinyCampus({ pins: [{ run: "R1", kind: "theorie", date: TUESDAY, daypart: "VM", room: "A" }] }),
  ],
])("refused: %s, to %o", (code, where, campus = tinyCampus()) => {
  expect(to(campus, where)).toMatchObject({ refused: code });
});

test("a meeting that is pinned in time only may change rooms", () => {
  const campus = tinyCampus({ pins: [{ run: "R1", kind: "theorie", date: TUESDAY, daypart: "VM", room: "" }] });
  expect(to(campus, { toRoom: "B" })).toMatchObject({ about: { values: { toRoom: "B" } } });
});

test("a fixed machine may be used in a whole that contains its room", () => {
  const campus = tinyCampus({
    machines: [tinyMachine({ code: "OVEN", room: "B" })],
    sessions: [tinySession({ run: "R1", machines: ["OVEN"] })],
  });
  expect(to(campus, { toRoom: "AB" })).toMatchObject({ about: { values: { toRoom: "AB" } } });
});

test("a refusal names the run and the period", () => {
  expect(to(tinyCampus(), { toRoom: "C" })).toEqual({
    refused: "room-too-small",
    values: { run: "R1", date: "2026-09-01", daypart: "VM", room: "C", capacity: 8, learners: 10 },
  });
});

/** A run of full days on Tuesdays, in A, three weeks long: forenoons theory, afternoons practice. */
const fullDays = tinyCampus({
  closures: [],
  runs: [tinyRun({ code: "R1", weeks: 3, daysPerWeek: 1, fullDays: true, dayparts: ["VM", "NM"] })],
  sessions: [
    tinySession({ run: "R1", perWeek: 1 }),
    tinySession({ run: "R1", kind: "praktijk", perWeek: 1, roomTypes: ["theorie"] }),
  ],
  plan: [
    {
      run: "R1",
      reason: "",
      hand: false,
      meetings: [0, 7, 14].flatMap((later) => [
        tinyMeeting({ day: TUESDAY + later }),
        tinyMeeting({ day: TUESDAY + later, kind: "praktijk", daypart: "NM", room: later === 7 ? "B" : "A" }),
      ]),
    },
  ],
});

/** Where the meetings of R1 stand after a move: `2 VM A` for Tuesday forenoon in room A. */
function standing(campus: Campus, where: Partial<MoveMeeting>): readonly string[] {
  const edit = to(campus, where);
  if (isRefusal(edit)) throw new Error(edit.refused);
  const after = applyDiff(campus, edit.diff);
  expect(checkPlan(after)).toEqual([]);
  return after.plan.get("r1")!.meetings.map(({ day: at, daypart, room }) => `${weekday(at)} ${daypart} ${room}`);
}

test("a whole day goes along where the run asks for full days; what shared the room follows into the new one", () => {
  expect(standing(fullDays, { toDay: FRIDAY, toRoom: "AB" })).toEqual([
    "5 VM AB",
    "5 NM AB",
    "2 VM A",
    "2 NM B",
    "2 VM A",
    "2 NM A",
  ]);
});

test("the pattern takes every week along, from here on only the later ones", () => {
  const all = { toDay: FRIDAY, scope: "pattern" } as const;
  expect(standing(fullDays, all)).toEqual(["5 VM A", "5 NM A", "5 VM A", "5 NM B", "5 VM A", "5 NM A"]);
  const second = { day: TUESDAY + 7, toDay: FRIDAY + 7, scope: "onward" } as const;
  expect(standing(fullDays, second)).toEqual(["2 VM A", "2 NM A", "5 VM A", "5 NM B", "5 VM A", "5 NM A"]);
});

test("a week that is closed at the new time keeps what it has", () => {
  const closures = [{ ...tiny.closures[0], scope: "campus" as const, code: "", from: FRIDAY + 7, to: FRIDAY + 7 }];
  const campus = tinyCampus({ ...listsOf(fullDays), closures });
  expect(standing(campus, { toDay: FRIDAY, scope: "pattern" })).toEqual([
    "5 VM A",
    "5 NM A",
    "2 VM A",
    "2 NM B",
    "5 VM A",
    "5 NM A",
  ]);
});
