import { assert, expect, test } from "vitest";
import { applyDiff } from "#shared/domain/diff.ts";
import { carryOutAct } from "#shared/edits/acts.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { randomAct, seeded } from "#shared/testing/random-acts.ts";
import { course, leftOut, meeting, met, room, run, session, smallCampus } from "#shared/testing/small-campus.ts";
import { tinyCampus } from "#shared/testing/tiny-campus.ts";
import { compareCampuses } from "./compare.ts";
import { disruptionOf } from "./disruption.ts";

const [monday, tuesday] = ["2027-01-04", "2027-01-05"];
const at = (date: string, part: string, instructors: readonly string[], place = "A") =>
  meeting(date, part, { room: place, instructors });
const codes = ["R", "S", "T", "U"];
const tables = {
  rooms: [room("A"), room("B")],
  courses: [course("C", { title: "Lassen" })],
  runs: codes.map((code) => run(code, { learners: 12 })),
  sessions: codes.map((code) => session(code)),
};
const before = smallCampus({
  ...tables,
  plan: [
    met("R", at(monday, "VM", ["an"])),
    met("S", at(monday, "NM", ["bo"])),
    met("T", at(tuesday, "VM", ["an", "cas"])),
    leftOut("U"),
  ],
});

test("moved, cancelled, restaffed and added meetings, with who teaches them", () => {
  const after = smallCampus({
    ...tables,
    plan: [
      met("R", at(monday, "VM", ["an"], "B")),
      leftOut("S"),
      met("T", at(tuesday, "VM", ["an", "dries"])),
      met("U", at(tuesday, "NM", ["ella"])),
    ],
  });
  const { counts, partners, instructors, meetings } = disruptionOf(before, after);
  expect(counts).toEqual({ moved: 1, added: 1, cancelled: 1, restaffed: 1, runs: 4, learners: 48 });
  expect(partners).toMatchObject([{ moved: 1, added: 1, cancelled: 1, restaffed: 1, runs: 4, learners: 48 }]);
  expect(instructors).toEqual(["an", "bo", "cas", "dries", "ella"]);
  expect(meetings.map((it) => [it.run, it.what, it.title, it.before?.room, it.after?.room])).toEqual([
    ["R", "moved", "Lassen", "A", "B"],
    ["S", "cancelled", "Lassen", "A", undefined],
    ["T", "restaffed", "Lassen", "A", "A"],
    ["U", "added", "Lassen", undefined, "A"],
  ]);
});

test("it counts as the comparison does, and a plan does not disrupt itself", () => {
  for (let seed = 0; seed < 60; seed++) {
    const below = seeded(seed);
    let now = tinyCampus();
    for (let step = 0; step < 8; step++) {
      const edit = carryOutAct(now, randomAct(now, below));
      if (!isRefusal(edit)) now = applyDiff(now, edit.diff);
    }
    assert.deepEqual(disruptionOf(now, now).meetings, []);
    const { counts } = disruptionOf(tinyCampus(), now);
    const compared = compareCampuses(tinyCampus(), now).counts;
    assert.deepEqual(
      [counts.moved, counts.added, counts.cancelled],
      [compared.movedMeetings, compared.addedMeetings, compared.removedMeetings],
      `seed ${seed}`,
    );
  }
});
