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
 * How a request stands at a moment. What was accepted and then undone waits for an answer again: the campus says so, so that
 * undo and redo need no word to it.
 */
export function requestState(
  { answer, expires }: Pick<PartnerRequest, "answer" | "expires">,
  campus: Pick<Campus, "runs">,
  now: string,
): RequestState {
  const stands = answer?.kind !== "accepted" || answer.runs.every((run) => campus.runs.has(key(run)));
  if (answer && stands) return answer.kind;
  return expires <= now ? "expired" : "tentative";
}
