import { expect, test } from "vitest";
import { Assignment } from "#shared/scheduler/activities/assignment.ts";
import { compileCtt } from "#shared/scheduler/models/ctt/compile.ts";
import { FORMULATIONS } from "#shared/scheduler/models/ctt/formulations.ts";
import { readCtt } from "#shared/scheduler/models/ctt/read-instance.ts";
import type { Neighbourhood } from "#shared/scheduler/moves/neighbourhood.ts";
import { NEIGHBOURHOODS } from "#shared/scheduler/moves/neighbourhoods.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import { activityRules } from "#shared/scheduler/rules.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import { randomCtt } from "#shared/testing/tiny-ctt.ts";
import { Desk } from "./desk.ts";
import { Incumbent } from "./incumbent.ts";
import { startActivities } from "./start-activities.ts";
import { temperatureAt } from "./temperature.ts";
import { Walk } from "./walk.ts";

/** A desk with every activity of a random instance in some place. */
function startedDesk(seed: number): Desk {
  const random = randomFrom(seed);
  const { instance } = readCtt(randomCtt(8, random.below));
  const solution = new Solution(compileCtt(instance!, FORMULATIONS.UD2));
  for (const _ of startActivities(solution.assignment, random, 10)) continue;
  solution.assignment.hardness = 20;
  return new Desk(solution, random, new Set());
}

/** A family whose moves cost so much and do nothing; it counts what becomes of them. */
function counting(cost: number, share = 1): Neighbourhood & { kept: number; tried: number } {
  const family = {
    name: `costs ${cost}`,
    share,
    kept: 0,
    tried: 0,
    applies: () => true,
    propose: () => (family.tried++, cost),
    accept: () => void family.kept++,
    reject: () => {},
  };
  return family;
}

const MOVES = 40_000;

test.each([
  [1, 1],
  [1, 2],
  [3, 2],
])("a move that costs %d at temperature %d is kept as Metropolis says", (cost, temperature) => {
  const desk = startedDesk(1);
  const family = counting(cost);
  const walk = new Walk(desk, new Incumbent(desk.solution), [family]);
  walk.temperature = temperature;
  walk.go(MOVES);
  expect(family.tried).toBe(MOVES);
  expect(family.kept / MOVES).toBeCloseTo(Math.exp(-cost / temperature), 1.5);
});

test("families are tried by their shares", () => {
  const desk = startedDesk(1);
  const families = [counting(0, 1), counting(0, 0), counting(0, 5), counting(0, 2)];
  new Walk(desk, new Incumbent(desk.solution), families).go(MOVES);
  const parts = families.map(({ tried }) => tried / MOVES);
  expect(parts[1]).toBe(0);
  for (const [at, part] of [1 / 8, 0, 5 / 8, 2 / 8].entries()) expect(parts[at]).toBeCloseTo(part, 1.5);
});

/** What a walk at a temperature costs after each of some moves. */
function costsOf(seed: number, temperature: number, families?: readonly Neighbourhood[]) {
  const desk = startedDesk(seed);
  const { assignment } = desk.solution;
  const incumbent = new Incumbent(desk.solution);
  const walk = new Walk(desk, incumbent, families);
  walk.temperature = temperature;
  const costs = [assignment.hard * 20 + assignment.soft];
  const best = { breaches: desk.solution.breaches(), cost: desk.solution.cost() };
  for (let move = 0; move < 3_000; move++) {
    walk.go(1);
    costs.push(assignment.hard * 20 + assignment.soft);
    const [breaches, cost] = [desk.solution.breaches(), desk.solution.cost()];
    if (breaches < best.breaches || (breaches === best.breaches && cost < best.cost))
      Object.assign(best, { breaches, cost });
  }
  return { costs, best, incumbent, rises: costs.filter((cost, at) => at > 0 && cost > costs[at - 1]).length };
}

test.each([1, 2, 3])("at temperature 0 no move makes it dearer, at any other some do (seed %d)", (seed) => {
  expect(costsOf(seed, 0).rises).toBe(0);
  expect(costsOf(seed, 5).rises).toBeGreaterThan(0);
});

test.each([1, 2, 3])("the incumbent is the best that was ever passed (seed %d)", (seed) => {
  const { best, incumbent } = costsOf(seed, 5);
  expect({ breaches: incumbent.breaches, cost: incumbent.cost }).toEqual(best);
  const again = new Assignment(startedDesk(seed).solution.problem, activityRules);
  again.restore(incumbent.time, incumbent.room);
  expect([again.hard, again.soft]).toEqual([best.breaches, best.cost]);
});

test("it goes back to the incumbent where that breaks nothing", () => {
  // Not every random instance has a valid solution; the first that has one will do.
  const cooled = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const desk = startedDesk(seed);
    const incumbent = new Incumbent(desk.solution);
    const walk = new Walk(desk, incumbent);
    walk.temperature = 1;
    walk.go(5_000);
    return { desk, incumbent, walk };
  });
  const { desk, incumbent, walk } = cooled.find((it) => it.walk.hasValid)!;
  const { assignment } = desk.solution;
  walk.temperature = 1_000;
  walk.go(500);
  expect([...assignment.time]).not.toEqual([...incumbent.time]);
  expect(walk.goBack()).toBe(true);
  expect([...assignment.time, ...assignment.room]).toEqual([...incumbent.time, ...incumbent.room]);
  expect([assignment.hard, assignment.soft]).toEqual([0, incumbent.cost]);
  incumbent.breaches = 1;
  expect(walk.goBack()).toBe(false);
});

const ofActivities = NEIGHBOURHOODS.filter((it) => it.applies(startedDesk(1).solution.problem));

test.each(ofActivities)("$name changes something that the others alone do not come to", ({ name }) => {
  const all = [1, 2, 3].map((seed) => costsOf(seed, 2).costs.join());
  const without = [1, 2, 3].map((seed) =>
    costsOf(
      seed,
      2,
      ofActivities.filter((it) => it.name !== name),
    ).costs.join(),
  );
  const alone = [1, 2, 3].map(
    (seed) =>
      new Set(
        costsOf(
          seed,
          2,
          ofActivities.filter((it) => it.name === name),
        ).costs,
      ),
  );
  expect(without).not.toEqual(all);
  expect(Math.max(...alone.map(({ size }) => size))).toBeGreaterThan(3);
});

test("the temperature falls from the hottest to the coldest, by the same factor in equal parts", () => {
  const cooling = { hottest: 80, coldest: 5, hardness: 1, softest: 1 };
  expect([0, 0.25, 0.5, 0.75, 1].map((spent) => temperatureAt(cooling, spent))).toEqual([80, 40, 20, 10, 5]);
  expect([temperatureAt(cooling, -1), temperatureAt(cooling, 2)]).toEqual([80, 5]);
});
