import type { Lift } from "./lifts/lifting.ts";

/** Can the run be placed with these facts lifted? */
export type Fits = (lifts: readonly Lift[]) => boolean;

/**
 * Facts of which each alone keeps the run out: lift it, and the run fits. Yields after every question, with what was
 * found so far.
 */
export function* aloneInTheWay(candidates: readonly Lift[], fits: Fits): Generator<readonly Lift[], readonly Lift[]> {
  const found: Lift[] = [];
  for (const lift of candidates) {
    if (fits([lift])) found.push(lift);
    yield found;
  }
  return found;
}

/**
 * A minimal set of facts in the way: lift them all and the run fits, put any one back and it does not. By deletion:
 * all are lifted, and one after another is put back if the run still fits; those that come first are put back first.
 * Null where the run does not fit even with all lifted. Putting one back may make another needless where the answer to
 * `fits` is found by a heuristic, so rounds are repeated until none is.
 */
export function* minimalSet(
  candidates: readonly Lift[],
  fits: Fits,
): Generator<readonly Lift[], readonly Lift[] | null> {
  if (!fits(candidates)) return null;
  let lifted = candidates;
  for (let before = -1; before !== lifted.length;) {
    before = lifted.length;
    for (const lift of lifted) {
      const without = lifted.filter((other) => other !== lift);
      if (fits(without)) lifted = without;
      yield lifted;
    }
  }
  return lifted;
}
