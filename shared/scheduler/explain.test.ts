import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Run, Session } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { compileCampus } from "./models/campus/compile.ts";
import { reasonFor } from "./models/campus/reasons.ts";
import { hardRules } from "./rules.ts";
import { REASON_TEXTS, sayReason } from "./say-reason.ts";
import { solveCampus } from "./solve.ts";

const isPlan = (table: string) => table === "meetings" || table === "unplaced";
const tiny = readCampus(
  folderTables((table) => (isPlan(table) ? null : readFileSync(`resources/campuses/tiny-campus/${table}.csv`, "utf8"))),
).lists!;

/** A run that asks for one evening a week for three weeks, in a theory room, and the lists it stands in. */
const CODE = "T2-009-01";
const withRun = (change: Partial<Run>) => tiny.runs.map((run) => (run.code === CODE ? { ...run, ...change } : run));
const withSession = (change: Partial<Session>) =>
  tiny.sessions.map((session) => (session.run === CODE ? { ...session, ...change } : session));

/** Why the run is left out of a plan of a campus, after a few moves. */
function reasonOn(given: Partial<CampusLists>): string {
  const steps = solveCampus(campusFrom({ ...tiny, ...given }), { seed: 1, from: "empty" });
  let step = steps.next().value!;
  while (step.iterations < 2_000) step = steps.next(step.iterations / 2_000).value!;
  return step.plan().find(({ run }) => run === CODE)!.reason;
}

const other = (change: Partial<Run>): Partial<CampusLists> => ({
  runs: [...withRun({ priority: 5, latestEnd: tiny.settings[0].firstDay + 20, cohort: "G" }), ...busy(change)],
  sessions: [...tiny.sessions, ...busy(change).map(({ code }) => ({ ...tiny.sessions[0], ...freely, run: code }))],
});
const freely = { kind: "theorie", perWeek: 5, roomTypes: [], rooms: [], machines: [], skill: "" };
function busy(change: Partial<Run>): readonly Run[] {
  const every = { daysPerWeek: 5, weeks: 3, dayparts: ["AV"], fullDays: true, priority: 1, latestEnd: null };
  return [
    { ...tiny.runs[0], ...every, code: "BUSY", learners: 20, earliestStart: tiny.settings[0].firstDay, ...change },
  ];
}

describe("the reason names the rule that was planted", () => {
  const { firstDay } = tiny.settings[0];
  it.each<readonly [rule: string, reason: string, given: Partial<CampusLists>]>([
    ["H3 window", "window", { runs: withRun({ weeks: 9 }) }],
    ["H3 window without a day", "window", { runs: withRun({ earliestStart: firstDay + 30, latestEnd: firstDay + 7 }) }],
    ["H4 shape", "shape", { runs: withRun({ daysPerWeek: 2 }) }],
    ["H5 no such room", "no-room:theorie", { sessions: withSession({ roomTypes: ["zwembad"] }) }],
    ["H5 no seats", "no-room:theorie", { runs: withRun({ learners: 60 }) }],
    [
      "H5 no access",
      "no-room:theorie",
      { sessions: withSession({ roomTypes: [], rooms: ["TL11-2"] }), access: noAccess() },
    ],
    ["H8 too few machines", "machines:LAPTOPKAR:3", { sessions: withSession({ machines: ["LAPTOPKAR:3"] }) }],
    ["H9 nobody has the skill", "instructor:ZWEM", { sessions: withSession({ skill: "ZWEM" }) }],
    ["H9 nobody in the evening", "instructor:AREI", { instructors: noEvenings() }],
    ["H10 cohort", "cohort:G", other({ cohort: "G" })],
    ["H11 site", "site:AV", { dayparts: tiny.dayparts.map((it) => ({ ...it, maxLearners: 13 })) }],
    [
      "H12 pin",
      "pin",
      { pins: [...tiny.pins, { run: CODE, kind: "theorie", date: firstDay, daypart: "VM", room: "" }] },
    ],
  ])("%s", (_, reason, given) => {
    expect(reasonOn(given)).toBe(reason);
  });

  it("H5 and H8 also in a run of several sessions", () => {
    const two = [...tiny.sessions, { ...tiny.sessions[0], ...freely, run: CODE, kind: "lab", perWeek: 1 }];
    const runs = withRun({ daysPerWeek: 2 });
    const with2 = (change: Partial<Session>) =>
      two.map((session) => (session.run === CODE && session.kind === "lab" ? { ...session, ...change } : session));
    expect(reasonOn({ runs, sessions: with2({ roomTypes: ["zwembad"] }) })).toBe("no-room:lab");
    expect(reasonOn({ runs, sessions: with2({ machines: ["STEM-KIT:99"] }) })).toBe("machines:STEM-KIT:99");
    expect(reasonOn({ runs, sessions: with2({ skill: "ZWEM" }) })).toBe("instructor:ZWEM");
  });

  it("H6 rooms that others hold", () => {
    const rooms = { roomTypes: ["techlab"] };
    const given = other({});
    const sessions = given.sessions!.map((session) =>
      session.run === CODE || session.run === "BUSY" ? { ...session, ...rooms } : session,
    );
    expect(reasonOn({ ...given, sessions })).toBe("rooms:theorie");
  });

  function noAccess(): CampusLists["access"] {
    return [{ id: "1", room: "TL11-2", partner: "GENK", weekdays: [], dayparts: [], maxDaypartsPerWeek: null }];
  }

  function noEvenings(): CampusLists["instructors"] {
    const evenings = [1, 2, 3, 4, 5].map((weekday) => `${weekday}-AV`);
    return tiny.instructors.map((it) => ({ ...it, unavailable: [...new Set([...it.unavailable, ...evenings])] }));
  }
});

describe("words for reasons", () => {
  it.each(Object.keys(REASON_TEXTS))("%s: in Dutch and English, with what it is about, closing with advice", (word) => {
    const { nl, en } = REASON_TEXTS[word];
    for (const text of [nl, en]) expect(text).toMatch(/\. [^.]+\.$/);
    expect(nl.includes("{{what}}")).toBe(en.includes("{{what}}"));
    expect(sayReason(`${word}:X`, "nl")).toBe(nl.replaceAll("{{what}}", "X"));
    expect(sayReason(word, "en")).toBe(en.replaceAll("{{what}}", "–"));
  });
  it.each([...hardRules.map(({ id }) => id), ""])("%s: whatever rule keeps a run out has its word", (rule) => {
    const compiled = compileCampus(factsOf(campusFrom(tiny)));
    const word = reasonFor(compiled, 0, { rule, session: 0, period: 0 }).split(":")[0];
    expect(Object.keys(REASON_TEXTS)).toContain(word);
  });
  it("of a file stay as they are written", () => {
    expect(sayReason("lesgever ziek: tot mei", "nl")).toBe("lesgever ziek: tot mei");
  });
});
