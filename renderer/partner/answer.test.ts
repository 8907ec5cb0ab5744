import { describe, expect, it } from "vitest";
import type { OwnRequest } from "#shared/contract/partner-api.ts";
import { adviceFor } from "./advice.ts";
import { answered, foundIn } from "./answer.ts";
import type { Question } from "./question.ts";
import { firstQuestion } from "./question.ts";
import { slotName, stateWords } from "./slot-words.ts";
import { partnerView } from "./testing.ts";
import { spokenIn } from "./words/words.ts";

const question: Question = { ...firstQuestion(partnerView), units: 3 };
const at = (date: string, daypart: string, free: number, closed = false) => ({
  date,
  daypart,
  free,
  closed,
  rooms: [],
});
const slots = [
  at("2026-01-09", "VM", 4),
  at("2026-01-12", "VM", 4),
  at("2026-01-12", "NM", 2),
  at("2026-01-13", "VM", 0),
  at("2026-01-14", "VM", 0, true),
  at("2026-01-14", "AV", 3),
];
const read = (asked: Question, requests: readonly OwnRequest[] = []) =>
  answered(slots, 4, asked, partnerView, requests);

const request: OwnRequest = {
  id: "1",
  asked: {
    what: "pool",
    code: "MIG",
    units: 1,
    dates: ["2026-01-12"],
    dayparts: ["NM"],
    learners: 4,
    purpose: "x",
    contact: "y",
  },
  state: "tentative",
  received: "2026-01-10T09:00:00Z",
  expires: "2026-01-24T09:00:00Z",
  answer: null,
};

describe("a day-part", () => {
  it("is past, enough, too little, taken or shut", () => {
    expect(read(question).map(({ state }) => state)).toEqual(["past", "free", "few", "none", "shut", "free"]);
  });

  it("is told in both languages, and never by its look alone", () => {
    const [past, free, few, none, shut] = read(question);
    const say = (language: "nl" | "en") =>
      [past, free, few, none, shut].map((slot) => stateWords(spokenIn(language), "pool", slot));
    expect(say("nl")).toEqual(["voorbij", "4 van 4 vrij", "te weinig: 2 van 4 vrij", "bezet", "dicht"]);
    expect(say("en")).toEqual(["past", "4 of 4 free", "too few: 2 of 4 free", "taken", "closed"]);
    expect(slotName(spokenIn("nl"), partnerView, "pool", free)).toBe(
      "maandag 12 januari 2026, voormiddag: 4 van 4 vrij",
    );
  });

  it("is marked while an own request for it waits, and no longer", () => {
    const marked = (state: OwnRequest["state"]) => read(question, [{ ...request, state }]).filter(({ asked }) => asked);
    expect(marked("tentative").map(({ daypart }) => daypart)).toEqual(["NM"]);
    expect(marked("declined")).toEqual([]);
    expect(read({ ...question, pool: "TIG" }, [request]).some(({ asked }) => asked)).toBe(false);
  });
});

describe("what a question finds", () => {
  it("keeps to the weekdays and day-parts that are asked about", () => {
    const found = (asked: Partial<Question>) => foundIn(read({ ...question, ...asked }), { ...question, ...asked });
    expect(found({}).map(({ daypart }) => daypart)).toEqual(["VM", "AV"]);
    expect(found({ weekdays: [1] }).map(({ daypart }) => daypart)).toEqual(["VM"]);
    expect(found({ dayparts: ["NM"] })).toEqual([]);
  });
});

describe("advice where nothing is free", () => {
  it("names fewer units, another day-part and another weekday, each of which finds what it says", () => {
    const asked = { ...question, weekdays: [1], dayparts: ["NM"] };
    const advice = adviceFor(read(asked), asked);
    expect(advice.map(({ kind, value, found }) => [kind, value, found])).toEqual([
      ["fewer", 2, 1],
      ["part", "VM", 1],
    ]);
    for (const { question: next, found } of advice) expect(foundIn(read(next), next)).toHaveLength(found);
  });

  it("says nothing where nothing helps", () => {
    const asked = { ...question, what: "room", weekdays: [2] } as const;
    expect(adviceFor([], asked)).toEqual([]);
  });
});
