import type { Run } from "#shared/domain/campus.ts";
import type { Facts } from "#shared/domain/facts.ts";
import type { Compiled } from "#shared/scheduler/models/campus/compile.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import { copyOf, keepOf } from "./copies.ts";

/**
 * A plan with one run out, on which facts can be lifted and put back: a private copy of what the rules keep count of.
 * Lifts change `run`, `problem` and `solution` at will; `reset` undoes them all.
 */
export class Bench {
  readonly compiled: Compiled;
  /** The run as the campus asks for it. */
  readonly asked: RunSpec;
  /** The run as it is asked for with facts lifted. */
  run: RunSpec;
  /** What `run` is compiled from: its record and what is closed. */
  record: Run;
  facts: Facts;
  readonly problem: Problem;
  readonly solution: Solution;
  /** The plan without any fact lifted, to look up who holds what. */
  readonly base: Solution;
  readonly #restore: () => void;

  /**
   * `placements` are those of the plan by run; that of the run itself, if any, is left out, but for the `rest` of it
   * that stays. `asked` takes the place of what the campus asks.
   */
  constructor(
    compiled: Compiled,
    placements: readonly (Placement | null)[],
    run: number,
    { asked, rest = null }: { readonly asked?: RunSpec; readonly rest?: Placement | null } = {},
  ) {
    this.compiled = compiled;
    this.asked = asked ?? compiled.problem.runs[run];
    this.run = this.asked;
    this.record = compiled.ids.runs[run];
    this.facts = compiled.facts;
    this.problem = copyOf(compiled.problem);
    const others = placements.map((placement) => (placement?.run === run ? rest : placement));
    this.base = solutionWith(compiled.problem, others);
    this.solution = solutionWith(this.problem, others);
    this.#restore = keepOf(this.problem, this.solution);
  }

  /** Puts every fact back. */
  reset(): void {
    this.run = this.asked;
    this.record = this.compiled.ids.runs[this.asked.index];
    this.facts = this.compiled.facts;
    this.#restore();
  }
}

function solutionWith(problem: Problem, placements: readonly (Placement | null)[]): Solution {
  const solution = new Solution(problem);
  for (const placement of placements) if (placement) solution.place(placement);
  return solution;
}
