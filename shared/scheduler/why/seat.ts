import { Assembler } from "#shared/scheduler/assembly/assembler.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { RunSpec, Time } from "#shared/scheduler/problem.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import type { Solution } from "#shared/scheduler/solution.ts";

/** How hard to look for a place. */
export interface Effort {
  /** Starts × shapes tried at most, spread evenly over all. */
  readonly options: number;
  /** Times each is tried where sessions can share its slots in more than one way. */
  readonly tries: number;
}

/** Every option there is on any campus seen so far, and as many again. */
export const THOROUGH: Effort = { options: 8_000, tries: 3 };

/** Enough to tell a fact that matters from one that does not, twenty times a second. */
export const QUICK: Effort = { options: 1_200, tries: 2 };

/**
 * Places for a run beside what a solution holds, in a fixed order without chance; `on` narrows them to those that may
 * meet as asked. The solution is as before after each.
 */
export function* placesFor(
  solution: Solution,
  run: RunSpec,
  { options, tries }: Effort,
  allowed: (placement: Placement) => boolean = () => true,
): Generator<Placement, void> {
  const { sessions } = run;
  const { starts, shapes } = keepingPins(solution.problem.time, run);
  const all = starts.length * shapes.length;
  const assembler = new Assembler(solution, randomFrom(1));
  const step = spreadStep(all, options);
  const times = sessions.length > 1 ? tries : 1;
  for (let count = 0, option = 0; count < Math.min(all, options); count++, option = (option + step) % all) {
    const start = starts[Math.floor(option / shapes.length)];
    const shape = shapes[option % shapes.length];
    for (let time = 0; time < times; time++) {
      const placement = assembler.assemble(run, start, shape);
      if (placement && allowed(placement)) yield placement;
      if (placement || !isChance(assembler.obstacle.rule)) break;
    }
  }
}

/** The starts and shapes of a run by which its pins can be kept: all where it has none. */
function keepingPins(time: Time, { pins, starts, shapes, openWeeks, weeks, everyWeeks, extend }: RunSpec) {
  if (pins.length === 0) return { starts, shapes };
  const at = pins.map(({ period }) => (period < 0 ? -1 : openWeeks.indexOf(time.weekOf[period])));
  const reaches = (start: number) =>
    at.every((week) => {
      const steps = (week - start) / everyWeeks;
      return week >= start && Number.isInteger(steps) && (extend || steps < weeks);
    });
  return {
    starts: starts.filter(reaches),
    shapes: shapes.filter((shape) => pins.every(({ period }) => shape.includes(time.slotOf[period]))),
  };
}

/** Could another way to share the slots among the sessions get round this rule? */
function isChance(rule: string): boolean {
  return rule !== "" && rule !== "H3" && rule !== "H10" && rule !== "H11";
}

/** A step that visits `options` of `all`, spread evenly, each at most once. */
function spreadStep(all: number, options: number): number {
  let step = Math.max(1, Math.floor(all / options));
  const common = (one: number, other: number): number => (other === 0 ? one : common(other, one % other));
  while (step > 1 && common(all, step) > 1) step++;
  return step;
}
