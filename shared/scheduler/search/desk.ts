import { Assembler } from "#shared/scheduler/assembly/assembler.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { RunSpec } from "#shared/scheduler/problem.ts";
import type { Random } from "#shared/scheduler/random.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import { WEIGHTS } from "#shared/scheduler/weights.ts";
import { Trial } from "./trial.ts";
import { Trouble } from "./trouble.ts";

/** What moves work with: the solution, a way to put runs together, chance, and which runs they may touch. */
export class Desk {
  readonly solution: Solution;
  readonly assembler: Assembler;
  readonly random: Random;
  readonly trial: Trial;
  /** Which activities break hard rules. */
  readonly trouble: Trouble;
  /** What the next move may cost at most and still be accepted: moves give up early beyond it. */
  allowance = 0;
  /** Runs that can be placed at all and may be moved: neither kept by hand nor without a start or shape. */
  readonly movable: Int32Array;
  /** Of the movable runs, those that may run in a week of the horizon. */
  readonly inWeek: readonly number[][];
  readonly #free: Uint8Array;
  /** Those of the movable runs that are not placed, kept by `settle`. */
  readonly waiting: number[] = [];
  readonly #waitingAt: Int32Array;

  constructor(solution: Solution, random: Random, fixed: ReadonlySet<number>) {
    this.solution = solution;
    this.random = random;
    this.assembler = new Assembler(solution, random);
    this.trial = new Trial(solution);
    this.trouble = new Trouble(solution.assignment);
    const movable = solution.problem.runs.filter(
      (run) => !fixed.has(run.index) && run.starts.length > 0 && run.shapes.length > 0,
    );
    this.movable = Int32Array.from(movable, (run) => run.index);
    this.inWeek = Array.from({ length: solution.problem.time.weeks }, () => []);
    for (const run of movable) for (const week of run.openWeeks) this.inWeek[week].push(run.index);
    this.#free = new Uint8Array(solution.problem.runs.length);
    for (const run of this.movable) this.#free[run] = 1;
    this.#waitingAt = new Int32Array(solution.problem.runs.length).fill(-1);
    for (const run of this.movable) this.#settleRun(run);
  }

  /** May this run be left out for another? */
  isEjectable(run: number): boolean {
    return this.#free[run] === 1 && this.solution.problem.runs[run].pins.length === 0;
  }

  /** Brings the waiting list up to date after a trial that was kept. */
  settle(): void {
    for (const placement of this.trial.taken) this.#settleRun(placement.run);
    for (const run of this.trial.put) this.#settleRun(run);
  }

  /**
   * The cheapest of the first `enough` placements found among at most `tries` starts and shapes, gone through in a
   * random but complete order; null where none fits.
   */
  goodPlacement(run: RunSpec, tries: number, enough: number): Placement | null {
    const { learners } = this.solution;
    const options = run.starts.length * run.shapes.length;
    const step = coprimeStep(options, this.random);
    let option = this.random.below(options);
    let best: Placement | null = null;
    let least = Infinity;
    for (let tried = 0; tried < Math.min(tries, options) && enough > 0; tried++) {
      option = (option + step) % options;
      const start = run.starts[Math.floor(option / run.shapes.length)];
      const placement = this.assembler.tryOut(run, start, run.shapes[option % run.shapes.length]);
      if (!placement) continue;
      enough--;
      const cost = learners.deltaShortfall(run.index, placement.days) * WEIGHTS.shortfall + placement.instability;
      if (cost < least) [best, least] = [placement, cost];
    }
    return best;
  }

  #settleRun(run: number): void {
    const placed = this.solution.placements[run] !== null;
    const at = this.#waitingAt[run];
    if (placed === at < 0) return;
    if (placed) {
      const last = this.waiting.pop()!;
      if (last !== run) {
        this.waiting[at] = last;
        this.#waitingAt[last] = at;
      }
      this.#waitingAt[run] = -1;
    } else {
      this.#waitingAt[run] = this.waiting.length;
      this.waiting.push(run);
    }
  }
}

/** A step that visits all of `count` options before it returns to one: a number with no divisor in common. */
function coprimeStep(count: number, random: Random): number {
  if (count <= 2) return 1;
  for (;;) {
    const step = 1 + random.below(count - 1);
    let [a, b] = [count, step];
    while (b > 0) [a, b] = [b, a % b];
    if (a === 1) return step;
  }
}
