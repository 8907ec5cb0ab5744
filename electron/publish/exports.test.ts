import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readFolder } from "#electron/workbook/read-folder.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { readPlan } from "#shared/import/read-plan.ts";
import { leftOut, machine, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { wholePlan } from "#shared/feeds/selection.ts";
import { calendarFiles, publicationFor } from "./calendars/calendar-files.ts";
import { exportCampus } from "./export-campus.ts";
import type { ExportInput } from "./export-input.ts";
import { exportPlan } from "./export-plan.ts";
import { writeFiles } from "./write-files.ts";
import { PublishError } from "./publish-error.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "exports-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const AT = "2026-11-15T08:30:00.000Z";
const campus = smallCampus({
  rooms: [room("A"), room("../A, 1")],
  machines: [machine("M", { units: 2 })],
  runs: [run("R"), run("S"), run("T")],
  sessions: [session("R"), session("S"), session("T")],
  plan: [
    met("R", meeting("2027-01-04", "VM", { room: "../A, 1", machines: [{ pool: "M", units: 2 }] })),
    leftOut("S", 'no "room", none'),
  ],
});

const inputOf = (of: Campus): ExportInput => {
  return { campus: of, revision: 3, selection: wholePlan(of), language: "nl", paper: "a4", at: AT };
};
const exportCalendars = async (of: Campus, to: string) =>
  writeFiles(to, calendarFiles(inputOf(of), publicationFor(inputOf(of), [])));

it("writes a plan in which every run is met or listed", async () => {
  expect(await exportPlan(campus, folder)).toBe(3);
  const text = (name: string) => readFile(join(folder, name), "utf8");
  expect(await text("meetings.csv")).toBe(
    'run,kind,date,daypart,room,machines,instructors\nR,theory,2027-01-04,VM,"../A, 1",M=2,\n',
  );
  expect(await text("unplaced.csv")).toBe('run,reason\nS,"no ""room"", none"\nT,nog niet gepland / not planned yet\n');
  expect(JSON.parse(await text("figures.json"))).toMatchObject({
    teaching_days: 10,
    unplaced_runs: 2,
    presences_by_daypart: { VM: 10, NM: 0, AV: 0 },
  });
});

it("writes a campus and a plan that read back the same", async () => {
  const source = readCampus(await readFolder("resources/campuses/tiny-campus")).lists ?? {};
  const tiny = campusFrom(source);
  const { planned } = readPlan(tiny, await readFolder("resources/plans/tiny-campus-1"));
  const withPlan = campusFrom({ ...listsOf(tiny), plan: planned });
  expect(await exportCampus(withPlan, join(folder, "campus"))).toBe(12);
  await exportPlan(withPlan, join(folder, "plan"));
  const again = readCampus(await readFolder(join(folder, "campus")));
  expect(again.lists).toEqual(source);
  expect(readPlan(tiny, await readFolder(join(folder, "plan"))).planned).toEqual(planned);
});

it("writes a calendar per room, machine pool, partner and run, under safe names", async () => {
  expect(await exportCalendars(campus, folder)).toBe(8);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ics")).sort();
  expect(names).toEqual([
    "ics/machines/M.ics",
    "ics/partners/P.ics",
    "ics/partners/Q.ics",
    "ics/rooms/A.ics",
    "ics/rooms/__A__1.ics",
    "ics/runs/R.ics",
    "ics/runs/S.ics",
    "ics/runs/T.ics",
  ]);
  const text = await readFile(join(folder, "ics/runs/R.ics"), "utf8");
  expect(text).toContain("\r\nDTSTART;TZID=Europe/Brussels:20270104T083000\r\n");
  expect(text).toContain("\r\nSEQUENCE:3\r\n");
  expect(await readFile(join(folder, "ics/rooms/__A__1.ics"), "utf8")).toContain("BEGIN:VEVENT");
});

it("makes the same files from the same plan, instant and revision", async () => {
  await exportCalendars(campus, join(folder, "one"));
  await exportCalendars(campus, join(folder, "two"));
  const [one, two] = ["one", "two"].map((name) => readFile(join(folder, name, "ics/partners/P.ics")));
  expect(await one).toEqual(await two);
});

it("writes no calendars for a campus on a clock it does not know", async () => {
  const settings = [...campus.settings.values()].map((it) => ({ ...it, timezone: "America/Lima" }));
  const abroad = campusFrom({ ...listsOf(campus), settings });
  const error = await exportCalendars(abroad, folder).catch((trouble: unknown) => trouble);
  expect(error).toBeInstanceOf(PublishError);
  expect(error).toMatchObject({ reason: "time-zone", path: "America/Lima" });
  expect(await readdir(folder)).toEqual([]);
});
