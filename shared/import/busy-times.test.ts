import fc from "fast-check";
import { expect, it } from "vitest";
import { isoDate, parseTime, weekday } from "#shared/domain/calendar.ts";
import { day, smallCampus } from "#shared/testing/small-campus.ts";
import { closedTimes } from "./busy-times.ts";
import type { ClosedTimes } from "./busy-times.ts";

const parts = [...smallCampus().dayparts.values()];
const [first, last] = [day("2026-10-01"), day("2026-12-31")];
const EPOCH = day("1970-01-01");
const at = (date: string, time: string) => (day(date) - EPOCH) * 1440 + (parseTime(time) ?? 0);

function said(rows: readonly ClosedTimes[]): readonly string[] {
  return rows.map(({ from, to, weekdays, dayparts }) =>
    [isoDate(from), isoDate(to), weekdays.join(";"), dayparts.join(";")].join(" "),
  );
}

/** Every day × day-part that rows hold, as often as they do. */
function shut(rows: readonly ClosedTimes[]): readonly string[] {
  const all = rows.flatMap(({ from, to, weekdays, dayparts }) =>
    Array.from({ length: to - from + 1 }, (_, past) => from + past)
      .filter((one) => weekdays.length === 0 || weekdays.includes(weekday(one)))
      .flatMap((one) =>
        (dayparts.length > 0 ? dayparts : parts.map(({ code }) => code)).map((part) => `${one} ${part}`),
      ),
  );
  return all.toSorted();
}

it("makes one row of what comes back every week on several days, and one of a long stretch", () => {
  const weekly = [5, 6, 12, 13, 19, 20].map((date) => {
    const text = `2026-10-${String(date).padStart(2, "0")}`;
    return [at(text, parts[0].starts), at(text, parts[0].ends)] as const;
  });
  const long = [at("2026-11-02", "00:00"), at("2026-11-16", "00:00")] as const;
  expect(said(closedTimes([...weekly, long], parts, first, last))).toEqual([
    `2026-10-05 2026-10-20 1;2 ${parts[0].code}`,
    "2026-11-02 2026-11-15  ",
  ]);
});

it("a minute of busy in a day-part closes it, and nothing else does", () => {
  const minutes = (last - first + 3) * 1440;
  const begin = (first - 1 - EPOCH) * 1440;
  const stretch = fc.tuple(fc.nat(minutes), fc.oneof(fc.integer({ min: 1, max: 300 }), fc.nat(20 * 1440)));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), (drawn) => {
      const busy = drawn.map(([from, length]) => [begin + from, begin + from + length] as const);
      const expected: string[] = [];
      for (let one = first; one <= last; one++)
        for (const { code, starts, ends } of parts) {
          const [opens, shuts] = [parseTime(starts) ?? 0, parseTime(ends) ?? 0].map((it) => (one - EPOCH) * 1440 + it);
          if (busy.some(([from, to]) => from < shuts && to > opens)) expected.push(`${one} ${code}`);
        }
      expect(shut(closedTimes(busy, parts, first, last))).toEqual(expected.toSorted());
    }),
    { numRuns: 60 },
  );
});
