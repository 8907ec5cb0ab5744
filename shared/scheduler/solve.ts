import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { compileCampus } from "./models/campus/compile.ts";
import { writePlan } from "./models/campus/write-plan.ts";
import { placeStanding } from "./models/campus/start-plan.ts";
import type { Problem } from "./problem.ts";
import { randomFrom } from "./random.ts";
import { Desk } from "./search/desk.ts";
import type { SolveFigures } from "./search/incumbent.ts";
import { Incumbent } from "./search/incumbent.ts";
import type { SearchStep } from "./search/search.ts";
import { search } from "./search/search.ts";
import { shareRuns } from "./search/share-runs.ts";
import { Solution } from "./solution.ts";

/** How to solve: the seed of chance, and from what to start. Placements made by hand stay in both cases. */
export interface SolveOptions {
  readonly seed: number;
  readonly from: "plan" | "empty";
  /** Where several threads on one campus leave how they stand; none for one alone. */
  readonly board?: SharedArrayBuffer | null;
}

/** Where a solve run stands after a few milliseconds more. */
export interface SolveStep {
  readonly phase: "construction" | "search";
  /** Moves tried so far. */
  readonly iterations: number;
  /** Changes looked at so far: a move may look at several before it finds one, or none. */
  readonly evaluated: number;
  readonly best: SolveFigures;
  /** What the best plan costs: SPEC.md, "The cost". */
  readonly cost: number;
  /** Has the best plan changed since the last step? */
  readonly improved: boolean;
  /** The best plan so far: every run, placed or with the reason why not. Takes up to a second. */
  plan(): PlannedRun[];
}

/**
 * Plans a campus: constructs, then improves for as long as it is asked to. Tell `next` the part of the budget that is
 * spent (0 to 1), by which the search cools. No clock and no chance of its own: the same campus, seed and told parts
 * give the same plan.
 */
export function* solveCampus(campus: Campus, options: SolveOptions): Generator<SolveStep, void, number | undefined> {
  const compiled = compileCampus(factsOf(campus));
  const solution = new Solution(compiled.problem);
  const kept = placeStanding(compiled, solution, options.from);
  const standing = 1 - solution.unplacedLearnerDays / Math.max(1, demandOf(compiled.problem));
  const desk = new Desk(solution, randomFrom(options.seed), kept.fixed);
  const incumbent = new Incumbent(solution);
  const plan = () => writePlan(compiled, incumbent.placements, kept.unreadable);
  let best = Infinity;
  const step = ({ phase, iterations }: SearchStep): SolveStep => {
    const improved = incumbent.cost < best;
    best = incumbent.cost;
    return {
      phase,
      iterations,
      evaluated: desk.assembler.evaluated,
      best: incumbent.figures,
      cost: incumbent.cost,
      improved,
      plan,
    };
  };
  const alone = search(desk, incumbent, standing);
  const steps = options.board ? shareRuns(desk, incumbent, alone, options.board) : alone;
  let spent: number | undefined;
  for (;;) {
    const { value, done } = steps.next(spent);
    if (done) return;
    spent = yield step(value);
  }
}

function demandOf(problem: Problem): number {
  return problem.runs.reduce((sum, run) => sum + run.learnerDays, 0);
}
