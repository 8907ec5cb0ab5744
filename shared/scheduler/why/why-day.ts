import type { Day } from "#shared/domain/calendar.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem, RunSpec } from "#shared/scheduler/problem.ts";
import { Bench } from "./bench.ts";
import { blockingFacts } from "./blocking.ts";
import type { Fact, FactCode } from "./fact.ts";
import { QUICK } from "./seat.ts";
import type { StandingPlan } from "./standing-plan.ts";
import { solutionOf } from "./standing-plan.ts";

/** A run that is not in the plan and could meet on a day, with what keeps it from that day. */
export interface DayCandidate {
  readonly run: string;
  readonly learners: number;
  readonly fits: boolean;
  /** The nearest minimal set of facts; empty where it fits, or fits on no account. */
  readonly facts: readonly Fact[];
}

/** Why a day is under its target, as far as it is known. */
export interface WhyDay {
  readonly day: Day;
  readonly learners: number;
  readonly target: number;
  /** Runs looked at so far and in all: those not in the plan whose window and days allow the day. */
  readonly done: number;
  readonly most: number;
  /** Largest first. */
  readonly candidates: readonly DayCandidate[];
  /** For each fact, the runs it keeps from the day and their learners, most learners first. */
  readonly byFact: readonly { readonly code: FactCode; readonly runs: number; readonly learners: number }[];
}

/** Which runs could still meet on a day, and what keeps each from it; null where the day is not in the plan. */
export function whyDay(standing: StandingPlan, day: Day): Generator<WhyDay, WhyDay> | null {
  const index = standing.compiled.ids.days.indexOf(day);
  return index < 0 ? null : lookAtDay(standing, day, index);
}

function* lookAtDay(standing: StandingPlan, day: Day, index: number): Generator<WhyDay, WhyDay> {
  const { compiled, placements } = standing;
  const { problem, ids } = compiled;
  const runs = problem.runs
    .filter((run) => !placements[run.index])
    .map((run) => thatDay(problem, run, index))
    .filter((run) => run.starts.length > 0 && run.shapes.length > 0)
    .toSorted((one, other) => other.learners - one.learners || one.index - other.index);
  const learners = solutionOf(standing).learners.perDay[index];
  const candidates: DayCandidate[] = [];
  const answer = (): WhyDay => ({
    day,
    learners,
    target: problem.time.target,
    done: candidates.length,
    most: runs.length,
    candidates: [...candidates],
    byFact: tally(candidates),
  });
  const allowed = (placement: Placement) => placement.days.includes(index);
  for (const run of runs) {
    yield answer();
    const bench = new Bench(compiled, placements, run.index, { asked: run });
    const search = blockingFacts(bench, { allowed, sure: QUICK });
    let step = search.next();
    while (!step.done) step = search.next();
    const { verdict, sets } = step.value.why;
    const facts = sets[0] ?? [];
    candidates.push({ run: ids.runs[run.index].code, learners: run.learners, fits: verdict === "fits", facts });
  }
  return answer();
}

/** A run with only the starts and shapes by which it may meet on a day. */
function thatDay({ time }: Problem, run: RunSpec, day: number): RunSpec {
  const periods = [...range(time.firstOfDay[day], time.firstOfDay[day + 1])];
  const open = periods.filter((period) => period >= run.first && period <= run.last && run.closed[period] === 0);
  const slots = new Set(open.map((period) => time.slotOf[period]));
  const at = run.openWeeks.indexOf(time.weekOf[periods[0] ?? 0]);
  // An extended run may meet beyond its weeks, where it catches up: twice as many weeks is as far as is looked.
  const weeks = run.extend ? run.weeks * 2 : run.weeks;
  const reaches = (start: number) =>
    start <= at && (at - start) % run.everyWeeks === 0 && at - start < weeks * run.everyWeeks;
  return {
    ...run,
    starts: at < 0 ? new Int16Array() : run.starts.filter(reaches),
    shapes: run.shapes.filter((shape) => shape.some((slot) => slots.has(slot))),
  };
}

function tally(candidates: readonly DayCandidate[]): WhyDay["byFact"] {
  const sums = new Map<FactCode, { runs: number; learners: number }>();
  for (const { facts, learners } of candidates)
    for (const code of new Set(facts.map((fact) => fact.code))) {
      const sum = sums.get(code) ?? { runs: 0, learners: 0 };
      sums.set(code, { runs: sum.runs + 1, learners: sum.learners + learners });
    }
  return [...sums]
    .map(([code, sum]) => ({ code, ...sum }))
    .toSorted((one, other) => other.learners - one.learners || other.runs - one.runs);
}

function* range(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) yield at;
}
