import fc from "fast-check";
import { assert, test } from "vitest";
import { carryOutAct } from "#shared/edits/acts.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { randomAct, seeded } from "#shared/testing/random-acts.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { composeDiffs, overlapOf, overlay, partOf } from "./branch.ts";
import type { Campus } from "./campus.ts";
import type { Diff } from "./diff.ts";
import { applyDiff, diffBetween, reverseDiff } from "./diff.ts";

/** A walk of random acts from a campus: the diffs, and where it ends. */
function walk(from: Campus, seed: number, steps: number): { readonly diffs: readonly Diff[]; readonly to: Campus } {
  const below = seeded(seed);
  const diffs: Diff[] = [];
  let to = from;
  for (let step = 0; step < steps; step++) {
    const edit = carryOutAct(to, randomAct(to, below));
    if (isRefusal(edit)) continue;
    diffs.push(edit.diff);
    to = applyDiff(to, edit.diff);
  }
  return { diffs, to };
}

test("diffs composed lead where they lead one by one, over the campus they began at", () => {
  const property = fc.property(fc.nat(), fc.nat(12), (seed, steps) => {
    const { diffs, to } = walk(tinyCampus(), seed, steps);
    const all = composeDiffs(diffs);
    assert.deepEqual(overlay(tinyCampus(), all), to);
    assert.deepEqual(applyDiff(tinyCampus(), all), to);
    assert.deepEqual(composeDiffs([...diffs, ...diffs.toReversed().map(reverseDiff)]), []);
  });
  fc.assert(property, { numRuns: 300 });
});

test("two branches overlap where both change a record, unless to the same", () => {
  const base = tinyCampus();
  const property = fc.property(fc.nat(), fc.nat(), (one, other) => {
    const [own, theirs] = [walk(base, one, 6), walk(base, other, 6)].map(({ to }) => diffBetween(base, to));
    const refs = overlapOf(own, theirs);
    const both = own.filter((change) => theirs.some(({ table, id }) => table === change.table && id === change.id));
    assert.isAtMost(refs.length, both.length);
    const mine = partOf(own, refs, "others");
    assert.equal(mine.length + partOf(own, refs, "these").length, own.length);
    // What does not overlap can be carried over in either order.
    assert.deepEqual(overlay(overlay(base, theirs), mine), overlay(overlay(base, mine), theirs));
  });
  fc.assert(property, { numRuns: 300 });
});
