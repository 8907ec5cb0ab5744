import { describe, expect, it } from "vitest";
import type { Campus } from "#shared/domain/campus.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { moveTogether } from "#shared/edits/move/move-together.ts";
import { checkPlan } from "#shared/scheduler/check.ts";
import { day, tinyCampus, tinyMeeting, tinyRoom, tinyRun, tinySession } from "#shared/testing/tiny-campus.ts";
import { swapWith } from "./swap.ts";

const TUESDAY = day("2026-09-01");
const ref = { run: "R0", kind: "theorie", day: TUESDAY, daypart: "VM" };

/** Two rooms with a meeting each on Tuesday forenoon; the sessions say which rooms they may use. */
function paired(first: readonly string[], second: readonly string[]): Campus {
  const rooms = ["A", "B"];
  return tinyCampus({
    closures: [],
    access: [],
    rooms: rooms.map((code) => tinyRoom({ code })),
    runs: rooms.map((_, place) => tinyRun({ code: `R${place}`, weeks: 1, daysPerWeek: 1, dayparts: ["VM"] })),
    sessions: [first, second].map((own, place) => tinySession({ run: `R${place}`, perWeek: 1, rooms: own })),
    plan: rooms.map((room, place) => ({
      run: `R${place}`,
      reason: "",
      hand: false,
      meetings: [tinyMeeting({ day: TUESDAY, room })],
    })),
  });
}

const roomsIn = (campus: Campus) => diaryOf(campus).meetings.map(({ run, meeting }) => `${run.code} ${meeting.room}`);

describe("a swap", () => {
  it("lets two meetings change places; swapped again all is as it was", () => {
    const campus = paired(["A", "B"], ["A", "B"]);
    const swap = swapWith(campus, ref, { day: TUESDAY, daypart: "VM", room: "b" })!;
    expect(swap).toMatchObject({ run: "R1", refusal: null });
    const edit = moveTogether(campus, { moves: swap.moves });
    if (isRefusal(edit)) throw new Error(edit.refused);
    const after = applyDiff(campus, edit.diff);
    expect(roomsIn(after).sort((one, other) => one.localeCompare(other))).toEqual(["R0 B", "R1 A"]);
    expect(checkPlan(after)).toEqual(checkPlan(campus));
    const back = moveTogether(after, {
      moves: swapWith(after, ref, { day: TUESDAY, daypart: "VM", room: "A" })!.moves,
    });
    if (isRefusal(back)) throw new Error(back.refused);
    expect(roomsIn(applyDiff(after, back.diff))).toEqual(roomsIn(campus));
  });

  it("says why the other cannot go where this one stands", () => {
    const swap = swapWith(paired(["A", "B"], ["B"]), ref, { day: TUESDAY, daypart: "VM", room: "B" });
    expect(swap?.refusal).not.toBeNull();
  });

  it("is none where nothing of another run stands", () => {
    const campus = paired(["A", "B"], ["A", "B"]);
    expect(swapWith(campus, ref, { day: TUESDAY, daypart: "VM", room: "A" })).toBeNull();
    expect(swapWith(campus, ref, { day: TUESDAY + 1, daypart: "VM", room: "B" })).toBeNull();
    expect(swapWith(campus, { ...ref, run: "R9" }, { day: TUESDAY, daypart: "VM", room: "B" })).toBeNull();
  });
});
