import type { Placement } from "#shared/scheduler/placement.ts";
import type { Bench } from "./bench.ts";
import { describe } from "./describe.ts";
import { candidatesFor, questionTo } from "./facts-in-the-way.ts";
import type { Lift } from "./lifts/lifting.ts";
import { aloneInTheWay, minimalSet } from "./minimal.ts";
import type { Effort } from "./seat.ts";
import { QUICK, THOROUGH } from "./seat.ts";
import { readiestFirst } from "./weigh-facts.ts";
import type { WhyNot } from "./why-not.ts";

/** Minimal sets of more than one fact that are looked for where no fact is alone in the way. */
const SETS = 2;

/** What is found of the facts: the answer, and the lifts of each of its sets. */
export interface Blocking {
  readonly why: WhyNot;
  readonly lifts: readonly (readonly Lift[])[];
}

/** How to ask: which places count, which facts are left in force, how hard to look. */
export interface Asking {
  readonly allowed?: (placement: Placement) => boolean;
  readonly mayLift?: (lift: Lift) => boolean;
  readonly sure?: Effort;
  readonly quick?: Effort;
}

/**
 * The facts that keep the run of a bench out, in minimal sets. Yields after every few hundredths of a second the
 * questions asked and the most that may follow.
 */
export function* blockingFacts(
  bench: Bench,
  { allowed, mayLift = () => true, sure = THOROUGH, quick = QUICK }: Asking = {},
): Generator<{ asked: number; most: number }, Blocking> {
  const run = bench.compiled.ids.runs[bench.asked.index].code;
  const answer = (verdict: WhyNot["verdict"], lifts: Blocking["lifts"]): Blocking => ({
    why: { run, verdict, sets: lifts.map((set) => describe(bench, set, quick, allowed)) },
    lifts,
  });
  if (questionTo(bench, sure, allowed)([])) return answer("fits", []);
  const question = questionTo(bench, quick, allowed);
  const fits = (lifts: readonly Lift[]) => question(lifts) !== null;
  const candidates = readiestFirst(candidatesFor(bench).filter(mayLift));
  const most = candidates.length * 3;
  let asked = 1;
  const alone = aloneInTheWay(candidates, fits);
  let step = alone.next();
  for (; !step.done; step = alone.next()) yield { asked: ++asked, most };
  if (step.value.length > 0)
    return answer(
      "blocked",
      step.value.map((lift) => [lift]),
    );
  const sets: (readonly Lift[])[] = [];
  // Least ready put back first; then once more with what the first set needs put back before the rest.
  for (let round = 0; round < SETS; round++) {
    const order = candidates.toReversed();
    const used = new Set(sets.flat());
    order.sort((one, other) => Number(used.has(other)) - Number(used.has(one)));
    const search = minimalSet(order, fits);
    let next = search.next();
    for (; !next.done; next = search.next()) yield { asked: ++asked, most };
    if (next.value === null) return answer("impossible", []);
    const found = next.value;
    if (sets.some((set) => set.length === found.length && set.every((lift) => found.includes(lift)))) break;
    sets.push(readiestFirst(found));
  }
  const shortest = Math.min(...sets.map((set) => set.length));
  return answer(
    "blocked",
    sets.filter((set) => set.length === shortest),
  );
}
