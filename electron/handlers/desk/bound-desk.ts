import { EventPublisher } from "@orpc/server";
import { unplacedFigures, withRestLeftOut } from "#shared/capacity/left-out.ts";
import type { BoundOutcome, BoundProgress, BoundState } from "#shared/contract/bounds.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { listsOf } from "#shared/domain/tables.ts";
import type { BoundRun } from "#electron/solver/bound.ts";
import { startBound } from "#electron/solver/bound.ts";
import { markOf } from "./campus-mark.ts";
import type { OpenDocument } from "./open-document.ts";

/** Bounds that are remembered: of the document, its scenarios and what was tried. */
const MOST_KNOWN = 40;

const NOTHING_YET: BoundProgress = { part: "unplaced", done: 0, unplacedLearnerDays: -1 };

/** A proof under way and the campus it is of. */
interface Proof {
  readonly run: BoundRun;
  readonly mark: string;
  progress: BoundProgress;
}

/** The proofs of what no plan can better: one at a time, each remembered with the campus it is of. */
export class BoundDesk {
  readonly #document: OpenDocument;
  readonly #start: typeof startBound;
  readonly #events = new EventPublisher<{ change: null }>();
  readonly #known = new Map<string, BoundOutcome>();
  #proof: Proof | null = null;

  /** @param start starts a proof, for tests */
  constructor(document: OpenDocument, start: typeof startBound = startBound) {
    this.#document = document;
    this.#start = start;
    document.onOpened(() => this.cancel());
  }

  /**
   * Starts a proof for the campus as it is; one for a campus that is no longer so is stopped. Nothing is started where
   * it is under way, or known and not asked for anew.
   */
  async start({ seconds, anew }: { seconds: number; anew: boolean }): Promise<{ started: boolean }> {
    const { campus } = await this.#document.snapshot();
    const mark = markOf(campus);
    if (this.#proof?.mark === mark) return { started: false };
    if (!anew && this.#known.get(mark)?.kind === "proved") return { started: false };
    this.#proof?.run.cancel();
    const report = (progress: BoundProgress) => {
      if (this.#proof !== proof) return;
      proof.progress = progress;
      this.#events.publish("change", null);
    };
    const run = this.#start(listsOf(campus), { seconds, incumbent: incumbentOf(campus), report });
    const proof: Proof = { run, mark, progress: NOTHING_YET };
    this.#proof = proof;
    void run.outcome.then((outcome) => this.#end(proof, outcome));
    return { started: true };
  }

  /** Where the proof for the campus as it is now stands. */
  async state(): Promise<BoundState> {
    const { campus } = await this.#document.snapshot();
    const mark = markOf(campus);
    if (this.#proof?.mark === mark) return { kind: "running", progress: this.#proof.progress };
    return this.#known.get(mark) ?? { kind: "unknown" };
  }

  /** The same now and at every change, until no proof is under way. */
  async *watch(signal?: AbortSignal): AsyncGenerator<BoundState, void, void> {
    const events = this.#events.subscribe("change", { signal });
    try {
      yield await this.state();
      if (!this.#proof) return;
      for await (const _ of events) {
        yield await this.state();
        if (!this.#proof) return;
      }
    } finally {
      await events.return(undefined);
    }
  }

  /** Stops a proof under way; nothing is claimed then. False where there is none. */
  cancel(): boolean {
    const proof = this.#proof;
    proof?.run.cancel();
    return proof !== null;
  }

  #end(proof: Proof, outcome: BoundOutcome): void {
    // A proof that broke off takes nothing back that was proved before.
    if (outcome.kind === "proved" || this.#known.get(proof.mark)?.kind !== "proved") {
      this.#known.delete(proof.mark);
      this.#known.set(proof.mark, outcome);
      const [oldest] = this.#known.keys();
      if (this.#known.size > MOST_KNOWN) this.#known.delete(oldest);
    }
    if (this.#proof === proof) this.#proof = null;
    this.#events.publish("change", null);
  }
}

/** The unplaced learner-days of a plan that is there: a bound that reaches them need not be bettered. */
function incumbentOf(campus: Campus): number | undefined {
  const isPlanned = [...campus.plan.values()].some(({ meetings }) => meetings.length > 0);
  return isPlanned ? unplacedFigures(diaryOf(withRestLeftOut(campus, ""))).unplacedLearnerDays : undefined;
}
