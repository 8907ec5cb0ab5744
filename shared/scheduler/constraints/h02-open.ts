import { standingOf } from "#shared/domain/standing.ts";
import { hasBit } from "#shared/scheduler/bits.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import { standing } from "#shared/scheduler/standing.ts";

/** No meeting falls in a period closed for its run, or in a closed room. */
export const h02Open: Constraint = {
  id: "H2",
  name: "open",
  *matches(diary) {
    const { facts } = diary;
    for (const at of standingOf(diary).meetings) {
      const closed = facts.closedFor(at.run).get(at.period);
      if (closed !== undefined) yield atMeeting("H2", "closed-for-run", at, "", { why: closed });
      const shut = at.room && facts.closed.room.get(at.room.code)?.get(at.period);
      if (at.room && typeof shut === "string") yield atMeeting("H2", "room-closed", at, at.room.code, { why: shut });
    }
  },
  delta({ problem: { runs, rooms } }, placement) {
    const { closed } = runs[placement.run];
    let breaches = 0;
    for (const at of standing(placement)) {
      const period = placement.period[at];
      breaches += closed[period] + Number(hasBit(rooms.shut, period * rooms.words, placement.room[at]));
    }
    return breaches;
  },
};
