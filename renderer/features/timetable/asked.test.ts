import { expect, test } from "vitest";
import type { RequestView } from "#shared/contract/requests.ts";
import { day } from "#shared/testing/small-campus.ts";
import { askedIn } from "./asked.ts";
import type { WeekColumn } from "./week-columns.ts";

const request = (state: RequestView["state"], what: RequestView["asked"]["what"], code: string): RequestView => ({
  id: `${state} ${code}`,
  partner: "P",
  asked: {
    what,
    code,
    units: 1,
    dates: ["2027-01-04", "2027-01-05"],
    dayparts: ["VM"],
    learners: 5,
    purpose: "les",
    contact: "p@example.org",
  },
  received: "2026-12-01T08:00:00.000Z",
  expires: "2026-12-15T08:00:00.000Z",
  answer: null,
  state,
});
const column = (date: string, code: string) => ({ day: day(date), part: { code } }) as WeekColumn;

test("requests that wait are counted in the cells they ask for, by room or by pool", () => {
  const requests = [
    request("tentative", "room", "A"),
    { ...request("tentative", "room", "A"), id: "again" },
    request("declined", "room", "A"),
    request("tentative", "pool", "LAS"),
    request("tentative", "roomType", "lab"),
  ];
  const rooms = askedIn(requests, "rooms");
  expect([rooms("A", column("2027-01-04", "VM")), rooms("A", column("2027-01-05", "VM"))]).toEqual([2, 2]);
  expect([rooms("A", column("2027-01-04", "NM")), rooms("LAS", column("2027-01-04", "VM"))]).toEqual([0, 0]);
  expect(askedIn(requests, "machines")("LAS", column("2027-01-04", "VM"))).toBe(1);
  expect(askedIn(requests, "runs")("A", column("2027-01-04", "VM"))).toBe(0);
});
