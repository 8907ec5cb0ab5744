import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factsOf } from "#shared/domain/facts.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import { readCampus } from "#shared/import/read-campus.ts";
import { compileCampus } from "#shared/scheduler/models/campus/compile.ts";
import { NEIGHBOURHOODS } from "#shared/scheduler/moves/neighbourhoods.ts";
import { runMoves } from "#shared/scheduler/moves/run-moves.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import type { Random } from "#shared/scheduler/random.ts";
import { hardRules, softRules } from "#shared/scheduler/rules.ts";
import { construct } from "#shared/scheduler/search/construct.ts";
import { Desk } from "#shared/scheduler/search/desk.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import { folderTables } from "#shared/testing/folder-tables.ts";
import { diaryWriter } from "./diary-writer.ts";
import { fromScratch, totalOf } from "./from-scratch.ts";
import type { State } from "./state.ts";
import { difference, stateOf } from "./state.ts";

/** The tables of a campus of ours, without a plan. */
function tablesOf(name: string): CampusLists {
  const isPlan = (table: string) => table === "meetings" || table === "unplaced";
  const read = readCampus(
    folderTables((table) => (isPlan(table) ? null : readFileSync(`resources/campuses/${name}/${table}.csv`, "utf8"))),
  );
  return read.lists!;
}

/** The same campus with every so-manieth run only. */
function slice(lists: CampusLists, every: number): CampusLists {
  const runs = lists.runs.filter((_, at) => at % every === 0);
  const kept = new Set(runs.map(({ code }) => code));
  return {
    ...lists,
    runs: runs.map((run) => ({ ...run, after: run.after.filter((code) => kept.has(code)) })),
    sessions: lists.sessions.filter(({ run }) => kept.has(run)),
    pins: lists.pins.filter(({ run }) => kept.has(run)),
  };
}

/** The search never leaves a run out for nothing; here it keeps the others at work. */
const leaveOut = runMoves("leave-out", 1, ({ movable, random, solution, trial }) => {
  const run = movable[random.below(movable.length)];
  if (solution.placements[run] === null) return false;
  trial.remove(run);
  return true;
});

/** Moves and looks of one proof: a look at the trackers after every so many moves, at the matches after more. */
interface Proof {
  readonly seed: number;
  readonly moves: number;
  readonly everyTrackers: number;
  readonly everyMatches: number;
}

/** Makes random moves of all neighbourhoods, keeps or undoes them by the toss of a coin, and compares fast with slow. */
function prove(lists: CampusLists, { seed, moves, everyTrackers, everyMatches }: Proof): Record<string, number> {
  const compiled = compileCampus(factsOf(campusFrom(lists)));
  const diaryOf = diaryWriter(compiled);
  const random = randomFrom(seed);
  const solution = new Solution(compiled.problem);
  const desk = new Desk(solution, random, new Set());
  for (const _ of construct(desk, 1)) continue;
  const moveFamilies = [...NEIGHBOURHOODS.filter((it) => it.applies(compiled.problem)), leaveOut];
  const made = Object.fromEntries(moveFamilies.map(({ name }) => [name, 0]));
  let known: State | null = null;
  for (let move = 1; move <= moves; move++) {
    const { name, propose, accept, reject } = moveFamilies[random.below(moveFamilies.length)];
    const looks = move % everyTrackers === 0;
    const rest: State | null = looks ? (known ?? stateOf(solution)) : null;
    desk.allowance = someAllowance(random);
    const proposed = propose(desk) < Infinity;
    const keeps = proposed && random.below(2) > 0;
    made[name] += Number(proposed);
    known = rest;
    if (rest && proposed) {
      known = stateOf(solution);
      const scratch = stateOf(fromScratch(compiled.problem, solution.placements));
      expectSame(known, scratch, `seed ${seed}, move ${move}, ${name}`);
    }
    if (keeps) accept(desk);
    else if (proposed) reject(desk);
    if (rest && proposed && !keeps) {
      known = stateOf(solution);
      expectSame(known, rest, `seed ${seed}, move ${move}, ${name}, taken back`);
    }
    if (move % everyMatches === 0) expectMatches(solution, diaryOf(solution.placements), move);
  }
  return made;
}

/** The costs are what the soft rules say of the plan, and no hard rule finds a breach in it. */
function expectMatches(solution: Solution, diary: Parameters<typeof totalOf>[1], move: number): void {
  const { unplacedWeighted, instability, learners, problem } = solution;
  const costs = [unplacedWeighted, learners.shortfall, instability, learners.crowding];
  for (const [at, rule] of softRules.entries()) {
    const total = totalOf(rule, diary);
    if (total !== costs[at]) throw new Error(`${rule.id}, move ${move}: ${costs[at]}, matches say ${total}`);
  }
  const breaches = hardRules.flatMap((rule) => [...rule.matches(diary)]);
  // A pinned run that is left out breaks its pin, and nothing else may be broken.
  const pinned = new Set(problem.runs.filter(({ pins }) => pins.length > 0).map(({ index }) => index));
  const excused = [...pinned].filter((run) => solution.placements[run] === null).length;
  expect(breaches.filter(({ rule }) => rule !== "H12" || excused === 0)).toEqual([]);
}

function expectSame(state: State, wanted: State, what: string): void {
  const found = difference(state, wanted);
  if (found !== "") throw new Error(`${what}: ${found}`);
}

function someAllowance(random: Random): number {
  return [-50, 0, 500, 1_000_000][random.below(4)];
}

/** Moves on the mini campus: `DAGDEEL_MOVES` asks for more, such as half a million. */
const MOVES = Number(process.env.DAGDEEL_MOVES ?? 50_000);

describe("H1 to S4: fast equals slow", () => {
  it(`after every one of ${MOVES} random moves on the mini campus`, () => {
    const made = prove(tablesOf("tiny-campus"), { seed: 7, moves: MOVES, everyTrackers: 1, everyMatches: 20 });
    expect(Object.entries(made).filter(([, times]) => times <= 100)).toEqual([]);
  }, 180_000);
  it("after every 500th of 20,000 random moves on a slice of the demo campus", () => {
    const lists = slice(tablesOf("t2-campus"), 40);
    const made = prove(lists, { seed: 8, moves: 20_000, everyTrackers: 500, everyMatches: 500 });
    expect(Object.entries(made).filter(([, times]) => times <= 100)).toEqual([]);
  });
});
