import type { Page, TestInfo } from "@playwright/test";
import { expect } from "@playwright/test";
import { goTo } from "./acts.ts";
import { test } from "./app.ts";

/** Longest task that the tests let pass, in ms of the processor's time; the goal is 50. */
const GATE_MS = 200;
/** A browser without a screen at times stops drawing, or keeps a trace to itself: such a measurement is made again. */
test.describe.configure({ retries: 2, timeout: 60_000 });

const TASKS = ["__metadata", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/** What a trace of Chromium says of one event; times in microseconds, `tdur` by the clock of its thread. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Scrolls what holds the rows from top to bottom in small steps; gives the long tasks meanwhile, in ms. */
async function longTasksWhileScrolling(page: Page, scroller: string): Promise<readonly number[]> {
  return page.evaluate(async (selector) => {
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(Math.round(entry.duration));
    });
    const place = document.querySelector(selector)!;
    place.scrollTop = 0;
    const frame = () =>
      new Promise<unknown>((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 250);
      });
    observer.observe({ entryTypes: ["longtask"] });
    let before = -1;
    while (place.scrollTop !== before) {
      before = place.scrollTop;
      place.scrollTop += 90;
      await frame();
      await frame();
    }
    await frame();
    observer.disconnect();
    return seen;
  }, scroller);
}

/** Waits until what a screen does after it is drawn is done too, and what earlier screens left is cleared away. */
async function settled(page: Page): Promise<void> {
  await page.requestGC();
  await page.evaluate(async () => {
    for (let idle = 0; idle < 5; idle++) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
  });
}

/**
 * The tasks of the page's main thread, in ms of the processor's time: what the app itself costs, whatever other programs
 * the machine runs meanwhile.
 */
function processorTimes(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(traceEvents.filter(({ args }) => args?.name === "CrRendererMain").map(thread));
  const tasks = traceEvents.filter((event) => event.name === "RunTask" && main.has(thread(event)));
  return tasks.map(({ tdur = 0 }) => Math.round(tdur / 1000));
}

/** Keeps a figure in the report, and says it. */
function measured(info: TestInfo, type: string, description: string): void {
  info.annotations.push({ type, description });
  process.stdout.write(`${info.title}: ${type} ${description}\n`);
}

function longestOf(tasks: readonly number[]): number {
  return Math.max(0, ...tasks);
}

for (const [title, scroller] of [
  ["Rooster", ".week"],
  ["Opleidingen", ".table"],
] as const)
  test(`scrolling ${title} of a full campus stays smooth`, async ({ open, browser }, info) => {
    const page = await open("planned");
    await goTo(page, title);
    await expect(page.locator(scroller)).toBeVisible();
    await settled(page);
    await browser.startTracing(page, { categories: TASKS });
    const long = await longTasksWhileScrolling(page, scroller);
    const times = processorTimes(await browser.stopTracing());
    measured(info, "tasks over 50 ms by the clock", `${long.length}, longest ${longestOf(long)} ms`);
    measured(info, "longest task by the processor", `${longestOf(times)} ms`);
    expect(times.length).toBeGreaterThan(100);
    expect(longestOf(times)).toBeGreaterThan(0);
    expect(longestOf(times)).toBeLessThan(GATE_MS);
  });

test("the window answers soon after it is loaded with a full year", async ({ open }, info) => {
  const page = await open("planned");
  await page.reload();
  await expect(page.getByRole("grid")).toBeVisible();
  const ready = await page.evaluate(() => Math.round(performance.now()));
  measured(info, "interactive after", `${ready} ms`);
  await page.keyboard.press("Alt+3");
  await expect(page.getByRole("heading", { level: 1, name: "Opleidingen" })).toBeVisible();
});
