import { weekOf } from "#shared/domain/calendar.ts";
import type { Run } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { instructorsNeeded } from "#shared/domain/needs.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import { Around } from "#shared/edits/move/around.ts";
import { ableTo, chooseInstructors, obstacleOf } from "#shared/edits/move/choose-instructors.ts";
import { standingAt } from "#shared/edits/move/going.ts";
import type { Target } from "#shared/edits/move/target.ts";
import type { LaidMeeting } from "./lay-run.ts";
import { laidTarget } from "./laid-target.ts";

/** Who teaches each laid meeting; their rooms do not matter to it. */
export type Staff = ReadonlyMap<LaidMeeting, readonly string[]>;

/**
 * Instructors for laid meetings (H9): whoever taught a kind last goes on teaching it where they can; where that leads
 * nowhere, the work is shared among those who have the fewest meetings of the week.
 */
export function staffFor(diary: Diary, run: Run, laid: readonly LaidMeeting[]): Staff | Refusal {
  const same = staffed(diary, run, laid, true);
  if (!isRefusal(same)) return same;
  const shared = staffed(diary, run, laid, false);
  return isRefusal(shared) ? same : shared;
}

function staffed(diary: Diary, run: Run, laid: readonly LaidMeeting[], goesOn: boolean): Staff | Refusal {
  let around = new Around(diary, new Set());
  const last = new Map<string, readonly string[]>();
  const staff = new Map<LaidMeeting, readonly string[]>();
  for (const one of laid.toSorted((before, after) => before.period - after.period)) {
    if (instructorsNeeded(one.session) === 0) {
      staff.set(one, []);
      continue;
    }
    const target = laidTarget(diary, run, one, null, around, last.get(one.session.kind) ?? []);
    const chosen = chooseInstructors(goesOn ? target : withLeastTaught(target));
    if (isRefusal(chosen)) return chosen;
    around = around.with(standingAt(target, { ...target.before, instructors: chosen }));
    last.set(one.session.kind, chosen);
    staff.set(one, chosen);
  }
  return staff;
}

/** The same target, taught by those who have the fewest meetings of the week and may. */
function withLeastTaught(target: Target): Target {
  const load = (code: string) =>
    target.around.taughtBy(code).filter(({ meeting }) => weekOf(meeting.day) === weekOf(target.day)).length;
  const free = ableTo(target.facts, target.session.skill)
    .filter((person) => obstacleOf(target, person) === null)
    .map(({ code }) => ({ code, load: load(code) }))
    .sort((one, other) => one.load - other.load);
  const instructors = free.slice(0, instructorsNeeded(target.session)).map(({ code }) => code);
  return { ...target, before: { ...target.before, instructors } };
}
