import { EventPublisher } from "@orpc/server";
import type { DocumentState } from "#shared/contract/document.ts";
import type { SolveProgress, SolveResult, SolveStart } from "#shared/contract/solve.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { campusFrom, listsOf } from "#shared/domain/tables.ts";
import { figuresOf } from "#shared/capacity/figures.ts";
import { withRestLeftOut } from "#shared/capacity/left-out.ts";
import { acceptPlan } from "#shared/edits/accept-plan.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import { STARTING } from "#electron/solver/messages.ts";
import { countMoved } from "#electron/solver/moved.ts";
import { startSolve } from "#electron/solver/start.ts";
import type { SolveRun } from "#electron/solver/start.ts";
import type { OpenDocument } from "./open-document.ts";

/** The one solve run of the open document, from its start to its result being accepted or discarded. */
export class SolveDesk {
  readonly #document: OpenDocument;
  readonly #events = new EventPublisher<{ progress: SolveProgress }>();
  #run: SolveRun | null = null;
  #latest: SolveProgress | null = null;
  #plan: readonly PlannedRun[] | null = null;

  constructor(document: OpenDocument) {
    this.#document = document;
    document.onOpened(() => this.discard());
  }

  /** Starts a run; refused while another is under way. What an earlier run found is let go. */
  async start({ seconds, seed, from }: SolveStart): Promise<{ started: true } | Refusal> {
    if (this.#run) return refuse("solve-running");
    const { campus } = await this.#document.snapshot();
    if (this.#run) return refuse("solve-running");
    this.discard();
    this.#latest = STARTING;
    const report = (progress: SolveProgress) => run === this.#run && this.#tell(progress);
    const run = startSolve(listsOf(campus), { limits: { seconds }, seed, from, report });
    this.#run = run;
    void run.outcome.then(({ progress, plan }) => {
      if (run !== this.#run) return;
      this.#run = null;
      this.#plan = plan;
      this.#tell(progress);
    });
    return { started: true };
  }

  /** How it stands now, and from now on until the run ends; nothing where there is no run and no result. */
  async *watch(signal?: AbortSignal): AsyncGenerator<SolveProgress, void, void> {
    const events = this.#events.subscribe("progress", { signal });
    const isRunning = this.#run !== null;
    try {
      if (this.#latest) yield this.#latest;
      if (!isRunning) return;
      for await (const progress of events) {
        yield progress;
        if (isLast(progress)) return;
      }
    } finally {
      await events.return(undefined);
    }
  }

  /** Why the document may not make way for another now: a run under way, or a result nobody has decided on. */
  waiting(): "solve-running" | "result-waiting" | null {
    return this.#run ? "solve-running" : this.#plan ? "result-waiting" : null;
  }

  /** Asks the run to stop; its best plan is kept as the result. False where none is under way. */
  cancel(): boolean {
    this.#run?.cancel();
    return this.#run !== null;
  }

  /** The result against the plan as it is now, or null where there is none. */
  async result(): Promise<SolveResult | null> {
    if (!this.#plan) return null;
    const { campus } = await this.#document.snapshot();
    const after = campusFrom({ ...listsOf(campus), plan: this.#plan });
    return {
      // Runs that no plan speaks of yet count as unplaced, or the first plan would look worse than none.
      before: figuresOf(withRestLeftOut(campus, "")),
      after: figuresOf(after),
      movedMeetings: countMoved(campus.plan.values(), this.#plan),
    };
  }

  /** Makes the result the plan, in one undoable edit; refused where there is none. */
  async accept(): Promise<{ state: DocumentState } | Refusal> {
    const plan = this.#plan;
    if (!plan) return refuse("no-result");
    const answer = await this.#document.act((campus) => acceptPlan(campus, { plan }));
    if ("state" in answer) this.#letGo();
    return answer;
  }

  /** Lets the result go, and stops a run under way. False where there was neither. */
  discard(): boolean {
    const had = this.#run !== null || this.#plan !== null;
    const run = this.#run;
    this.#letGo();
    if (run) this.#events.publish("progress", { ...STARTING, phase: "cancelled" });
    run?.cancel();
    return had;
  }

  #letGo(): void {
    this.#run = null;
    this.#plan = null;
    this.#latest = null;
  }

  #tell(progress: SolveProgress): void {
    this.#latest = progress;
    this.#events.publish("progress", progress);
  }
}

function isLast({ phase }: SolveProgress): boolean {
  return phase === "done" || phase === "cancelled" || phase === "failed";
}
