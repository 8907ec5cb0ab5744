import type { Campus } from "./campus.ts";
import { key } from "./codes.ts";

/** What a partner asks for: units of a machine pool, one room, or any room of a type, on some days in some day-parts. */
export interface Asked {
  readonly what: "pool" | "room" | "roomType";
  /** The pool's or room's code, or the type. */
  readonly code: string;
  /** Units of the pool; 1 for a room. */
  readonly units: number;
  /** `YYYY-MM-DD`, each once, in their order. */
  readonly dates: readonly string[];
  readonly dayparts: readonly string[];
  /** A head-count; no names. */
  readonly learners: number;
  readonly purpose: string;
  /** How the planner reaches the partner's organisation. */
  readonly contact: string;
}

/** A date and a day-part. */
export interface AskedSlot {
  readonly date: string;
  readonly daypart: string;
}

/** What was answered; of an acceptance, the runs that stand for it. */
export type RequestAnswer =
  | { readonly kind: "accepted"; readonly at: string; readonly runs: readonly string[] }
  | { readonly kind: "declined"; readonly at: string; readonly reason: string }
  | {
      readonly kind: "countered";
      readonly at: string;
      readonly reason: string;
      readonly alternatives: readonly AskedSlot[];
    }
  | { readonly kind: "withdrawn"; readonly at: string };

/** A request as it is kept, beside the campus. Instants are ISO 8601. */
export interface PartnerRequest {
  readonly id: string;
  readonly partner: string;
  readonly asked: Asked;
  readonly received: string;
  readonly expires: string;
  readonly answer: RequestAnswer | null;
}

/** How a request stands. */
export type RequestState = "tentative" | RequestAnswer["kind"] | "expired";

/**
 * How a request stands at a moment. Whether it has its place the campus says, by the run that bears its name: undo and redo
 * need no word to it, and nothing that is answered beside the campus can contradict it.
 */
export function requestState(
  request: Pick<PartnerRequest, "id" | "asked" | "answer" | "expires">,
  campus: Pick<Campus, "runs">,
  now: string,
): RequestState {
  const { answer, expires } = request;
  if (hasPlace(request, campus)) return "accepted";
  if (answer && answer.kind !== "accepted") return answer.kind;
  return expires <= now ? "expired" : "tentative";
}

/** Does a run of the plan stand for any of the days of a request? */
export function hasPlace({ id, asked }: Pick<PartnerRequest, "id" | "asked">, campus: Pick<Campus, "runs">): boolean {
  return asked.dates.some((_, nth) => campus.runs.has(key(requestRun(id, nth + 1))));
}

/** The code of the run that stands for a day of a request, the first day by 1: the request is known by it. */
export function requestRun(id: string, nth: number): string {
  return `AANVRAAG-${id.replaceAll("-", "").slice(0, 12).toUpperCase()}-${nth}`;
}
