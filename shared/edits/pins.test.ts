import { expect, test } from "vitest";
import { applyDiff } from "#shared/domain/diff.ts";
import { day, tinyCampus } from "#shared/testing/tiny-campus.ts";
import { isRefusal } from "./edit.ts";
import { pinMeeting } from "./pin-meeting.ts";
import { pinMeetings } from "./pin-meetings.ts";
import { unpinMeeting } from "./unpin-meeting.ts";

const first = { run: "R1", kind: "theorie", day: day("2026-09-01"), daypart: "VM" };
const pin = { run: "R1", kind: "theorie", date: first.day, daypart: "VM", room: "A" };

test("a meeting is pinned where it stands, and let go again", () => {
  const campus = tinyCampus();
  const pinned = pinMeeting(campus, { ...first, run: "r1", kind: "THEORIE", daypart: "vm", room: "a" });
  if (isRefusal(pinned)) throw new Error(pinned.refused);
  const fixed = applyDiff(campus, pinned.diff);
  expect([...fixed.pins.values()]).toEqual([pin]);
  const loose = unpinMeeting(fixed, first);
  if (isRefusal(loose)) throw new Error(loose.refused);
  expect(applyDiff(fixed, loose.diff)).toEqual(campus);
});

test("a pin in time only takes a room, and is not pinned so twice", () => {
  const campus = tinyCampus({ pins: [{ ...pin, room: "" }] });
  expect(pinMeeting(campus, { ...first, room: "" })).toMatchObject({ refused: "already-pinned" });
  expect(pinMeeting(campus, { ...first, room: "A" })).toMatchObject({ diff: [{ before: { room: "" }, after: pin }] });
});

test("only what stands there is pinned or let go", () => {
  const campus = tinyCampus();
  expect(pinMeeting(campus, { ...first, daypart: "NM", room: "" })).toMatchObject({ refused: "no-such-meeting" });
  expect(pinMeeting(campus, { ...first, run: "R3", room: "" })).toMatchObject({ refused: "no-such-meeting" });
  expect(pinMeeting(campus, { ...first, room: "B" })).toMatchObject({
    refused: "meets-elsewhere",
    values: { room: "B", stands: "A" },
  });
  expect(unpinMeeting(campus, first)).toMatchObject({ refused: "not-pinned", values: { date: "2026-09-01" } });
});

test("several meetings are pinned as one edit, those that are so already left alone, and let loose again", () => {
  const campus = tinyCampus({ pins: [pin] });
  const meetings = campus.plan.get("r1")!.meetings.map(({ kind, day: date, daypart }) => ({
    run: "R1",
    kind,
    day: date,
    daypart,
  }));
  const pinned = pinMeetings(campus, { meetings, pinned: true });
  if (isRefusal(pinned)) throw new Error(pinned.refused);
  expect(pinned.diff).toHaveLength(meetings.length - 1);
  const fixed = applyDiff(campus, pinned.diff);
  expect(fixed.pins.size).toBe(meetings.length);
  expect(pinMeetings(fixed, { meetings, pinned: true })).toMatchObject({ refused: "already-pinned" });
  const loose = pinMeetings(fixed, { meetings, pinned: false });
  if (isRefusal(loose)) throw new Error(loose.refused);
  expect(applyDiff(fixed, loose.diff).pins.size).toBe(0);
});
