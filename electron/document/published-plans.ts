import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { PublishedPlan } from "#shared/domain/published-plan.ts";
import type { Store } from "#shared/domain/store.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import { readPublishedPlans, writePublishedPlan } from "./rows/published-plan-rows.ts";
import type { ScenarioFile } from "./scenario-store.ts";
import type { UndoAsker } from "./undo.ts";
import { campusAt } from "./way-back.ts";

/** The plans of a document that were published, beside the campus and outside undo. */
export class PublishedPlans {
  readonly #file: ScenarioFile;
  readonly #store: Store;

  constructor(file: ScenarioFile, store: Store) {
    this.#file = file;
    this.#store = store;
  }

  /** All of them, newest first. */
  list(): readonly PublishedPlan[] {
    return this.#file.read(readPublishedPlans);
  }

  /** Publishes the plan as it is, under a name of its own; refused where it was published already. @throws CommitRefused */
  async publish(name: string, { at, author }: UndoAsker): Promise<PublishedPlan | Refusal> {
    const { revision } = await this.#store.load();
    const before = this.list();
    const same = before.find((plan) => plan.revision === revision);
    if (same) return refuse("published-already", { name: same.name });
    const taken = before.find((plan) => key(plan.name) === key(name));
    if (taken) return refuse("published-name-taken", { name: taken.name });
    const plan: PublishedPlan = { name: name.trim(), revision, at, author };
    this.#file.change(
      (connection) => writePublishedPlan(connection, plan),
      (connection) => readPublishedPlans(connection).some((one) => one.revision === revision),
    );
    return plan;
  }

  /** The campus with its plan as it was published. */
  campusOf({ revision }: PublishedPlan): Promise<Campus> {
    return campusAt(this.#store, revision);
  }
}
