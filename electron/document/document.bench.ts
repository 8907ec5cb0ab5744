import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { acceptPlan } from "#shared/edits/accept-plan.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { tinyCampus, tinyMeeting, tinyRun, tinySession } from "#shared/testing/tiny-campus.ts";
import { createDocument } from "./create.ts";
import { openDocument } from "./open.ts";

const RUNS = 1500;
const MEETINGS_OF_A_RUN = 25;
const asker = { author: "An", at: "2026-09-01T08:00:00Z" };
const codes = Array.from({ length: RUNS }, (_, index) => `R${index}`);

/** A campus of 1,500 runs, of the size of a year. */
function yearCampus(): Campus {
  return tinyCampus({
    runs: codes.map((code) => tinyRun({ code })),
    sessions: codes.map((run) => tinySession({ run })),
    plan: [],
  });
}

/** 37,500 meetings, all in the given room. */
function yearPlan(campus: Campus, room: string): PlannedRun[] {
  const first = [...campus.settings.values()][0].firstDay;
  return codes.map((run) => ({
    run,
    meetings: Array.from({ length: MEETINGS_OF_A_RUN }, (_, index) =>
      tinyMeeting({ day: first + index, room, machines: [{ pool: "LASSET", units: 2 }], instructors: ["LG1"] }),
    ),
    reason: "",
    hand: false,
  }));
}

test("a year's plan is accepted, and its document opened, in under a second", async ({ bench }) => {
  const folder = mkdtempSync(join(tmpdir(), "dagdeel-bench-"));
  const path = join(folder, "year.campus");
  createDocument(path, yearCampus(), asker.at);
  let document = await openDocument(path, asker);
  let room = "A";
  const few = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };
  const accept = await bench("accept a plan of 37,500 meetings", async () => {
    room = room === "A" ? "B" : "A";
    const { campus, revision } = await document.store.load();
    const edit = acceptPlan(campus, { plan: yearPlan(campus, room) });
    if (isRefusal(edit)) throw new Error(edit.refused);
    await document.store.commit({ ...edit, ...asker }, revision);
  }).run(few);
  const open = await bench("close and open", async () => {
    await document.store.close();
    document = await openDocument(path, asker);
  }).run(few);
  await document.store.close();
  rmSync(folder, { recursive: true, force: true });
  expect(accept.latency.mean).toBeLessThan(1000);
  expect(open.latency.mean).toBeLessThan(1000);
});
