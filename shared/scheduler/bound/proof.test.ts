import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Branch } from "./branch.ts";
import { allowedColumns, otherSide } from "./branch.ts";
import { certifiedBound } from "./certificate.ts";
import { competing, provenInParts, splittingInParts } from "./parts.ts";
import type { Leaf } from "./proof.ts";
import { leafOf, provenBound } from "./proof.ts";
import type { Relaxation } from "./relaxation.ts";
import { splitting } from "./tree.ts";

/** Choices of one to three columns worth up to 20, and rows that limit them. */
const relaxations = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
    costs: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 }),
    rows: fc.array(
      fc.record({
        values: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }),
        limit: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ sizes, costs, rows }): Relaxation => {
    const choiceOf = sizes.flatMap((size, choice) => Array.from({ length: size }, () => choice));
    const columns = choiceOf.length;
    return {
      constant: 100,
      columns,
      cost: Float64Array.from(costs.slice(0, columns), (cost) => -cost),
      choiceOf: Int32Array.from(choiceOf),
      choices: sizes.length,
      rows: rows.map(() => ({ kind: "rooms", members: [], partner: -1, week: 0, periods: [], divisor: 1 })),
      limit: Float64Array.from(rows, ({ limit }) => limit),
      starts: Int32Array.from([0, ...rows.map((_, row) => (row + 1) * columns)]),
      index: Int32Array.from(rows.flatMap(() => choiceOf.map((_, column) => column))),
      value: Float64Array.from(rows.flatMap(({ values }) => values.slice(0, columns))),
    };
  });

const duals = fc.array(fc.oneof(fc.double({ min: -20, max: 20 }), fc.constant(NaN), fc.constant(Infinity)), {
  maxLength: 4,
});

/** The least value of all whole solutions: of each choice a column that branches leave, or none. */
function leastWhole(relaxation: Relaxation, branches: readonly Branch[] = []): number {
  const { first, end, optional } = allowedColumns(relaxation, branches);
  let least = Infinity;
  const taken: number[] = [];
  const choose = (choice: number): void => {
    if (choice === relaxation.choices) {
      if (keepsRows(relaxation, taken))
        least = Math.min(
          least,
          taken.reduce((sum, column) => sum + relaxation.cost[column], relaxation.constant),
        );
      return;
    }
    if (optional[choice] === 1) choose(choice + 1);
    for (let column = first[choice]; column < end[choice]; column++) {
      taken.push(column);
      choose(choice + 1);
      taken.pop();
    }
  };
  choose(0);
  return least;
}

function keepsRows({ rows, starts, index, value, limit }: Relaxation, taken: readonly number[]): boolean {
  return rows.every((_, row) => {
    let sum = 0;
    for (let at = starts[row]; at < starts[row + 1]; at++) if (taken.includes(index[at])) sum += value[at];
    return sum <= limit[row];
  });
}

describe("a certified bound", () => {
  it("holds for whatever duals, and under whatever branches", () => {
    const choices = fc.array(fc.nat(100), { maxLength: 3 });
    fc.assert(
      fc.property(
        relaxations,
        duals,
        choices,
        fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }),
        (it, lies, picks, cuts) => {
          const branches = picks.map((pick, at): Branch => ({
            choice: pick % it.choices,
            side: (["out", "in", "before", "from"] as const)[pick % 4],
            column: cuts[at] % (it.columns + 1),
          }));
          expect(certifiedBound(it, lies, branches)).toBeLessThanOrEqual(leastWhole(it, branches));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("a proof by cases", () => {
  it("comes to the least value with a solver that knows nothing, and holds at every step", () => {
    fc.assert(
      fc.property(relaxations, duals, (it, lies) => {
        const least = leastWhole(it);
        // A solver without a clue: its values split every choice that can be split.
        const solver = (branches: readonly Branch[]) => {
          const { first, end, optional } = allowedColumns(it, branches);
          const values = new Float64Array(it.columns);
          for (let choice = 0; choice < it.choices; choice++) {
            const count = end[choice] - first[choice];
            for (let column = first[choice]; column < end[choice]; column++)
              values[column] = (optional[choice] === 1 ? 0.5 : 1) / count;
          }
          return { duals: lies, values };
        };
        let steps = 0;
        for (const { bound, leaves } of splitting(it, solver)) {
          const proved = provenBound(it, leaves);
          expect(proved).toBeGreaterThanOrEqual(bound);
          expect(proved).toBeLessThanOrEqual(least);
          if (++steps > 60) break;
        }
        expect(steps).toBeGreaterThan(0);
      }),
    );
  });

  it("proves nothing where the cases do not cover all there is", () => {
    fc.assert(
      fc.property(relaxations, (it) => {
        const out: Branch = { choice: 0, side: "out", column: -1 };
        const cut: Branch = { choice: 0, side: "before", column: 1 };
        const leaf = (...branches: Branch[]): Leaf => leafOf(branches, []);
        const trivial = certifiedBound(it, []);
        expect(provenBound(it, [])).toBe(trivial);
        expect(provenBound(it, [leaf(out)])).toBe(trivial);
        expect(provenBound(it, [leaf(out), leaf(cut)])).toBe(trivial);
        expect(provenBound(it, [leaf(out, cut), leaf(out, otherSide(cut))])).toBe(trivial);
        expect(provenBound(it, [leaf(out), leaf(otherSide(out))])).toBeGreaterThanOrEqual(trivial);
      }),
    );
  });
});

describe("a proof in parts", () => {
  /** A solver without a clue, that splits whatever can be split. */
  const clueless = (lies: readonly number[]) => (part: Relaxation) => ({
    solve: (branches: readonly Branch[]) => {
      const { first, end } = allowedColumns(part, branches);
      const values = Float64Array.from(part.choiceOf, (choice) => 0.5 / Math.max(1, end[choice] - first[choice]));
      return { duals: lies, values };
    },
    close: () => {},
  });

  it("never goes above the least value, whatever is put together and whatever the duals", () => {
    fc.assert(
      fc.property(relaxations, duals, duals, (it, worth, lies) => {
        const least = leastWhole(it);
        let steps = 0;
        for (const { bound, parts } of splittingInParts(it, competing(it, worth), clueless(lies))) {
          const proved = provenInParts(it, parts);
          expect(proved).toBeGreaterThanOrEqual(bound);
          expect(proved).toBeLessThanOrEqual(least);
          if (++steps > 60) break;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("proves nothing with a choice in two parts", () => {
    fc.assert(
      fc.property(relaxations, duals, (it, lies) => {
        const part = { choices: [0], leaves: [leafOf([], lies)] };
        expect(provenInParts(it, [part, part])).toBe(certifiedBound(it, []));
      }),
    );
  });
});
