/** What a step of the core says at least: how many moves it has tried so far. */
export interface Counted {
  readonly iterations: number;
}

/** When a run stops by itself: after so many seconds, so many iterations, or whichever comes first. */
export interface Limits {
  readonly seconds?: number;
  readonly iterations?: number;
}

/** What feeding needs from the thread it runs in. */
export interface Surroundings<Step> {
  /** A steady clock in milliseconds. */
  readonly now: () => number;
  readonly cancelled: () => boolean;
  /** Told how it stands, at most four times a second. */
  readonly report: (step: Step, seconds: number) => void;
}

/** How a run came to its end; `last` is null only where the core had nothing to say. */
export interface Fed<Step> {
  readonly phase: "done" | "cancelled";
  readonly last: Step | null;
  readonly seconds: number;
}

/** Milliseconds between two reports. */
const PAUSE = 250;

/**
 * Asks the core for step after step, telling it the part of its limits that is spent, until they are reached, it is
 * done, or somebody cancels. A step is short, so the flag is seen within a twentieth of a second. With iterations alone
 * no clock has a say: same seed, same plan.
 */
export function feed<Step extends Counted>(
  steps: Iterator<Step, void, number | undefined>,
  limits: Limits,
  surroundings: Surroundings<Step>,
): Fed<Step> {
  const { seconds: mostSeconds = Infinity, iterations: mostIterations = Infinity } = limits;
  const { now, cancelled, report } = surroundings;
  const begun = now();
  const passed = () => (now() - begun) / 1000;
  let reported = -Infinity;
  let last: Step | null = null;
  let spent: number | undefined;
  for (;;) {
    if (cancelled()) return { phase: "cancelled", last, seconds: passed() };
    const next = steps.next(spent);
    if (next.done) return { phase: "done", last, seconds: passed() };
    last = next.value;
    const seconds = passed();
    if (seconds >= mostSeconds || last.iterations >= mostIterations) return { phase: "done", last, seconds };
    spent = Math.max(seconds / mostSeconds, last.iterations / mostIterations);
    if (now() - reported < PAUSE) continue;
    reported = now();
    report(last, seconds);
  }
}
