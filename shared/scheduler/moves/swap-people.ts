import type { Attendance } from "#shared/scheduler/people/attendance.ts";
import type { Variant } from "#shared/scheduler/people/people.ts";
import type { Retake } from "#shared/scheduler/people/retake.ts";
import type { Desk } from "#shared/scheduler/search/desk.ts";

/** Two people who want the same change places: in one part and all below it, from where both have the same parent. */
export function swapPeople(attendance: Attendance, { random }: Desk): boolean {
  const { open, people, variant } = attendance;
  const want = open[random.below(open.length)];
  const rivals = attendance.wantsFor(people.wantsOf[want]);
  const other = rivals[random.below(rivals.length)];
  if (other === want || variant[want] < 0 || variant[other] < 0) return false;
  fillIn(attendance, attendance.one, want);
  fillIn(attendance, attendance.two, other);
  if (variant[want] === variant[other]) {
    const taken = attendance.variantsOf(want)[variant[want]];
    return exchange(attendance, taken, random.below(taken.parts.length));
  }
  fillIn(attendance, attendance.one, other);
  fillIn(attendance, attendance.two, want);
  attendance.one.want = want;
  attendance.two.want = other;
  return true;
}

/** As it is taken now. */
function fillIn({ taken, slotsFrom, variant }: Attendance, retake: Retake, want: number): void {
  retake.want = want;
  retake.variant = variant[want];
  retake.activities.fill(-1);
  for (let slot = slotsFrom[want]; slot < slotsFrom[want + 1]; slot++)
    retake.activities[slot - slotsFrom[want]] = taken[slot];
}

/** Exchanges a part and those below it; false where both take the same there. */
function exchange({ one, two }: Attendance, { parts, partOfParent }: Variant, chosen: number): boolean {
  let top = chosen;
  while (partOfParent[top] >= 0 && one.activities[partOfParent[top]] !== two.activities[partOfParent[top]])
    top = partOfParent[top];
  if (one.activities[top] === two.activities[top]) return false;
  for (let part = top; part < parts.length; part++) {
    let above = part;
    while (above > top) above = partOfParent[above];
    if (above !== top) continue;
    const activity = one.activities[part];
    one.activities[part] = two.activities[part];
    two.activities[part] = activity;
  }
  return true;
}
