import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { idOf } from "#shared/domain/tables.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { alongside } from "#shared/edits/move/target.ts";
import type { Target } from "#shared/edits/move/target.ts";

/** The meetings that a refusal is about, each of which would have to go; none where no meeting is in the way. */
export function blockersOf(target: Target, { refused, values }: Refusal): readonly DiaryMeeting[] {
  const those = inTheWay(target, refused, values);
  return those.filter(({ run, meeting, session }) => {
    const { pins } = target.facts.campus;
    return session !== null && !pins.has(idOf.pins({ run: run.code, ...meeting, date: meeting.day }));
  });
}

function inTheWay(target: Target, refused: string, values: Refusal["values"]): readonly DiaryMeeting[] {
  switch (refused) {
    case "room-taken": {
      const rivals = target.facts.rooms.rivals.get(target.room.code) ?? [];
      const found = target.around.inAnyOf(rivals, target.period);
      return found ? [found] : [];
    }
    case "learners-elsewhere":
      return alongside(target).filter(({ run }) => run.code === values.other && run !== target.run);
    case "instructor-busy":
      return alongside(target).filter(({ meeting }) => meeting.instructors.includes(String(values.instructor)));
    case "machine-taken":
      return alongside(target).filter(({ meeting }) => meeting.machines.some(({ pool }) => pool === values.machine));
    default:
      return [];
  }
}
