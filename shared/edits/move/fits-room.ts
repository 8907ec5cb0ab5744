import { isoWeekText, weekOf } from "#shared/domain/calendar.ts";
import type { Access } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { accessCovers } from "#shared/domain/room-access.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import type { Target } from "./target.ts";
import { firstRefusal, refuseAt } from "./target.ts";

/** Does the room do for the session, and is it free and open then? H2, H5, H6 and H7. */
export function fitsRoom(target: Target): Refusal | null {
  return suitsRoom(target) ?? firstRefusal(target, [openThen, openToPartner, free, withinQuota]);
}

/** Does the room do for the session at any time? Of H5 what does not depend on the time. */
export function suitsRoom(target: Target): Refusal | null {
  return firstRefusal(target, [rightSort, seats]);
}

function rightSort(target: Target): Refusal | null {
  const { session, room } = target;
  const wrong = (code: string, wanted: readonly string[]) =>
    refuseAt(target, code, { room: room.code, wanted: wanted.join(", ") });
  if (session.rooms.length > 0) {
    if (!has(session.rooms, room.code)) return wrong("room-not-listed", session.rooms);
  } else if (session.roomTypes.length > 0 && !has(session.roomTypes, room.type))
    return wrong("room-of-other-type", session.roomTypes);
  const lacking = session.features.filter((feature) => !has(room.features, feature));
  return lacking.length > 0 ? wrong("room-lacks", lacking) : null;
}

function seats(target: Target): Refusal | null {
  const { run, room } = target;
  if (room.capacity >= run.learners) return null;
  return refuseAt(target, "room-too-small", { room: room.code, capacity: room.capacity, learners: run.learners });
}

function openThen(target: Target): Refusal | null {
  const why = target.facts.closed.room.get(target.room.code)?.get(target.period);
  return why === undefined ? null : refuseAt(target, "room-closed", { room: target.room.code, why });
}

function openToPartner(target: Target): Refusal | null {
  const records = target.facts.accessOf.get(target.room.code);
  if (!records || coveringAccess(target).length > 0) return null;
  return refuseAt(target, "room-not-open", { room: target.room.code, partner: target.facts.partnerOf(target.run) });
}

/** Rooms that share a part exclude each other. */
function free(target: Target): Refusal | null {
  const rivals = target.facts.rooms.rivals.get(target.room.code) ?? [];
  const clash = target.around.inAnyOf(rivals, target.period);
  if (!clash) return null;
  return refuseAt(target, "room-taken", { room: target.room.code, by: clash.run.code, there: clash.meeting.room });
}

function withinQuota(target: Target): Refusal | null {
  for (const access of coveringAccess(target)) {
    const limit = access.maxDaypartsPerWeek;
    if (limit !== null && periodsHeld(target, access) >= limit)
      return refuseAt(target, "quota-used-up", {
        room: access.room,
        partner: access.partner,
        limit,
        week: isoWeekText(weekOf(target.day)),
      });
  }
  return null;
}

/** Other periods of the week in which the partner already holds the room under a record. */
function periodsHeld(target: Target, access: Access): number {
  const { facts, around } = target;
  const held = around
    .inRoom(access.room)
    .filter(
      ({ run, meeting, period }) =>
        period !== target.period &&
        weekOf(meeting.day) === weekOf(target.day) &&
        accessCovers(access, facts.partnerOf(run), meeting.day, meeting.daypart),
    );
  return new Set(held.map(({ period }) => period)).size;
}

function coveringAccess(target: Target): readonly Access[] {
  const partner = target.facts.partnerOf(target.run);
  const records = target.facts.accessOf.get(target.room.code) ?? [];
  return records.filter((access) => accessCovers(access, partner, target.day, target.daypart));
}

function has(codes: readonly string[], code: string): boolean {
  return codes.some((other) => sameCode(other, code));
}
