import { randomUUID } from "node:crypto";
import type { RequestView } from "#shared/contract/requests.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import type { Asked, AskedSlot, PartnerRequest } from "#shared/domain/request.ts";
import { requestState } from "#shared/domain/request.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { Edit, Refusal } from "#shared/edits/edit.ts";
import { isRefusal, refuse } from "#shared/edits/edit.ts";
import { acceptRequest } from "#shared/edits/requests/accept-request.ts";
import { newlyFallen } from "./keep-valid.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { OpenDocument } from "./open-document.ts";
import { Refused } from "./refused.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** How long a request waits for an answer. */
const DAYS_KEPT = 14;
/** Requests of one partner that wait at once. */
const MOST_OPEN = 20;
/** Requests of one partner within an hour. */
const MOST_AN_HOUR = 20;

/** What partners ask for, and what the planner answers. A request by itself never changes the plan. */
export class RequestDesk {
  readonly #document: OpenDocument;
  readonly #now: () => string;
  /** One at a time: of two answers to one request the second finds it answered. */
  readonly #turn = oneAtATime();
  readonly #listeners = new Set<() => void>();

  /** @param now ISO 8601 */
  constructor(document: OpenDocument, now: () => string) {
    this.#document = document;
    this.#now = now;
  }

  /** Calls back whenever a request is received or answered. */
  onChanged(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Every request as it stands now, oldest first. @throws Refused where no document is open */
  async list(): Promise<RequestView[]> {
    const { campus } = await this.#document.base();
    const now = this.#now();
    return this.#kept().map((request) => viewOf(request, campus, now));
  }

  /** The requests of one partner. @throws Refused */
  async listOf(partner: string): Promise<RequestView[]> {
    return (await this.list()).filter((request) => request.partner === partner);
  }

  /**
   * Receives a request. Sent twice under one key it is one request.
   * @throws Refused where its partner has too many that wait, or it asks for a day that is past; CommitRefused
   */
  submit(partner: string, asked: Asked, key: string): Promise<RequestView> {
    return this.#turn(async () => {
      const { requests } = this.#document.partners();
      const before = requests.byKey(partner, key);
      const { campus } = await this.#document.base();
      const received = this.#now();
      if (!before) {
        const open = (await this.listOf(partner)).filter(({ state }) => state === "tentative").length;
        const lately = (await this.listOf(partner)).filter(
          (request) => Date.parse(received) - Date.parse(request.received) < HOUR_MS,
        );
        if (lately.length >= MOST_AN_HOUR) throw new Refused("request-too-often", { most: MOST_AN_HOUR });
        if (open >= MOST_OPEN) throw new Refused("request-too-many", { most: MOST_OPEN });
        if (isPast(asked, campus, received)) throw new Refused("request-past");
      }
      const kept =
        before ??
        requests.submit(
          {
            id: randomUUID(),
            partner,
            asked,
            received,
            expires: new Date(Date.parse(received) + DAYS_KEPT * DAY_MS).toISOString(),
            answer: null,
          },
          key,
        );
      this.#tell();
      return viewOf(kept, campus, received);
    });
  }

  /** Takes a partner's own request back. @throws Refused where it is not theirs or was answered already */
  withdraw(partner: string, id: string): Promise<RequestView[]> {
    return this.#turn(async () => {
      const request = await this.#open(id, ["tentative", "countered"]);
      if (request.partner !== partner) throw new Refused("request-gone");
      this.#document.partners().requests.answer(id, { kind: "withdrawn", at: this.#now() });
      this.#tell();
      return this.listOf(partner);
    });
  }

  /** Gives a request its place in the plan, in one edit. @throws Refused where it no longer waits, or does not fit now */
  accept(id: string) {
    return this.#turn(async () => {
      const request = await this.#open(id, ["tentative"]);
      if (isPast(request.asked, (await this.#document.base()).campus, this.#now())) throw new Refused("request-past");
      let runs: readonly string[] = [];
      const outcome = await this.#document.actOnBase((campus) => {
        const edit = validAcceptance(campus, request);
        if (!isRefusal(edit)) runs = edit.runs;
        return edit;
      });
      if ("refused" in outcome) throw new Refused(outcome.refused, outcome.values);
      this.#document.partners().requests.answer(id, { kind: "accepted", at: this.#now(), runs: [...runs] });
      this.#tell();
      return { state: outcome.state, requests: await this.list() };
    });
  }

  /** @throws Refused where it no longer waits */
  decline(id: string, reason: string): Promise<RequestView[]> {
    return this.#turn(async () => {
      await this.#open(id, ["tentative"]);
      this.#document.partners().requests.answer(id, { kind: "declined", at: this.#now(), reason });
      this.#tell();
      return this.list();
    });
  }

  /** Takes back what was answered, so that it waits again. @throws Refused where it was not declined or countered */
  reopen(id: string): Promise<RequestView[]> {
    return this.#turn(async () => {
      await this.#open(id, ["declined", "countered"]);
      this.#document.partners().requests.answer(id, null);
      this.#tell();
      return this.list();
    });
  }

  /** Proposes other times. @throws Refused where it no longer waits */
  counter(id: string, reason: string, alternatives: readonly AskedSlot[]): Promise<RequestView[]> {
    return this.#turn(async () => {
      await this.#open(id, ["tentative"]);
      const answer = { kind: "countered", at: this.#now(), reason, alternatives: [...alternatives] } as const;
      this.#document.partners().requests.answer(id, answer);
      this.#tell();
      return this.list();
    });
  }

  #kept(): readonly PartnerRequest[] {
    return this.#document.partners().requests.requests();
  }

  async #open(id: string, states: readonly RequestView["state"][]): Promise<RequestView> {
    const request = (await this.list()).find((one) => one.id === id);
    if (!request) throw new Refused("request-gone");
    if (!states.includes(request.state)) throw new Refused("request-answered");
    return request;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The date of a moment in a time zone; in one that nobody knows, that of Greenwich. */
export function dateIn(timeZone: string, now: string): string {
  try {
    return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date(now));
  } catch {
    return now.slice(0, 10);
  }
}

/** Is one of the days that are asked for past, on the clock of the campus? */
function isPast({ dates }: Pick<Asked, "dates">, campus: Campus, now: string): boolean {
  const today = dateIn(settingsOf(campus).timezone, now);
  return dates.some((date) => date < today);
}

/** The acceptance, refused where a run of the plan could then no longer stand: quotas and the site are asked here. */
function validAcceptance(
  campus: Campus,
  request: PartnerRequest,
): (Edit & { readonly runs: readonly string[] }) | Refusal {
  const edit = acceptRequest(campus, request);
  if (isRefusal(edit)) return edit;
  const [fallen] = newlyFallen(campus, applyDiff(campus, edit.diff));
  return fallen ? refuse("request-rules", { run: fallen.run }) : edit;
}

function viewOf(request: PartnerRequest, campus: Campus, now: string): RequestView {
  const { asked, answer, ...rest } = request;
  return {
    ...rest,
    asked: { ...asked, dates: [...asked.dates], dayparts: [...asked.dayparts] },
    answer: answer && (structuredClone(answer) as RequestView["answer"]),
    state: requestState(request, campus, now),
  };
}
