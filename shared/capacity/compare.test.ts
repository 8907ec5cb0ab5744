import { assert, expect, test } from "vitest";
import { carryOutAct } from "#shared/edits/acts.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { randomAct, seeded } from "#shared/testing/random-acts.ts";
import { day, leftOut, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { compareCampuses } from "./compare.ts";
import { compareMeetings } from "./compare-runs.ts";

const [monday, tuesday] = ["2027-01-04", "2027-01-05"];
const tables = {
  runs: [run("R", { learners: 12 }), run("S"), run("T", { learners: 30 })],
  sessions: [session("R"), session("S"), session("T")],
};
const before = smallCampus({
  ...tables,
  plan: [met("R", meeting(monday, "VM")), met("S", meeting(monday, "NM")), leftOut("T")],
});

test("figures, days, meetings, runs and records stand side by side", () => {
  const after = smallCampus({
    ...tables,
    runs: [...tables.runs.slice(0, 2), run("T", { learners: 25 }), run("U")],
    sessions: [...tables.sessions, session("U")],
    rooms: [room("A"), room("B", { capacity: 40 })],
    plan: [
      met("R", meeting(monday, "NM", { room: "B" })),
      leftOut("S"),
      met("T", meeting(tuesday, "AV", { room: "B" })),
    ],
  });
  const { counts, tables: changed, days, runs, ...figures } = compareCampuses(before, after);
  expect([figures.before.unplacedLearnerDays, figures.after.unplacedLearnerDays]).toEqual([30, 20]);
  expect([figures.before.daysOnTarget, figures.after.daysOnTarget]).toEqual([1, 1]);
  expect(counts).toEqual({
    placedRuns: 1,
    unplacedRuns: 1,
    addedRuns: 1,
    removedRuns: 0,
    movedMeetings: 1,
    addedMeetings: 1,
    removedMeetings: 1,
  });
  expect(changed).toEqual([
    { table: "rooms", changed: 0, added: 1, removed: 0 },
    { table: "runs", changed: 1, added: 1, removed: 0 },
    { table: "sessions", changed: 0, added: 1, removed: 0 },
    { table: "plan", changed: 3, added: 0, removed: 0 },
  ]);
  expect(days.filter((it) => it.before !== it.after)).toEqual([
    { day: day(monday), before: 22, after: 12 },
    { day: day(tuesday), before: 0, after: 25 },
  ]);
  expect(days).toHaveLength(10);
  expect(runs.map(({ run: code, outcome, learners }) => [code, outcome, learners])).toEqual([
    ["R", "moved", 12],
    ["S", "unplaced", 10],
    ["T", "placed", 25],
    ["U", "added", 10],
  ]);
  expect(runs[0].meetings).toEqual([
    {
      kind: "theory",
      before: { day: day(monday), daypart: "VM", room: "A" },
      after: { day: day(monday), daypart: "NM", room: "B" },
    },
  ]);
});

test("a day that is a teaching day in one of the two only stands there alone", () => {
  const change = { setting: "weekdays", weekdays: [2, 3, 4, 5] } as const;
  const edit = carryOutAct(before, { act: "change-setting", change });
  if (isRefusal(edit)) throw new Error(edit.refused);
  const shut = applyDiff(before, edit.diff);
  expect(compareCampuses(before, shut).days[0]).toEqual({ day: day(monday), before: 22, after: null });
});

test("meetings are paired kind by kind, what is over was added or fell away", () => {
  const place = (kind: string, daypart: string) => meeting(monday, daypart, { kind });
  const changes = compareMeetings(
    [place("theory", "VM"), place("theory", "NM"), place("lab", "VM")],
    [place("theory", "VM"), place("theory", "AV"), place("lab", "NM"), place("lab", "AV")],
  );
  expect(changes.map((it) => [it.kind, it.before?.daypart, it.after?.daypart])).toEqual([
    ["theory", "NM", "AV"],
    ["lab", "VM", "NM"],
    ["lab", undefined, "AV"],
  ]);
});

test("a campus is no different from itself, and the other way round is the reverse", () => {
  for (let seed = 0; seed < 200; seed++) {
    const below = seeded(seed);
    let now = tinyCampus();
    for (let step = 0; step < 8; step++) {
      const edit = carryOutAct(now, randomAct(now, below));
      if (!isRefusal(edit)) now = applyDiff(now, edit.diff);
    }
    const self = compareCampuses(now, now);
    assert.deepEqual([self.runs, self.tables, self.before], [[], [], self.after]);
    const [there, back] = [compareCampuses(tinyCampus(), now), compareCampuses(now, tinyCampus())];
    assert.deepEqual(there.before, back.after, `seed ${seed}`);
    assert.equal(there.counts.movedMeetings, back.counts.movedMeetings);
    assert.equal(there.counts.addedMeetings, back.counts.removedMeetings);
    assert.equal(there.counts.placedRuns, back.counts.unplacedRuns);
  }
});
