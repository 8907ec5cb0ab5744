import type { Disruption } from "#shared/capacity/disruption.ts";
import { disruptionOf } from "#shared/capacity/disruption.ts";
import type { CalendarEntry } from "#shared/contract/published.ts";
import type { PublishedPlan } from "#shared/domain/published-plan.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import type { Told } from "#shared/feeds/publication.ts";
import { publicationFor } from "#electron/publish/calendars/calendar-files.ts";
import type { OpenDocument } from "./open-document.ts";
import { orRefusal } from "./refused.ts";

/** Who works here, and the time. */
export interface PublishedDeskNeeds {
  readonly author: () => Promise<string>;
  readonly now: () => string;
}

/** Publishing the plan, and what has changed since. */
export class PublishedDesk {
  readonly #document: OpenDocument;
  readonly #needs: PublishedDeskNeeds;

  constructor(document: OpenDocument, needs: PublishedDeskNeeds) {
    this.#document = document;
    this.#needs = needs;
  }

  /** Every published plan of the document, newest first. @throws Refused where none is open */
  async list(): Promise<PublishedPlan[]> {
    return [...this.#document.published().list()];
  }

  /** Publishes the document as it is; a scenario is no plan that anybody was told. */
  publish(name: string): Promise<PublishedPlan | Refusal> {
    return orRefusal(async () => {
      const scenario = this.#document.scenario();
      if (scenario) return refuse("publish-scenario", { scenario: scenario.name });
      return this.#document.published().publish(name, { author: await this.#needs.author(), at: this.#needs.now() });
    });
  }

  /** What changed from a published plan to the one that is open, a scenario too. */
  disruption(revision: number): Promise<Disruption | Refusal> {
    return orRefusal(async () => {
      const published = this.#document.published();
      const plan = published.list().find((one) => one.revision === revision);
      if (!plan) return refuse("published-gone", { revision });
      const [before, { campus }] = [await published.campusOf(plan), await this.#document.snapshot()];
      return disruptionOf(before, campus);
    });
  }

  /** Calendar entries that are told otherwise than they were; none before calendars were ever written. */
  async entries(): Promise<CalendarEntry[]> {
    const told = this.#document.publications().told();
    if (told.length === 0) return [];
    const known = new Set(told.map(({ uid }) => uid));
    const { changed } = publicationFor({ ...(await this.#document.snapshot()), at: this.#needs.now() }, told);
    return changed.map((one) => entryOf(one, known)).sort((one, other) => one.day - other.day);
  }
}

function entryOf({ uid, sequence, run, title, day, daypart, calendars, gone }: Told, known: Set<string>) {
  const what: CalendarEntry["what"] = calendars.length === 0 ? "cancel" : known.has(uid) ? "update" : "new";
  return { uid, what, sequence, run, title, day, daypart, calendars: [...calendars, ...gone] };
}
