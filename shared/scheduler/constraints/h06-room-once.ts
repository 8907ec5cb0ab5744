import type { Period } from "#shared/domain/horizon.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Rule } from "#shared/scheduler/match.ts";

/** Rooms that share a part (a room, what it contains, what contains it) hold one meeting per period. */
export const h06RoomOnce: Rule = {
  id: "H6",
  name: "room once",
  *matches(diary) {
    let now: Period = -1;
    const holders = new Map<string, StandingMeeting>();
    for (const at of standingOf(diary).meetings) {
      if (at.period !== now) holders.clear();
      now = at.period;
      const parts = at.room ? (diary.facts.rooms.parts.get(at.room.code) ?? []) : [];
      const other = parts.map((part) => holders.get(part)).find((holder) => holder !== undefined);
      if (other) {
        const values = { holder: other.run.code, holderRoom: other.meeting.room };
        yield atMeeting("H6", "room-taken", at, at.meeting.room, values);
      }
      for (const part of parts) holders.set(part, at);
    }
  },
};
