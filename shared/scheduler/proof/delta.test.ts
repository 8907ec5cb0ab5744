import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { factsOf } from "#shared/domain/facts.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { Assembler } from "#shared/scheduler/assembly/assembler.ts";
import { compileCampus } from "#shared/scheduler/models/campus/compile.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Random } from "#shared/scheduler/random.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import { hardRules, softRules } from "#shared/scheduler/rules.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import { standing } from "#shared/scheduler/standing.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { diaryWriter } from "./diary-writer.ts";
import { fromScratch, totalOf } from "./from-scratch.ts";
import { disturbed, randomPlacement } from "./random-placement.ts";
import { difference, stateOf } from "./state.ts";

const read = readCampus(
  folderTables((table) => {
    return table === "meetings" || table === "unplaced"
      ? null
      : readFileSync(`resources/campuses/tiny-campus/${table}.csv`, "utf8");
  }),
);
const lists = read.lists!;
const pin = (run: string, kind: string, date: number, daypart: string, room = "") => {
  return { run, kind, date: lists.settings[0].firstDay + date, daypart, room };
};
/** The mini campus, with rooms that are scarce by quota, a day-part that is soon full, and more pins. */
const tight = {
  ...lists,
  pins: [
    ...lists.pins,
    pin("T2-006-01", "theorie", 2, "NM", "L101"),
    pin("T2-006-01", "praktijk", 1, "VM"),
    pin("T2-012-01", "theorie", 7, "VM"),
    pin("T2-004-01", "hoorcollege", 3, "VM", "L101+202"),
  ],
  dayparts: lists.dayparts.map((part) => ({ ...part, maxLearners: part.code === "AV" ? part.maxLearners : 45 })),
  access: [
    ...lists.access.map((row) => ({ ...row, maxDaypartsPerWeek: 1 })),
    ...lists.partners.flatMap(({ code }) =>
      ["L101", "L105", "TL11-1"].map((room, at) => {
        const times = { weekdays: [], dayparts: [["VM", "NM"], [], ["VM", "AV"]][at] };
        return { id: `${room} ${code}`, room, partner: code, ...times, maxDaypartsPerWeek: at };
      }),
    ),
  ],
};
const compiled = compileCampus(factsOf(campusFrom(tight)));
const { problem } = compiled;
const diaryOf = diaryWriter(compiled);
const alone = new Solution(problem);
const rules = [...hardRules, ...softRules];

/** Cases by the seed of their chance; a seed that failed stays here. */
const SEEDS = [1, 20_261_115];
const CASES = 1_600;

/** A placement that keeps all rules beside nothing else, now and then with some of it changed, or anything at all. */
function somePlacement(run: RunSpec, random: Random): Placement | null {
  const whole = new Assembler(alone, random);
  const possible = run.starts.length > 0 && run.shapes.length > 0;
  const placement =
    random.below(4) > 0 && possible
      ? whole.assemble(run, run.starts[random.below(run.starts.length)], run.shapes[random.below(run.shapes.length)])
      : null;
  if (!placement) return randomPlacement(problem, run, random);
  return random.below(2) > 0 ? disturbed(problem, placement, random) : placement;
}

/** A placement without a meeting that stands twice: H1 keeps such ones out of a solution. */
function withoutRepeats(run: RunSpec, random: Random): Placement | null {
  const placement = somePlacement(run, random);
  return placement && standing(placement).length === placement.count ? placement : null;
}

it.each(SEEDS)("H1 to S4: delta is what placing a run adds to the matches (seed %d)", (seed) => {
  const random = randomFrom(seed);
  const moved = new Map(rules.map(({ id }) => [id, 0]));
  for (let round = 0; round < CASES; round++) {
    const others = problem.runs.map((run) => (random.below(3) > 0 ? withoutRepeats(run, random) : null));
    const candidate = somePlacement(problem.runs[random.below(problem.runs.length)], random);
    if (!candidate) continue;
    others[candidate.run] = null;
    const solution = fromScratch(problem, others);
    const state = stateOf(solution);
    const before = diaryOf(others);
    const after = diaryOf(others.map((other, run) => (run === candidate.run ? candidate : other)));
    for (const rule of rules) {
      const wanted = totalOf(rule, after) - totalOf(rule, before);
      const delta = rule.delta(solution, candidate);
      if (delta !== wanted) throw new Error(`${rule.id}, round ${round}: delta ${delta}, matches say ${wanted}`);
      if (wanted !== 0) moved.set(rule.id, moved.get(rule.id)! + 1);
    }
    expect(difference(stateOf(solution), state)).toBe("");
  }
  // The cases are worth their while only if they break every rule often.
  expect([...moved].filter(([, times]) => times <= 20)).toEqual([]);
});
