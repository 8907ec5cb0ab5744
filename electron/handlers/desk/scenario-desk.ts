import type { Comparison } from "#shared/capacity/compare.ts";
import { compareCampuses } from "#shared/capacity/compare.ts";
import type { Figures } from "#shared/capacity/figures.ts";
import { figuresOf } from "#shared/capacity/figures.ts";
import { withRestLeftOut } from "#shared/capacity/left-out.ts";
import type { DocumentState } from "#shared/contract/document.ts";
import type { Scenario, ScenarioList, TakeOverPart } from "#shared/contract/scenarios.ts";
import { figuresSchema } from "#shared/contract/values.ts";
import type { RecordRef } from "#shared/domain/branch.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import { takeOverScenario } from "#shared/edits/take-over-scenario.ts";
import type { ScenarioRow } from "#electron/document/rows/scenario-rows.ts";
import { newlyFallen, outOfPlan, validly } from "./keep-valid.ts";
import type { OpenDocument } from "./open-document.ts";
import { orRefusal } from "./refused.ts";
import type { SolveDesk } from "./solve-desk.ts";

/** Who works here, and the time. */
export interface ScenarioDeskNeeds {
  readonly author: () => Promise<string>;
  readonly now: () => string;
}

/** The scenarios of the open document: made, opened, compared, taken over, thrown away. */
export class ScenarioDesk {
  readonly #document: OpenDocument;
  readonly #solve: SolveDesk;
  readonly #needs: ScenarioDeskNeeds;

  constructor(document: OpenDocument, solve: SolveDesk, needs: ScenarioDeskNeeds) {
    this.#document = document;
    this.#solve = solve;
    this.#needs = needs;
  }

  /** All of them beside the document; figures that nobody has counted yet are null. */
  list(): Promise<ScenarioList | Refusal> {
    return orRefusal(async () => {
      const { campus, revision } = await this.#document.base();
      const scenarios = this.#document.scenarios().list();
      return { base: standing(campus), scenarios: scenarios.map((row) => lineOf(row, revision)) };
    });
  }

  /** Counts the figures of a scenario and keeps them with it. */
  figures(id: string): Promise<Figures | Refusal> {
    return orRefusal(async () => {
      const scenarios = this.#document.scenarios();
      const row = scenarios.list().find((other) => other.id === id);
      const figures = standing(await this.#campusOf(id));
      if (row) scenarios.keepFigures(id, row.revision, JSON.stringify(figures));
      return figures;
    });
  }

  create(name: string): Promise<{ id: string } | Refusal> {
    return orRefusal(async () => {
      const { id } = await this.#document.scenarios().create(name, await this.#asker());
      return { id };
    });
  }

  rename(id: string, name: string): Promise<{ done: true } | Refusal> {
    return orRefusal(async () => {
      this.#document.scenarios().rename(id, name);
      // The name stands in the state of the document.
      if (this.#isOpen(id)) await this.#document.openScenario(id);
      return { done: true };
    });
  }

  discard(id: string): Promise<{ done: true } | Refusal> {
    return orRefusal(async () => {
      if (this.#isOpen(id)) {
        const left = await this.open(null);
        if (isRefusal(left)) return left;
      }
      this.#document.scenarios().discard(id);
      return { done: true };
    });
  }

  /** Opens a scenario, or goes back to the document. What the document changed may topple runs of the scenario's plan. */
  open(id: string | null): Promise<{ state: DocumentState } | Refusal> {
    return orRefusal(async () => {
      const waiting = this.#solve.waiting();
      if (waiting) return refuse(waiting);
      const state = await this.#document.openScenario(id);
      const open = this.#document.scenario();
      if (!open?.moved || open.conflicts.length > 0 || state.readOnly) return { state };
      return this.#mend();
    });
  }

  /** A scenario beside the document as it is now, with the records that clash. */
  compare(id: string): Promise<{ comparison: Comparison; conflicts: RecordRef[] } | Refusal> {
    return orRefusal(async () => {
      const { campus: base } = await this.#document.base();
      const { campus, conflicts } = await this.#branchOf(id);
      return { comparison: compareCampuses(base, campus), conflicts: [...conflicts] };
    });
  }

  /** Settles the clashes of a scenario for one side; it is open afterwards. */
  settle(id: string, side: "base" | "scenario"): Promise<{ state: DocumentState } | Refusal> {
    return orRefusal(async () => {
      const waiting = this.#solve.waiting();
      if (waiting) return refuse(waiting);
      await this.#document.scenarios().settle(id, side, await this.#asker());
      await this.#document.openScenario(id);
      return this.#mend();
    });
  }

  /** Makes the document as the scenario has it, in one edit; then the document is open. */
  takeOver(id: string, part: TakeOverPart): Promise<{ state: DocumentState } | Refusal> {
    return orRefusal(async () => {
      const waiting = this.#solve.waiting();
      if (waiting) return refuse(waiting);
      const name =
        this.#document
          .scenarios()
          .list()
          .find((row) => row.id === id)?.name ?? "";
      const { campus: scenario, conflicts } = await this.#branchOf(id);
      const [clash] = conflicts;
      if (clash)
        return refuse("scenario-clashes", {
          scenario: name,
          count: conflicts.length,
          table: clash.table,
          item: clash.id,
        });
      return this.#document.actOnBase((base) => {
        const edit = takeOverScenario(base, { scenario, name, part });
        return part.what === "runs" ? unclashing(base, edit) : validly(base, edit);
      });
    });
  }

