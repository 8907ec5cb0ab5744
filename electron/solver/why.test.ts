import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { day, leftOut, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import type { WhyQuestion, WhyReport } from "./why-messages.ts";
import { WhyThread } from "./why.ts";

/** Room A is taken by ONE on the only day that TWO may meet; BIG is larger than every room. */
const monday = { earliestStart: day("2027-01-04"), latestEnd: day("2027-01-04"), dayparts: ["VM"] };
const campus = smallCampus({
  runs: [run("ONE", monday), run("TWO", monday), run("BIG", { learners: 40 })],
  sessions: ["ONE", "TWO", "BIG"].map((code) => session(code)),
  plan: [met("ONE", meeting("2027-01-04", "VM")), leftOut("TWO"), leftOut("BIG")],
});

let folder: string;
let thread: WhyThread;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-why-"));
  thread = new WhyThread();
});

afterAll(async () => {
  thread.close();
  await rm(folder, { recursive: true, force: true });
});

function ask(question: WhyQuestion, about: Campus = campus): Promise<WhyReport> {
  return thread.ask(about, question, { seconds: 10, report: () => {} }).outcome;
}

describe("a question in a thread of its own", () => {
  it("is answered with what is in the way, and with fixes that keep every rule", async () => {
    const seen: WhyReport[] = [];
    const question = { about: "run", run: "TWO" } as const;
    const answer = await thread.ask(campus, question, { seconds: 10, report: (report) => seen.push(report) }).outcome;
    expect(answer).toMatchObject({ kind: "run", phase: "done", share: 1, why: { run: "TWO", verdict: "blocked" } });
    if (answer.kind !== "run") return;
    expect(answer.why?.sets.flat().map(({ code }) => code)).toContain("rooms-taken");
    expect(answer.fixes.length).toBeGreaterThan(1);
    expect(new Set(answer.fixes.map(({ id }) => id)).size).toBe(answer.fixes.length);
    for (const { fix } of answer.fixes) {
      const after = applyDiff(campus, fix.diff);
      expect(checkPlan(after)).toEqual([]);
      expect(after.plan.get("two")?.meetings).toHaveLength(1);
    }
    const shares = seen.map((report) => (report.kind === "run" ? report.share : -1));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });

  it("tells of a cell, a day and the tables", async () => {
    const cell = { run: "TWO", kind: "theory", day: day("2027-01-04"), daypart: "VM", room: "A" };
    expect(await ask({ about: "cell", cell })).toMatchObject({ kind: "run", why: { run: "TWO", verdict: "blocked" } });
    expect(await ask({ about: "day", day: cell.day })).toMatchObject({
      kind: "day",
      day: { learners: 10, target: 20, most: 2, byFact: expect.arrayContaining([expect.anything()]) },
    });
    const check = await ask({ about: "check" });
    expect(check).toMatchObject({ kind: "check", findings: [{ code: "no-room-large-enough", run: "BIG" }] });
  });

  it("is refused where there is nothing to ask", async () => {
    expect(await ask({ about: "run", run: "NOBODY" })).toMatchObject({ refusal: { refused: "no-such-run" } });
    expect(await ask({ about: "run", run: "ONE" })).toMatchObject({ refusal: { refused: "run-is-placed" } });
    expect(await ask({ about: "day", day: 1 })).toMatchObject({ refusal: { refused: "day-not-planned" } });
    const cell = { run: "TWO", kind: "theory", day: day("2027-01-04"), daypart: "VM", room: "Z" };
    expect(await ask({ about: "cell", cell })).toMatchObject({ refusal: { refused: "no-such-cell" } });
  });

  it("follows what changes in the campus", async () => {
    const wider = campusFrom({ ...listsOf(campus), rooms: [room("A"), room("B", { capacity: 50 })] });
    thread.follow(wider);
    expect(await ask({ about: "run", run: "BIG" }, wider)).toMatchObject({ why: { verdict: "fits" } });
    expect(await ask({ about: "run", run: "BIG" }, campus)).toMatchObject({ why: { verdict: "blocked" } });
  });

  it("leaves off where nobody wants to know any more, and answers the next one", async () => {
    const first = thread.ask(campus, { about: "run", run: "TWO" }, { seconds: 10, report: () => {} });
    first.cancel();
    const next = ask({ about: "check" });
    expect(await first.outcome).toMatchObject({ kind: "run", phase: "time-up" });
    expect(await next).toMatchObject({ kind: "check" });
  });

  it("does not keep the program alive once it is answered", async () => {
    const holding = () => process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
    const asking = ask({ about: "check" });
    const asked = holding();
    await asking;
    expect(holding()).toBeLessThan(asked);
  });

  it("has a reason to give even where there is no time", async () => {
    const question = { about: "run", run: "BIG" } as const;
    const answer = await thread.ask(campus, question, { seconds: 0, report: () => {} }).outcome;
    expect(answer).toMatchObject({ phase: "time-up", why: { verdict: "blocked" } });
  });
});

describe("a worker that breaks", () => {
  const broken: WhyThread[] = [];
  afterEach(() => broken.splice(0).forEach((one) => one.close()));

  async function breaking(text: string): Promise<WhyThread> {
    const file = join(folder, `${Math.random()}.mjs`);
    await writeFile(file, text);
    const made = new WhyThread(pathToFileURL(file));
    broken.push(made);
    return made;
  }

  it.each([
    ["throws", "throw new Error('broken')", "broken"],
    ["exits", "process.exit(3)", "exit 3"],
  ])("says so where it %s, each time it is asked", async (_what, text, message) => {
    const bad = await breaking(text);
    for (const _ of [1, 2]) {
      const asking = bad.ask(campus, { about: "check" }, { seconds: 1, report: () => {} });
      expect(await asking.outcome).toEqual({ kind: "failed", message });
    }
  });

  it("says so to who still waits when it is closed", async () => {
    const bad = await breaking("setInterval(() => {}, 1000)");
    const asking = bad.ask(campus, { about: "check" }, { seconds: 1, report: () => {} });
    bad.close();
    expect(await asking.outcome).toEqual({ kind: "failed", message: "closed" });
  });
});
