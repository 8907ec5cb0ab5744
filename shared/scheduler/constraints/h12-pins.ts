import { sameCode } from "#shared/domain/codes.ts";
import { standingOf } from "#shared/domain/standing.ts";
import type { Rule } from "#shared/scheduler/match.ts";

/** Every pin is kept, also of a run that is left out. */
export const h12Pins: Rule = {
  id: "H12",
  name: "pins",
  *matches(diary) {
    const { ofRun } = standingOf(diary);
    for (const { run, kind, date, daypart, room } of diary.facts.campus.pins.values()) {
      const kept = (ofRun.get(run) ?? []).some(
        (at) =>
          at.meeting.day === date &&
          at.meeting.daypart === daypart &&
          sameCode(at.session.kind, kind) &&
          (room === "" || at.room?.code === room),
      );
      const code = room === "" ? "pin-not-kept" : "pin-not-kept-in-room";
      if (!kept) yield { rule: "H12", code, run, kind, day: date, daypart, resource: room, values: {} };
    }
  },
};