  /** Takes out of the plan what may no longer stand since the document moved on under the scenario. */
  async #mend(): Promise<{ state: DocumentState } | Refusal> {
    const [{ campus: base }, { campus }] = [await this.#document.base(), await this.#document.snapshot()];
    const fallen = newlyFallen(base, campus);
    if (fallen.length === 0) return { state: await this.#document.state() };
    return this.#document.act((now) => ({
      about: { act: "mend-scenario", values: { fallen: fallen.length } },
      diff: fallen.map((planned) => outOfPlan(now, planned)),
    }));
  }

  async #branchOf(id: string): Promise<{ campus: Campus; conflicts: readonly RecordRef[] }> {
    const open = this.#document.scenario();
    if (open?.id !== id) return this.#document.scenarios().read(id);
    return { campus: (await open.store.load()).campus, conflicts: open.conflicts };
  }

  async #campusOf(id: string): Promise<Campus> {
    return (await this.#branchOf(id)).campus;
  }

  #isOpen(id: string): boolean {
    return this.#document.scenario()?.id === id;
  }

  async #asker(): Promise<{ author: string; at: string }> {
    return { author: await this.#needs.author(), at: this.#needs.now() };
  }
}

const known = new WeakMap<Campus, Figures>();

/** The figures of a plan; runs that it does not speak of count as unplaced. Counted once as long as the campus lives. */
function standing(campus: Campus): Figures {
  const figures = known.get(campus) ?? figuresOf(withRestLeftOut(campus, ""));
  known.set(campus, figures);
  return figures;
}

function lineOf({ id, name, created, author, revision, baseRevision, figures }: ScenarioRow, now: number): Scenario {
  const counted = figures === null ? null : figuresSchema.safeParse(JSON.parse(figures));
  // What another version of the program counted differently is counted anew.
  return { id, name, created, author, revision, behind: baseRevision < now, figures: counted?.data ?? null };
}

/** The plan of some runs, unless others could not stay beside it. */
function unclashing(base: Campus, edit: Edit | Refusal): Edit | Refusal {
  if (isRefusal(edit)) return edit;
  const fallen = newlyFallen(base, applyDiff(base, edit.diff));
  return fallen.length === 0 ? edit : refuse("take-over-clashes", { count: fallen.length, run: fallen[0].run });
}
