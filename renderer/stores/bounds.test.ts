import { beforeEach, expect, it } from "vitest";
import type { Bounds, BoundState } from "#shared/contract/bounds.ts";
import type { PricingState } from "#shared/contract/prices.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import { changeDoor, doorOver } from "#renderer/bridge/door.ts";
import type { Answers } from "#renderer/bridge/memory.ts";
import { memoryLink } from "#renderer/bridge/memory.ts";
import { boundsIn, followBounds, noBoundSaid, proveBounds, readBounds, useBounds } from "./bounds.ts";
import { useDocument } from "./document.ts";
import * as prices from "./prices.ts";
import { useRunning } from "./running.ts";

const bounds = { unplacedLearnerDays: 12, demandLearnerDays: 100, daysOnTarget: 9 } as Bounds;
const running = (unplacedLearnerDays: number): BoundState => ({
  kind: "running",
  progress: { part: "cases", done: 1, unplacedLearnerDays },
});
const spread = { count: 3, mean: 40, least: 38, most: 42, error: 1 };
const one = { kind: "more-units", pool: "M", units: 1 } as const;

async function* stream<T>(...states: readonly T[]) {
  yield* states;
}

function answering(answers: Record<string, Record<string, (input: never) => Promise<unknown>>>): void {
  changeDoor(doorOver(memoryLink(answers as unknown as Answers)));
}

beforeEach(() => {
  useBounds.setState({ state: { kind: "unknown" }, problem: null });
  prices.usePrices.setState({ running: null, asked: [], gains: new Map(), problem: null });
  useDocument.setState({ campus: null });
});

it("follows a proof to what it proves", async () => {
  const seen: string[] = [];
  const stop = useBounds.subscribe(({ state }) => seen.push(state.kind));
  answering({
    bounds: {
      start: async () => ({ started: true }),
      watch: async () => stream<BoundState>(running(-1), running(5), { kind: "proved", bounds }),
    },
  });
  await proveBounds();
  stop();
  expect(seen).toEqual(["running", "running", "proved"]);
  expect(boundsIn(useBounds.getState())).toEqual(bounds);
  expect(noBoundSaid(useBounds.getState())).toBeNull();
});

it.each([
  ["timeout", "", "bound.none.timeout"],
  ["cancelled", "", "bound.none.cancelled"],
  ["failed", "exit 3", "bound.none.failed"],
] as const)("claims no bound and says why: %s", async (reason, message, key) => {
  answering({ bounds: { watch: async () => stream<BoundState>({ kind: "none", reason, message }) } });
  await readBounds();
  expect(boundsIn(useBounds.getState())).toBeNull();
  expect(noBoundSaid(useBounds.getState())?.key).toBe(key);
});

it("tells a lost line, and reads anew when the campus changes but not when its plan does", async () => {
  answering({});
  await proveBounds();
  expect(useBounds.getState().problem?.key).toBe("refusal.unexpected");

  const settle = () => new Promise((resolve) => setTimeout(resolve));
  let reads = 0;
  answering({
    bounds: {
      watch: async () => {
        reads++;
        return stream<BoundState>({ kind: "unknown" });
      },
    },
  });
  const life = new AbortController();
  const campus = campusFrom({});
  followBounds(life.signal);
  useDocument.setState({ campus });
  useDocument.setState({ campus: { ...campus, plan: new Map() } });
  await settle();
  expect(reads).toBe(1);
  useDocument.setState({ campus: { ...campus, rooms: new Map() } });
  await settle();
  expect(reads).toBe(2);
  life.abort();
  useDocument.setState({ campus: campusFrom({}) });
  await settle();
  expect(reads).toBe(2);
});

it("keeps the gains of decisions by what they change, until the campus does", async () => {
  const gain = { whatIf: one, learnerDays: spread, daysOnTarget: spread };
  const shown: (number | null)[] = [];
  const stop = useRunning.subscribe(({ running: now }) => shown.push(now?.share ?? null));
  answering({
    prices: {
      start: async () => ({ started: true }),
      watch: async () =>
        stream<PricingState>(
          { kind: "running", done: 3, of: 6 },
          { kind: "priced", gains: [{ ...gain, whatIf: { units: 1, pool: "M", kind: "more-units" } }] },
        ),
    },
  });
  const life = new AbortController();
  useDocument.setState({ campus: campusFrom({}) });
  prices.followPrices(life.signal);
  await prices.price([one]);
  stop();
  expect(shown).toEqual([0.5, null]);
  expect(prices.usePrices.getState()).toMatchObject({ running: null, asked: [], problem: null });
  expect(prices.usePrices.getState().gains.get(prices.nameOf(one))?.learnerDays).toEqual(spread);
  useDocument.setState({ campus: campusFrom({}) });
  expect(prices.usePrices.getState().gains.size).toBe(0);
  life.abort();
});

it("says why nothing was priced", async () => {
  answering({ prices: { start: async () => ({ refused: "solve-running", values: {} }) } });
  await prices.price([one]);
  expect(prices.usePrices.getState()).toMatchObject({ running: null, problem: { key: "refusal.solve-running" } });
  answering({
    prices: {
      start: async () => ({ started: true }),
      watch: async () => stream<PricingState>({ kind: "none", reason: "failed", message: "no-answer" }),
    },
  });
  await prices.price([one]);
  expect(prices.usePrices.getState().problem).toMatchObject({ key: "bottlenecks.failed" });
});
