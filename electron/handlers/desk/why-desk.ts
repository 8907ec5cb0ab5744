import type { DocumentState } from "#shared/contract/document.ts";
import type { DayAnswer, FixOffer, WhyAnswer } from "#shared/contract/why.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { carryOutFix } from "#shared/edits/carry-out-fix.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import type { Cell } from "#shared/scheduler/why/cell/cell.ts";
import type { Finding } from "#shared/scheduler/why/checks/finding.ts";
import type { Fix } from "#shared/scheduler/why/fixes/fix.ts";
import type { TriedFix, WhyQuestion, WhyReport } from "#electron/solver/why-messages.ts";
import { WhyThread } from "#electron/solver/why.ts";
import { newlyFallen } from "./keep-valid.ts";
import type { OpenDocument } from "./open-document.ts";
import { orRefusal } from "./refused.ts";
import { reportsOf } from "./reports.ts";
import type { ScenarioDesk } from "./scenario-desk.ts";

/** Seconds an answer may take: about a run or a day, about a cell, and about the tables. */
const SECONDS = { run: 10, day: 10, cell: 2, check: 10 };

/** Fixes that are kept to be carried out; older ones are let go. */
const MOST_OFFERS = 100;

/** A fix that was offered, for the run that was asked about. */
interface Offer {
  readonly run: string;
  readonly fix: Fix;
}

const NOTHING = { share: 0, refusal: null, why: null, fixes: [] } as const;

/** Questions about the open document and its plan, and the fixes that came of them. */
export class WhyDesk {
  readonly #document: OpenDocument;
  readonly #scenarios: ScenarioDesk;
  readonly #thread: WhyThread;
  readonly #offers = new Map<string, Offer>();

  constructor(document: OpenDocument, scenarios: ScenarioDesk, thread = new WhyThread()) {
    this.#document = document;
    this.#scenarios = scenarios;
    this.#thread = thread;
    document.onOpened(() => {
      this.#offers.clear();
      thread.close();
    });
    document.onCommit(() => {
      // Where the document was closed meanwhile there is nothing to follow.
      document.snapshot().then(
        ({ campus }) => thread.follow(campus),
        () => {},
      );
    });
  }

  /** Why a run is not in the plan: the answer as it grows. Who stops listening cancels the question. */
  async *run(run: string, signal?: AbortSignal): AsyncGenerator<WhyAnswer, void, void> {
    for await (const report of this.#reports({ about: "run", run }, signal)) yield this.#answer(report);
  }

  /** Why a meeting cannot stand in a cell. */
  async *cell(cell: Cell, signal?: AbortSignal): AsyncGenerator<WhyAnswer, void, void> {
    for await (const report of this.#reports({ about: "cell", cell }, signal)) yield this.#answer(report);
  }

  /** What keeps runs from a day. */
  async *day(day: number, signal?: AbortSignal): AsyncGenerator<DayAnswer, void, void> {
    for await (const report of this.#reports({ about: "day", day }, signal)) yield dayAnswer(report);
  }

  /** What is impossible in the tables, whatever the plan. */
  preCheck(): Promise<{ findings: readonly Finding[] } | Refusal> {
    return orRefusal(async () => {
      const { campus } = await this.#document.snapshot();
      const asking = this.#thread.ask(campus, { about: "check" }, { seconds: SECONDS.check, report: () => {} });
      const report = await asking.outcome;
      if (report.kind === "check") return { findings: report.findings };
      return refusalOf(report);
    });
  }

  /** Does what a fix does, in one edit, where it still fits the document as it is now. */
  carryOut(id: string): Promise<{ state: DocumentState } | Refusal> {
    const offer = this.#offers.get(id);
    if (!offer) return Promise.resolve(refuse("no-such-fix"));
    return orRefusal(() => this.#document.act((campus) => editOf(campus, offer)));
  }

  /** Does what a fix does in a new scenario, which is open then. Where it no longer fits, none is made. */
  asScenario(id: string, name: string): Promise<{ state: DocumentState } | Refusal> {
    const offer = this.#offers.get(id);
    if (!offer) return Promise.resolve(refuse("no-such-fix"));
    return orRefusal(async () => {
      const open = this.#document.scenario();
      if (open) return refuse("fix-of-scenario", { scenario: open.name });
      const edit = editOf((await this.#document.base()).campus, offer);
      if (isRefusal(edit)) return edit;
      const made = await this.#scenarios.create(name);
      if (isRefusal(made)) return made;
      const opened = await this.#scenarios.open(made.id);
      const done = isRefusal(opened) ? opened : await this.#document.act((campus) => editOf(campus, offer));
      if (isRefusal(done)) await this.#scenarios.discard(made.id);
      return done;
    });
  }

  async *#reports(
    question: Exclude<WhyQuestion, { about: "check" }>,
    signal?: AbortSignal,
  ): AsyncGenerator<WhyReport, void, void> {
    const { campus } = await this.#document.snapshot();
    const seconds = SECONDS[question.about];
    yield* reportsOf<WhyReport>((report) => this.#thread.ask(campus, question, { seconds, report }), signal);
  }

  #answer(report: WhyReport): WhyAnswer {
    if (report.kind !== "run") return { ...NOTHING, ...without(report) };
    const { phase, share, why, fixes } = report;
    return { phase, share, refusal: null, why, fixes: fixes.map((tried) => this.#offer(why?.run ?? "", tried)) };
  }

  #offer(run: string, { id, fix }: TriedFix): FixOffer {
    this.#offers.delete(id);
    this.#offers.set(id, { run, fix });
    for (const oldest of [...this.#offers.keys()].slice(0, -MOST_OFFERS)) this.#offers.delete(oldest);
    const { diff: _, ...offer } = fix;
    return { ...offer, id };
  }
}

function dayAnswer(report: WhyReport): DayAnswer {
  if (report.kind !== "day") return { share: 0, day: null, ...without(report) };
  const { phase, share, day } = report;
  return { phase, share, refusal: null, day };
}

/** That there is no answer, and why. */
function without(report: WhyReport): { phase: "refused" | "failed"; refusal: Refusal } {
  return { phase: report.kind === "refused" ? "refused" : "failed", refusal: refusalOf(report) };
}

function refusalOf(report: WhyReport): Refusal {
  if (report.kind === "refused") return report.refusal;
  return refuse("why-failed", { message: report.kind === "failed" ? report.message : report.kind });
}

/** What carrying a fix out comes to: nobody may have to leave the plan for it but those it names. */
function editOf(campus: Campus, { run, fix }: Offer): Edit | Refusal {
  const edit = carryOutFix(campus, { run, diff: fix.diff, learnerDays: fix.learnerDaysWon });
  if (isRefusal(edit)) return edit;
  const [fallen] = newlyFallen(campus, applyDiff(campus, edit.diff));
  return fallen ? refuse("fix-no-longer-fits", { run, other: fallen.run }) : edit;
}
