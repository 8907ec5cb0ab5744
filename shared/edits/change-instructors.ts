import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { instructorOf } from "#shared/domain/facts.ts";
import { hasSkill, instructorsNeeded } from "#shared/domain/needs.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { ChangeInstructors } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal, refuse } from "./edit.ts";
import type { FoundMeeting } from "./find-meeting.ts";
import { findMeeting, namesOf } from "./find-meeting.ts";
import { Around } from "./move/around.ts";
import { obstacleOf } from "./move/choose-instructors.ts";
import { meetingsInScope, standingAt, targetAt } from "./move/going.ts";
import { refuseAt } from "./move/target.ts";

/** Gives a meeting, and those of its scope, other instructors; each must be able to and free then (H9). */
export function changeInstructors(campus: Campus, input: ChangeInstructors): Edit | Refusal {
  const found = findMeeting(campus, input);
  if (isRefusal(found)) return found;
  const chosen = chosenFor(campus, found, input.instructors);
  if (isRefusal(chosen)) return chosen;
  const meetings = meetingsInScope(found, input.scope);
  const taught = taughtBy(campus, found, meetings, chosen);
  if (isRefusal(taught)) return taught;
  const { run, session, meeting, planned } = found;
  const names = namesOf({ ...meeting, run: run.code, kind: session.kind });
  if (meetings.every((at) => sameList(at.instructors, chosen)))
    return refuse("same-instructors", { ...names, instructors: chosen.join(", ") });
  const values = {
    ...names,
    from: meeting.instructors.join(", "),
    to: chosen.join(", "),
    ...(meetings.length > 1 ? { meetings: meetings.length } : {}),
  };
  const after = planned.meetings.map((at) => taught.get(at) ?? at);
  return {
    about: { act: "change-instructors", values },
    diff: [put(campus, "plan", { ...planned, meetings: after, hand: true })],
  };
}

/** The instructors by their codes, as many as are needed and all able. */
function chosenFor(campus: Campus, { run, session }: FoundMeeting, codes: readonly string[]): string[] | Refusal {
  const needed = instructorsNeeded(session);
  const chosen = new Set<string>();
  for (const code of codes) {
    const person = instructorOf(campus, code);
    if (!person) return refuse("no-such-instructor", { instructor: code });
    if (!hasSkill(person, session.skill))
      return refuse("instructor-lacks-skill", { instructor: person.code, skill: session.skill, run: run.code });
    chosen.add(person.code);
  }
  if (chosen.size !== needed) return refuse("instructors-needed", { run: run.code, needed, given: chosen.size });
  return [...chosen];
}

function taughtBy(
  campus: Campus,
  found: FoundMeeting,
  meetings: readonly Meeting[],
  chosen: readonly string[],
): ReadonlyMap<Meeting, Meeting> | Refusal {
  const { horizon } = diaryOf(campus).facts;
  const taught = new Map<Meeting, Meeting>();
  let around = new Around(diaryOf(campus), new Set(meetings));
  for (const before of meetings) {
    const place = horizon.placeOf.get(before.daypart) ?? 0;
    const target = targetAt(campus, found, { before, session: found.session, day: before.day, place }, around);
    for (const code of chosen) {
      const why = obstacleOf(target, instructorOf(campus, code)!);
      if (why)
        return refuseAt(target, `instructor-${why}`, {
          instructor: code,
          skill: found.session.skill,
          needed: chosen.length,
        });
    }
    const after = { ...before, instructors: chosen };
    around = around.with(standingAt(target, after));
    taught.set(before, after);
  }
  return taught;
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code) => other.includes(code));
}
