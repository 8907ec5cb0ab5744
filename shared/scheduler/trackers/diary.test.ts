import { expect, test } from "vitest";
import { randomFrom } from "#shared/scheduler/random.ts";
import { Diary } from "./diary.ts";

const RUNS = 12;
const PERIODS = 5;

const ascending = (runs: readonly number[]) => runs.toSorted((one, other) => one - other);

test("knows at any time who meets when, after thousands of changes, also of runs that meet twice", () => {
  const random = randomFrom(7);
  const diary = new Diary(RUNS, PERIODS);
  const held = new Map<string, { run: number; meeting: number; period: number }>();
  let most = 0;
  for (let change = 0; change < 5_000; change++) {
    const [run, meeting] = [random.below(RUNS), random.below(4)];
    const known = held.get(`${run} ${meeting}`);
    if (known) {
      diary.remove(run, meeting, known.period);
      held.delete(`${run} ${meeting}`);
    } else {
      const period = random.below(PERIODS);
      diary.add(run, meeting, period);
      held.set(`${run} ${meeting}`, { run, meeting, period });
    }
    most = Math.max(most, held.size);
    for (const [period, runs] of diary.runsAt.entries()) {
      const wanted = [...held.values()].filter((it) => it.period === period).map((it) => it.run);
      expect(ascending(runs)).toEqual(ascending(wanted));
    }
  }
  expect(most).toBeGreaterThan(RUNS);
});
