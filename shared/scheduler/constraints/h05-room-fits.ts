import type { Room } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { accessCovers } from "#shared/domain/room-access.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import { hasBit } from "#shared/scheduler/bits.ts";
import { atMeeting } from "#shared/scheduler/breach.ts";
import type { Constraint } from "#shared/scheduler/constraint.ts";
import type { Match } from "#shared/scheduler/match.ts";
import { standing } from "#shared/scheduler/standing.ts";

/** A meeting's room is of the type or on the list, has features and seats, and is open to the partner then. */
export const h05RoomFits: Constraint = {
  id: "H5",
  name: "room fits",
  *matches(diary) {
    for (const at of standingOf(diary).meetings)
      if (at.room) yield* misfits(diary.facts, at, at.room);
      else yield atMeeting("H5", "no-room", at);
  },
  delta({ problem: { runs, sessions, rooms, time } }, placement) {
    const access = runs[placement.run].partner * time.slots;
    let breaches = 0;
    for (const at of standing(placement)) {
      const room = placement.room[at];
      const slot = time.slotOf[placement.period[at]];
      breaches += sessions[placement.session[at]].misfits[room];
      breaches += Number(hasBit(rooms.noAccess, (access + slot) * rooms.words, room));
    }
    return breaches;
  },
};

function* misfits(facts: Facts, at: StandingMeeting, room: Room): Iterable<Match> {
  const { run, session, meeting } = at;
  const wrong = (code: string, values: Match["values"]) => atMeeting("H5", code, at, room.code, values);
  const types = session.roomTypes;
  const lacking = session.features.filter((feature) => !has(room.features, feature));
  const access = facts.accessOf.get(room.code);
  const partner = facts.partnerOf(run);
  if (session.rooms.length > 0) {
    if (!has(session.rooms, room.code)) yield wrong("room-not-listed", { wanted: session.rooms.join(", ") });
  } else if (types.length > 0 && !has(types, room.type))
    yield wrong("wrong-type", { type: room.type || "–", wanted: types.join(", ") });
  if (lacking.length > 0) yield wrong("lacks-features", { lacking: lacking.join(", ") });
  if (room.capacity < run.learners) yield wrong("too-small", { learners: run.learners, capacity: room.capacity });
  if (access && !access.some((record) => accessCovers(record, partner, meeting.day, meeting.daypart)))
    yield wrong("not-open-to-partner", { partner });
}

function has(codes: readonly string[], code: string): boolean {
  return codes.some((other) => other === code || sameCode(other, code));
}
