import type { PartnerView } from "#shared/contract/partner-api.ts";
import type { Asked, AskedSlot } from "#shared/domain/request.ts";
import type { Question } from "#renderer/partner/question.ts";

/** A request as it is being written. */
export interface Draft {
  readonly what: "pool" | "room" | "roomType";
  readonly pool: string;
  readonly units: number;
  readonly room: string;
  readonly roomType: string;
  readonly dates: readonly string[];
  readonly dayparts: readonly string[];
  readonly learners: number;
  readonly purpose: string;
  readonly contact: string;
}

/** What is still missing in a draft. */
export type Missing = "date" | "part" | "purpose" | "contact";

/** A draft with what was looked for filled in, and the day-part that was chosen. */
export function draftOf(partner: PartnerView, question: Question, slot: AskedSlot | null): Draft {
  return {
    what: question.what === "pool" ? "pool" : question.type === "" ? "room" : "roomType",
    pool: question.pool,
    units: question.units,
    room: partner.rooms.find(({ seats }) => seats >= question.learners)?.code ?? partner.rooms[0]?.code ?? "",
    roomType: question.type || (partner.rooms[0]?.type ?? ""),
    dates: slot ? [slot.date] : [],
    dayparts: slot ? [slot.daypart] : [],
    learners: question.learners,
    purpose: "",
    contact: "",
  };
}

/** What keeps a draft from being sent, in the order of the form. */
export function missingIn(draft: Draft): readonly Missing[] {
  const { dates, dayparts, purpose, contact } = draft;
  const missing: readonly (readonly [Missing, boolean])[] = [
    ["date", dates.length === 0],
    ["part", dayparts.length === 0],
    ["purpose", purpose.trim() === ""],
    ["contact", contact.trim() === ""],
  ];
  return missing.flatMap(([name, isMissing]) => (isMissing ? [name] : []));
}

/** The draft as it is sent: only what belongs to the kind that is asked. */
export function askedOf(draft: Draft): Asked {
  const { what, pool, units, room, roomType, dates, dayparts, learners, purpose, contact } = draft;
  const code = { pool, room, roomType }[what];
  return {
    what,
    code,
    units: what === "pool" ? units : 1,
    dates,
    dayparts,
    learners,
    purpose: purpose.trim(),
    contact: contact.trim(),
  };
}
