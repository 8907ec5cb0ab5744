import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterEach, assert, beforeEach, describe, expect, it } from "vitest";
import type { Door } from "#shared/contract/contract.ts";
import type { ReplanAnswer, ReplanQuestion } from "#shared/contract/replan.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { day, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { createDocument } from "#electron/document/create.ts";
import { startReplan } from "#electron/solver/replan.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { browserProgram } from "./desk/new-program.ts";
import type { Program } from "./desk/program.ts";
import { router } from "./router.ts";

const from = day("2027-01-04");
const window = { earliestStart: from, latestEnd: day("2027-01-10") };
const campus = smallCampus({
  rooms: [room("A"), room("B")],
  runs: [run("ONE", window)],
  sessions: [session("ONE", { roomTypes: ["theory"] })],
  plan: [met("ONE", meeting("2027-01-04", "VM"))],
});
const outage = {
  scope: "room",
  code: "A",
  from,
  to: from,
  weekdays: [],
  dayparts: [],
  units: null,
  reason: "",
} as const;
const question: ReplanQuestion = { outage, budget: { most: 5, notBefore: from, keepEvenings: true, leave: [] } };

let folder: string;
let program: Program;
let door: Door;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-replan-"));
  const path = join(folder, "small.campus");
  createDocument(path, campus, "2026-11-24T12:00:00.000Z");
  program = browserProgram(folder, placesFrom(import.meta.url));
  door = createRouterClient(router, { context: { program } });
  await door.document.open({ path });
});

afterEach(async () => {
  await program.document.close();
  await rm(folder, { recursive: true, force: true });
});

async function lastAnswer(asked: ReplanQuestion): Promise<ReplanAnswer> {
  let last: ReplanAnswer | undefined;
  for await (const answer of await door.replan.find(asked)) last = answer;
  assert(last);
  return last;
}

describe("re-planning", () => {
  it("finds other places without changing anything, and what it finds can be taken over as one edit", async () => {
    const { result, refusal, done, of } = await lastAnswer(question);
    expect(refusal).toBeNull();
    expect([done, of, result!.touched, result!.order.out]).toEqual([1, 1, 1, []]);
    expect(result!.order.moves).toMatchObject([{ run: "ONE", day: from, toDay: from, toDaypart: "VM", toRoom: "B" }]);
    const before = await door.document.load();
    expect(before.campus.closures).toEqual([]);
    const expected = before.state.revision;
    expect(await door.edits.commit({ act: { act: "replan", ...result!.order }, expected })).toHaveProperty("state");
    const after = campusFrom((await door.document.load()).campus);
    expect(checkPlan(after)).toEqual([]);
    expect([...after.plan.values()][0].meetings[0].room).toBe("B");
  });

  it("says why where the outage itself cannot be", async () => {
    const answer = await lastAnswer({ ...question, outage: { ...outage, code: "Z" } });
    expect(answer).toMatchObject({ result: null, refusal: { values: { room: "Z" } } });
  });

  it("refuses what is no outage at the border", async () => {
    const wrong = { ...question, outage: { ...outage, units: 0 } };
    await expect(door.replan.find(wrong)).rejects.toThrow("Input validation failed");
  });

  it("stops at once when nobody listens, and says so of a worker that dies", async () => {
    const listening = new AbortController();
    const answers = await door.replan.find(question, { signal: listening.signal });
    listening.abort();
    await expect(Array.fromAsync(answers)).rejects.toThrow("aborted");
    const dead = new URL("data:text/javascript,process.exit(3)");
    const { outcome } = startReplan({} as never, question, () => {}, dead);
    expect(await outcome).toMatchObject({ refused: "replan-failed", values: { message: "exit 3" } });
  });
});
