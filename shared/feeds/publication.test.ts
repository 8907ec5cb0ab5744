import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { course, day, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import type { Publication, Told } from "./publication.ts";
import { calendarKey, publicationOf } from "./publication.ts";

const FIRST = day("2027-01-04");

function campusWith(meetings: readonly Meeting[], title = "Lassen") {
  return smallCampus({
    rooms: [room("A"), room("B")],
    courses: [course("C", { title })],
    runs: [run("R")],
    sessions: [session("R")],
    plan: [met("R", ...meetings)],
  });
}

function published(meetings: readonly Meeting[], before: readonly Told[], revision: number, title?: string) {
  const diary = diaryOf(campusWith(meetings, title));
  const standing = standingOf(diary).meetings;
  return publicationOf({ facts: diary.facts, meetings: standing, before, revision, oldest: FIRST - 30 });
}

/** What a document remembers after a publication. */
function remembered(before: readonly Told[], { changed, forgotten }: Publication): readonly Told[] {
  const all = new Map(before.map((one) => [one.uid, one]));
  for (const uid of forgotten) all.delete(uid);
  for (const one of changed) all.set(one.uid, one);
  return [...all.values()];
}

const said = ({ told }: Publication) => [...told.values()].map(({ uid, sequence }) => [uid, sequence]);
const monday = (part: string, given: Partial<Meeting> = {}) => meeting("2027-01-04", part, given);

describe("an event", () => {
  const first = published([monday("VM")], [], 3);
  const before = remembered([], first);
  const [[uid]] = said(first);

  it("begins at the revision of the document, and stays as it is while nothing changes", () => {
    expect(said(first)).toEqual([[uid, 3]]);
    const again = published([monday("VM")], before, 9);
    expect(said(again)).toEqual([[uid, 3]]);
    expect([again.changed, again.forgotten]).toEqual([[], []]);
  });
  it("is a later version when its title changes", () => {
    expect(said(published([monday("VM")], before, 9, "Lassen 2"))).toEqual([[uid, 9]]);
  });
  it("stays the same event when it moves to another time", () => {
    expect(said(published([monday("NM")], before, 9))).toEqual([[uid, 9]]);
  });
  it("is cancelled in the room it has left, and stands in the other", () => {
    const moved = published([monday("VM", { room: "B" })], before, 9);
    expect(said(moved)).toEqual([[uid, 9]]);
    expect([...moved.cancelled.keys()]).toEqual([calendarKey("room", "A")]);
  });
  it("is cancelled everywhere when it goes, and comes back as a later version of itself", () => {
    const gone = published([], before, 9);
    expect([...gone.cancelled.keys()].sort()).toEqual(["partner p", "room a", "run r"]);
    expect(gone.changed).toMatchObject([{ uid, sequence: 9, calendars: [] }]);
    const back = published([monday("VM")], remembered(before, gone), 9);
    expect(said(back)).toEqual([[uid, 10]]);
    expect(back.cancelled.size).toBe(0);
  });
  it("is forgotten a month after its day", () => {
    const diary = diaryOf(campusWith([]));
    const input = { facts: diary.facts, meetings: [], before, revision: 9, oldest: FIRST + 1 };
    expect(publicationOf(input)).toMatchObject({ forgotten: [uid], changed: [] });
  });
});

interface Heard {
  readonly sequence: number;
  readonly text: string;
}

/** Takes a calendar in as the programs of subscribers do: the highest SEQUENCE of a UID is what counts. */
function hear(known: Map<string, Heard>, calendar: string, { told, cancelled }: Publication): void {
  const stands = [...told].filter(([, one]) => one.calendars.includes(calendar));
  const events = [
    ...stands.map(([at, one]) => ({ one, text: placeOf(at) })),
    ...(cancelled.get(calendar) ?? []).map((one) => ({ one, text: "cancelled" })),
  ];
  expect(new Set(events.map(({ one }) => one.uid)).size).toBe(events.length);
  for (const { one, text } of events) {
    const before = known.get(one.uid);
    expect(before === undefined || before.text === text || one.sequence > before.sequence).toBe(true);
    known.set(one.uid, { sequence: one.sequence, text });
  }
}

const placeOf = ({ meeting: { day: on, daypart, room: where } }: StandingMeeting) => `${on} ${daypart} ${where}`;

it("leaves every subscriber with just the meetings that stand, whatever changes in between", () => {
  const anyMeeting = fc
    .tuple(fc.nat(4), fc.constantFrom("VM", "NM", "AV"), fc.constantFrom("A", "B"))
    .map(([step, part, where]) => meeting("2027-01-04", part, { day: FIRST + step, room: where }));
  const anyPlan = fc.uniqueArray(anyMeeting, { maxLength: 6, selector: ({ day: on, daypart }) => `${on} ${daypart}` });
  fc.assert(
    fc.property(fc.array(anyPlan, { minLength: 2, maxLength: 6 }), (plans) => {
      let memory: readonly Told[] = [];
      const subscribers = new Map(["room a", "room b", "run r"].map((name) => [name, new Map<string, Heard>()]));
      for (const [revision, plan] of plans.entries()) {
        const publication = published(plan, memory, revision);
        memory = remembered(memory, publication);
        for (const [calendar, known] of subscribers) {
          hear(known, calendar, publication);
          const left = [...known.values()].map(({ text }) => text).filter((text) => text !== "cancelled");
          const stands = [...publication.told].filter(([, one]) => one.calendars.includes(calendar));
          expect(left.sort()).toEqual(stands.map(([at]) => placeOf(at)).sort());
        }
      }
    }),
    { numRuns: 300 },
  );
});
