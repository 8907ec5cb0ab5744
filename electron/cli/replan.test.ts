import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isoDate } from "#shared/domain/calendar.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { createDocument } from "#electron/document/create.ts";
import { readCampusAt } from "./campus-input.ts";
import { plannedTiny, run } from "./testing/command-line.ts";

let folder: string;
let planned: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-replan-"));
  const tables = await plannedTiny(folder);
  planned = join(folder, "a.campus");
  createDocument(planned, await readCampusAt(tables), "2026-09-01T08:00:00Z");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("writes a plan in which nothing stands where it fell out, and says what moved", async () => {
  const [{ meeting }] = diaryOf(await readCampusAt(planned)).meetings;
  const date = isoDate(meeting.day);
  const target = join(folder, "out");
  const outage = ["--room", meeting.room, "--from", date, "--to", date, "--today", "2026-01-01"];
  const { code, out, err } = await run("replan", planned, "--out", target, ...outage);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^[1-9]\d* lessen geraakt: \d+ verplaatst, \d+ blijven staan; \d+ edities zonder plaats\./);
  const lines = (await readFile(join(target, "meetings.csv"), "utf8")).split(/\r?\n/);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => line.includes(date) && line.split(/[;,]/).includes(meeting.room))).toEqual([]);
});

it("refuses with place, value and advice, and writes nothing", async () => {
  const target = join(folder, "none");
  const days = ["--from", "2026-09-01", "--to", "2026-09-07"];
  const refused = async (...args: string[]) => {
    const { code, err } = await run("replan", planned, "--out", target, ...args);
    expect(code).toBe(2);
    return err;
  };
  expect(await refused(...days)).toContain("genoemd is niets. Kies --room");
  expect(await refused(...days, "--room", "A", "--campus")).toContain("genoemd is --room, --campus");
  expect(await refused(...days, "--room", "NIETS")).toContain("NIETS");
  expect(await refused(...days, "--campus", "--units", "2")).toContain('--units: "2" hoort alleen bij --machine');
  expect(await refused("--campus", "--from", "1 sept", "--to", "2026-09-07")).toContain(
    '--from: "1 sept" is geen datum',
  );
  expect(await refused(...days, "--campus", "--weekdays", "9")).toContain("9");
  expect(await refused(...days, "--campus", "--max-moves", "veel")).toContain('--max-moves: "veel" is geen geheel');
  expect(await refused(...days, "--campus", "--leave", "NIETS")).toContain('geen editie "NIETS"');
  await expect(stat(target)).rejects.toThrow(/ENOENT/);
});
