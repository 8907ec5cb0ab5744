import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "#shared/domain/calendar.ts";
import type { Looking } from "./question.ts";
import { firstQuestion, readLooking, toggled, writeLooking } from "./question.ts";
import { moved, rangeOf, weeksOf } from "./range.ts";
import { partnerView } from "./testing.ts";

const day = (text: string) => parseDay(text)!;
const [first, last] = [day(partnerView.from), day(partnerView.to)];

const looking: fc.Arbitrary<Looking> = fc.record({
  page: fc.constantFrom("free", "runs", "subscribe", "requests"),
  view: fc.constantFrom("month", "week", "day", "list"),
  day: fc.integer({ min: first, max: last }),
  part: fc.constantFrom("", "VM", "NM", "AV"),
  question: fc.record({
    what: fc.constantFrom("pool", "room"),
    pool: fc.constantFrom("MIG", "TIG"),
    units: fc.integer({ min: 1, max: 2 }),
    type: fc.constantFrom("", "les", "las"),
    learners: fc.integer({ min: 1, max: 9999 }),
    features: fc.subarray(["beamer", "afzuiging"]),
    weekdays: fc.subarray([1, 2, 3, 4, 5]),
    dayparts: fc.subarray(["VM", "NM", "AV"]),
  }),
});

describe("the address of the page", () => {
  it("gives back what was looked at", () => {
    fc.assert(
      fc.property(looking, (one) => {
        expect(readLooking(writeLooking(one, partnerView), partnerView)).toEqual(one);
      }),
    );
  });

  it("is blank at first sight, and falls back where it names what is not there", () => {
    const start = readLooking("", partnerView);
    expect(start).toMatchObject({ page: "free", view: "month", part: "", question: firstQuestion(partnerView) });
    expect(writeLooking(start, partnerView)).toBe("");
    expect(readLooking("?pool=GONE&units=x&page=x&day=2026-02-31&dayparts=ZZ", partnerView)).toEqual(start);
  });

  it("stays within the plan, and asks for no more units than there are", () => {
    const read = readLooking("?day=1999-01-01&units=7", partnerView);
    expect([read.day, read.question.units]).toEqual([first, 4]);
    expect(readLooking("?pool=TIG&units=4", partnerView).question.units).toBe(2);
  });
});

describe("what is on screen", () => {
  it("is a month, a week or a day around the chosen day, and each comes after the other without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), fc.constantFrom("month", "week", "day"), (at, view) => {
        const range = rangeOf(view, at);
        expect(range.from <= at && at <= range.to).toBe(true);
        expect(rangeOf(view, moved(view, at, 1)).from).toBe(range.to + 1);
        expect(rangeOf(view, moved(view, at, -1)).to).toBe(range.from - 1);
      }),
    );
  });

  it("is drawn in whole weeks that begin on Monday", () => {
    const weeks = weeksOf(rangeOf("month", day("2026-02-10")));
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
    expect([weeks[0][0], weeks.at(-1)?.at(-1)]).toEqual([day("2026-01-26"), day("2026-03-01")]);
  });
});

describe("a choice among several", () => {
  it("is taken back by choosing it again", () => {
    expect(toggled(toggled(["a"], "b"), "b")).toEqual(["a"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  });
});
