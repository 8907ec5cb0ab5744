import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createDocument } from "#electron/document/create.ts";
import { openDocument } from "#electron/document/open.ts";
import { foundCampus } from "#electron/handlers/desk/found-campus.ts";
import { readFiles } from "#electron/workbook/read-files.ts";
import { withRestLeftOut } from "#shared/capacity/left-out.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { campusFrom, listsOf, TABLE_NAMES } from "#shared/domain/tables.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { wholePlan } from "#shared/feeds/selection.ts";
import { randomCampus } from "#shared/testing/random-campus.ts";
import type { ExportInput } from "./export-input.ts";
import { NOT_PLANNED } from "./export-plan.ts";
import { formatFiles } from "./format-files.ts";
import type { FileToWrite } from "./write-files.ts";

/** How many campuses; all thousand by `DAGDEEL_ROUND_TRIPS=1000`. */
const MANY = Number(process.env.DAGDEEL_ROUND_TRIPS ?? 60);
const AT = "2026-11-15T08:30:00.000Z";
const home = mkdtempSync(join(tmpdir(), "round-trip-"));
afterAll(() => rmSync(home, { recursive: true }));

const campuses = fc.gen().map((draw) => sound(randomCampus((min, max) => draw(fc.integer, { min, max }))));
const runs = { numRuns: MANY, seed: 20_261_124, endOnFailure: true };
const long = 30_000 + MANY * 1000;

const inputOf = (campus: Campus): ExportInput => {
  return { campus, revision: 0, selection: wholePlan(campus), language: "nl", paper: "a4", at: AT };
};

/** The hash of all that a campus says: records by their ids, but for those of closures and access, made at reading. */
function domainHash(lists: CampusLists): string {
  const anonymous = new Set(["access", "closures"]);
  const said = TABLE_NAMES.map((table) => {
    const records = lists[table] as readonly object[];
    const all = records.map((record) => canonical(anonymous.has(table) ? { ...record, id: "" } : record));
    return [table, all.sort((one, other) => (one < other ? -1 : 1))];
  });
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}

/** JSON with the names of an object in their order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const sorted = fields.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`;
}

/** As a plan folder has it: every run is met or left out. */
const whole = (campus: Campus) => listsOf(withRestLeftOut(campus, NOT_PLANNED));

/** A plan folder keeps the meetings of a run in an order of its own. */
function inOrder(lists: CampusLists): CampusLists {
  const plan = lists.plan.map((planned) => ({
    ...planned,
    meetings: [...planned.meetings].sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1)),
  }));
  return { ...lists, plan };
}

/** With pins and a plan that an import takes: every meeting in a room, on a teaching day, and no two of a run and kind at once. */
function sound(lists: CampusLists): Campus {
  const campus = campusFrom({ ...lists, plan: [] });
  const days = new Set(factsOf(campus).horizon.days);
  const [{ code }] = lists.rooms;
  const plan = lists.plan.map(({ run, meetings, reason }) => {
    const standing = meetings.filter(({ day }) => days.has(day));
    const once = new Map(standing.map((one) => [`${one.kind} ${one.day} ${one.daypart}`, one]));
    const met = [...once.values()].map((one) => ({ ...one, room: one.room || code }));
    return { run, meetings: met, reason: met.length > 0 ? "" : reason || "x", hand: false };
  });
  return campusFrom({ ...lists, plan, pins: lists.pins.filter(({ date }) => days.has(date)) });
}

async function readBack(files: readonly FileToWrite[]): Promise<CampusLists> {
  const bytes = (file: FileToWrite) => ("bytes" in file ? file.bytes : new TextEncoder().encode(file.text));
  const tables = files.filter(({ name }) => !name.endsWith(".json"));
  const found = foundCampus(await readFiles(tables.map((file) => ({ name: file.name, bytes: bytes(file) }))));
  expect(found.faults).toEqual([]);
  expect(found.questions).toEqual([]);
  return found.lists!;
}

const noTools = { printPdf: null, publication: null };

test(
  `${MANY} random campuses come back from a workbook as they were`,
  async () => {
    await fc.assert(
      fc.asyncProperty(campuses, async (campus) => {
        const lists = await readBack(await formatFiles("workbook", inputOf(campus), noTools));
        expect(domainHash(inOrder(lists))).toBe(domainHash(inOrder(whole(campus))));
      }),
      runs,
    );
  },
  long,
);

test(
  `${MANY} random campuses come back from CSV as they were`,
  async () => {
    await fc.assert(
      fc.asyncProperty(campuses, async (campus) => {
        const input = inputOf(campus);
        const files = [
          ...(await formatFiles("campus", input, noTools)),
          ...(await formatFiles("plan", input, noTools)),
        ];
        expect(domainHash(inOrder(await readBack(files)))).toBe(domainHash(inOrder(whole(campus))));
      }),
      runs,
    );
  },
  long,
);

test(
  `${MANY} random campuses come back from a document as they were`,
  async () => {
    let nth = 0;
    await fc.assert(
      fc.asyncProperty(campuses, async (campus) => {
        const path = join(home, `${nth++}.campus`);
        createDocument(path, campus, AT);
        const { store } = await openDocument(path, { author: "", at: AT, readOnly: true });
        const again = (await store.load()).campus;
        await store.close();
        rmSync(path);
        expect(domainHash(listsOf(again))).toBe(domainHash(listsOf(campus)));
      }),
      runs,
    );
  },
  long,
);
