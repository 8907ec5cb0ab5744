import { sameCode } from "#shared/domain/codes.ts";
import { standingOf } from "#shared/domain/standing.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";

/** Every pin is kept, also of a run that is left out. */
export const h12Pins: Constraint = {
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
  // A run that is left out breaks all its pins.
  delta({ problem: { runs } }, { run, period, session, room }) {
    const kept = runs[run].pins.filter((pin) =>
      period.some(
        (when, at) => when === pin.period && session[at] === pin.session && (pin.room < 0 || pin.room === room[at]),
      ),
    );
    return -kept.length;
  },
};
