import { describe, expect, it } from "vitest";
import { firstQuestion } from "#renderer/partner/question.ts";
import { partnerView } from "#renderer/partner/testing.ts";
import { askedOf, draftOf, missingIn } from "./draft.ts";

const question = { ...firstQuestion(partnerView), units: 2, learners: 15 };
const slot = { date: "2026-01-12", daypart: "VM" };

describe("a request as it is written", () => {
  it("begins with what was looked for and the chosen day-part, and says what is missing", () => {
    const draft = draftOf(partnerView, question, slot);
    expect(draft).toMatchObject({ what: "pool", pool: "MIG", units: 2, dates: [slot.date], dayparts: ["VM"] });
    expect(draft.room).toBe("L1");
    expect(missingIn(draft)).toEqual(["purpose", "contact"]);
    expect(missingIn(draftOf(partnerView, question, null))).toEqual(["date", "part", "purpose", "contact"]);
  });

  it("is sent with only what belongs to its kind", () => {
    const draft = { ...draftOf(partnerView, question, slot), purpose: " lassen ", contact: "info@x " };
    const rest = { dates: [slot.date], dayparts: ["VM"], learners: 15, purpose: "lassen", contact: "info@x" };
    expect(askedOf(draft)).toEqual({ what: "pool", code: "MIG", units: 2, ...rest });
    expect(askedOf({ ...draft, what: "room" })).toEqual({ what: "room", code: "L1", units: 1, ...rest });
    expect(askedOf({ ...draft, what: "roomType" })).toEqual({ what: "roomType", code: "les", units: 1, ...rest });
  });
});
