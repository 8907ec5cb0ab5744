import { availableParallelism } from "node:os";
import { EventPublisher } from "@orpc/server";
import type { PricingState } from "#shared/contract/prices.ts";
import type { SolveProgress } from "#shared/contract/solve.ts";
import { listsOf } from "#shared/domain/tables.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import type { WhatIf } from "#shared/scheduler/bound/what-if.ts";
import type { PriceRun } from "#electron/solver/price.ts";
import { startPricing } from "#electron/solver/price.ts";
import { markOf } from "./campus-mark.ts";
import type { OpenDocument } from "./open-document.ts";
import type { SolveDesk } from "./solve-desk.ts";

/** Most solve runs at the same time: each takes up to 1 GB. */
const MOST_THREADS = 4;

/** Decisions to price, and how. */
export interface Pricing {
  readonly whatIfs: readonly WhatIf[];
  readonly seeds: number;
  readonly seconds: number;
}

/** Pricing decisions by solving: one at a time. The document is read and never changed. */
export class PriceDesk {
  readonly #document: OpenDocument;
  readonly #solve: SolveDesk;
  readonly #start: typeof startPricing;
  readonly #events = new EventPublisher<{ state: PricingState }>();
  #run: PriceRun | null = null;
  #state: PricingState = { kind: "idle" };
  /** Runs of the campus as it is, by its mark and their seconds: the next decision need not run them again. */
  #base: { readonly name: string; readonly known: Map<number, SolveProgress> } = { name: "", known: new Map() };

  /** @param start starts pricing, for tests */
  constructor(document: OpenDocument, solve: SolveDesk, start: typeof startPricing = startPricing) {
    this.#document = document;
    this.#solve = solve;
    this.#start = start;
    document.onOpened(() => this.#letGo());
  }

  /** Starts pricing; refused while it is under way, or while a plan is being made: they would slow one another. */
  async start({ whatIfs, seeds, seconds }: Pricing): Promise<{ started: true } | Refusal> {
    if (this.#run) return refuse("pricing-running");
    if (this.#solve.waiting() === "solve-running") return refuse("solve-running");
    const { campus } = await this.#document.snapshot();
    if (this.#run) return refuse("pricing-running");
    if (campus.runs.size === 0) return refuse("nothing-to-price");
    // What is placed by hand stays in every run.
    const hand = [...campus.plan.values()].filter((planned) => planned.hand);
    const name = JSON.stringify([markOf(campus), seconds, hand]);
    if (this.#base.name !== name) this.#base = { name, known: new Map() };
    const run = this.#start(listsOf(campus), whatIfs, {
      seeds: Array.from({ length: seeds }, (_, at) => at + 1),
      limits: { seconds },
      known: this.#base.known,
      threads: Math.min(MOST_THREADS, availableParallelism()),
      report: (done, of) => run === this.#run && this.#tell({ kind: "running", done, of }),
    });
    this.#run = run;
    this.#tell({ kind: "running", done: 0, of: seeds * (whatIfs.length + 1) });
    void run.outcome.then((outcome) => {
      if (run !== this.#run) return;
      this.#run = null;
      this.#tell(outcome.kind === "priced" ? { kind: "priced", gains: [...outcome.gains] } : outcome);
    });
    return { started: true };
  }

  /** How it stands now, and from now on until it ends. */
  async *watch(signal?: AbortSignal): AsyncGenerator<PricingState, void, void> {
    const events = this.#events.subscribe("state", { signal });
    const [now, isRunning] = [this.#state, this.#run !== null];
    try {
      yield now;
      if (!isRunning) return;
      for await (const state of events) {
        yield state;
        if (state.kind !== "running") return;
      }
    } finally {
      await events.return(undefined);
    }
  }

  /** Stops pricing; nothing is claimed then. False where none is under way. */
  cancel(): boolean {
    this.#run?.cancel();
    return this.#run !== null;
  }

  #letGo(): void {
    const run = this.#run;
    this.#run = null;
    this.#tell({ kind: "idle" });
    run?.cancel();
  }

  #tell(state: PricingState): void {
    this.#state = state;
    this.#events.publish("state", state);
  }
}
