import { describe, expect, it } from "vitest";
import { day } from "#shared/testing/small-campus.ts";
import { formatOf } from "./format.ts";

const nl = formatOf("nl");
const en = formatOf("en");

describe("formats", () => {
  it("say numbers with a space that does not break", () => {
    expect(nl.number(1312)).toBe("1\u00a0312");
    expect(en.number(1312)).toBe("1\u00a0312");
    expect(nl.number(0.5, 1)).toBe("0,5");
    expect(nl.percent(0.872)).toBe("87\u00a0%");
  });

  it("say days as people do", () => {
    expect(nl.day(day("2026-12-04"))).toBe("vr 4 dec");
    expect(en.day(day("2026-12-04"))).toBe("Fri 4 Dec");
    expect(nl.longDay(day("2026-12-04"))).toBe("vrijdag 4 december 2026");
    expect(nl.date(day("2027-01-01"))).toBe("1 jan 2027");
  });

  it("name ISO weekdays from Monday", () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(nl.weekday)).toEqual(["ma", "di", "wo", "do", "vr", "za", "zo"]);
  });

  it("do not shift a day over a change of the clock", () => {
    for (const date of ["2026-10-25", "2027-03-28", "2028-02-29"])
      expect(nl.date(day(date))).toContain(String(Number(date.slice(8))));
  });
});
