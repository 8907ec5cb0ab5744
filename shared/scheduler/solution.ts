import { Assignment } from "./activities/assignment.ts";
import type { Placement } from "./placement.ts";
import type { Problem } from "./problem.ts";
import { activityRules } from "./rules.ts";
import { Diary } from "./trackers/diary.ts";
import { InstructorTracker } from "./trackers/instructors.ts";
import { LearnerTracker } from "./trackers/learners.ts";
import { PoolTracker } from "./trackers/pools.ts";
import { QuotaTracker } from "./trackers/quotas.ts";
import { RoomTracker } from "./trackers/rooms.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * A plan under way: which runs are placed and how, where the activities stand, with what every rule keeps count of.
 * `place` and `remove` are the only two changes to runs, `assignment.apply` the only one to activities; all trackers
 * follow them, so the cost is known at any time without looking at the whole.
 */
export class Solution {
  readonly problem: Problem;
  readonly placements: (Placement | null)[];
  readonly rooms: RoomTracker;
  readonly quotas: QuotaTracker;
  readonly pools: PoolTracker;
  readonly instructors: InstructorTracker;
  readonly learners: LearnerTracker;
  readonly assignment: Assignment;
  /** Σ learner-days of the runs left out, plain and weighted (S1), and how many they are. */
  unplacedLearnerDays = 0;
  unplacedWeighted = 0;
  unplacedRuns: number;
  /** Σ of S3. */
  instability = 0;

  readonly #diary: Diary;
  /** Runs placed or removed since they were last asked for. */
  readonly #changed: number[] = [];
  readonly #isChanged: Uint8Array;

  constructor(problem: Problem) {
    this.problem = problem;
    this.placements = problem.runs.map(() => null);
    this.#isChanged = new Uint8Array(problem.runs.length);
    this.rooms = new RoomTracker(problem);
    this.quotas = new QuotaTracker(problem);
    this.pools = new PoolTracker(problem);
    this.instructors = new InstructorTracker(problem);
    this.learners = new LearnerTracker(problem, this.placements);
    this.assignment = new Assignment(problem, activityRules);
    this.#diary = new Diary(problem.runs.length, problem.time.periods);
    this.unplacedRuns = problem.runs.length;
    for (const run of problem.runs) {
      this.unplacedLearnerDays += run.learnerDays;
      this.unplacedWeighted += run.learnerDays * run.weight;
    }
  }

  /** Runs that meet in each period, in no order; one that meets twice then stands twice. */
  get runsAt(): readonly (readonly number[])[] {
    return this.#diary.runsAt;
  }

  /** The cost of SPEC.md: a whole number, the lower the better. */
  cost(): number {
    return (
      WEIGHTS.unplaced * this.unplacedWeighted +
      WEIGHTS.shortfall * this.learners.shortfall +
      this.problem.weights.instability * this.instability +
      this.problem.weights.crowding * this.learners.crowding +
      this.assignment.soft
    );
  }

  /**
   * Breaches of hard rules, and activities that stand nowhere. Runs break none as long as assembly puts them together;
   * activities may while the search goes on.
   */
  breaches(): number {
    return this.assignment.hard + this.assignment.unplaced;
  }

  /** Runs placed or removed since this was last asked, in no order: for who keeps a copy of the placements. */
  takeChanged(): number[] {
    for (const run of this.#changed) this.#isChanged[run] = 0;
    return this.#changed.splice(0);
  }

  /** Puts a run in the diary; it must not be there yet. */
  place(placement: Placement): void {
    const { problem } = this;
    const run = problem.runs[placement.run];
    for (let at = 0; at < placement.count; at++) {
      const period = placement.period[at];
      this.rooms.add(run.index, placement.room[at], period);
      this.quotas.add(run.partner, placement.room[at], period);
      const way = problem.sessions[placement.session[at]].ways[placement.way[at]];
      for (let need = 0; need < way.pools.length; need++)
        this.pools.take(way.pools[need], way.units[need], period, run.index);
      for (let chair = 0; chair < problem.stride; chair++) {
        const person = placement.instructors[at * problem.stride + chair];
        if (person >= 0) this.instructors.add(person, run.index, period);
      }
      this.learners.add(run.index, period);
      this.#diary.add(run.index, at, period);
    }
    this.learners.addDays(run.index, placement.days);
    this.placements[run.index] = placement;
    this.#count(placement, -1);
  }

  /** Takes a run out of the diary and gives back where it stood. */
  remove(index: number): Placement {
    const { problem } = this;
    const run = problem.runs[index];
    const placement = this.placements[index]!;
    for (let at = 0; at < placement.count; at++) {
      const period = placement.period[at];
      this.rooms.remove(placement.room[at], period);
      this.quotas.remove(run.partner, placement.room[at], period);
      const way = problem.sessions[placement.session[at]].ways[placement.way[at]];
      for (let need = 0; need < way.pools.length; need++)
        this.pools.giveBack(way.pools[need], way.units[need], period, index);
      for (let chair = 0; chair < problem.stride; chair++) {
        const person = placement.instructors[at * problem.stride + chair];
        if (person >= 0) this.instructors.remove(person, period);
      }
      this.learners.remove(run.index, period);
      this.#diary.remove(index, at, period);
    }
    this.learners.removeDays(index, placement.days);
    this.placements[index] = null;
    this.#count(placement, 1);
    return placement;
  }

  #count(placement: Placement, sign: 1 | -1): void {
    const run = this.problem.runs[placement.run];
    if (this.#isChanged[run.index] === 0) this.#changed.push(run.index);
    this.#isChanged[run.index] = 1;
    this.unplacedRuns += sign;
    this.unplacedLearnerDays += sign * run.learnerDays;
    this.unplacedWeighted += sign * run.learnerDays * run.weight;
    this.instability -= sign * placement.instability;
  }
}
