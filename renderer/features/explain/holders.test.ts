import { expect, test } from "vitest";
import { day } from "#shared/testing/small-campus.ts";
import { holdersOf } from "./holders.ts";

test("who holds the same time after time is named once, the earliest first", () => {
  const hold = (resource: string, run: string, date: string) => ({ resource, run, day: day(date), daypart: "VM" });
  const late = hold("A", "R1", "2027-01-18");
  const early = hold("A", "R1", "2027-01-04");
  const shut = hold("B", "", "2027-01-11");
  expect(holdersOf({ holds: [late, shut, early] })).toEqual([
    { resource: "A", run: "R1", times: 2, first: early, last: late.day },
    { resource: "B", run: "", times: 1, first: shut, last: shut.day },
  ]);
});
