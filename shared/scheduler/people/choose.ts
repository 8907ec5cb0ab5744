import type { Random } from "#shared/scheduler/random.ts";
import type { Attendance } from "./attendance.ts";
import type { Variant } from "./people.ts";

/**
 * Fills in the first retake: the want takes `activity` in this part of this variant, whatever parents that asks for, and
 * keeps the rest where it can. Answers false where a limit forbids it.
 */
export function takeOtherwise(
  attendance: Attendance,
  random: Random,
  want: number,
  variantIndex: number,
  part: number,
  activity: number,
): boolean {
  const { one, two } = attendance;
  const variant = attendance.variantsOf(want)[variantIndex];
  one.want = want;
  one.variant = variantIndex;
  one.activities.fill(-1);
  two.want = -1;
  if (!climb(attendance, variant, part, activity)) return false;
  return descend(attendance, random, want, variant);
}

/** Fixes an activity and its parents. */
function climb({ one, people }: Attendance, variant: Variant, part: number, activity: number): boolean {
  for (
    let [at, its] = [part, activity];
    at >= 0 && its >= 0;
    [at, its] = [variant.partOfParent[at], people.parent[its]]
  )
    one.activities[at] = its;
  return true;
}

/** Fills in the other parts under what is fixed: as it is where that can be, else by chance. */
function descend(attendance: Attendance, random: Random, want: number, { parts, partOfParent }: Variant): boolean {
  const { one, people, taken, slotsFrom, variant } = attendance;
  const keeps = variant[want] === one.variant;
  for (let part = 0; part < parts.length; part++) {
    const fixed = one.activities[part];
    const now = keeps ? taken[slotsFrom[want] + part] : -1;
    if (fixed === now && fixed >= 0) continue;
    const above = partOfParent[part] < 0 ? -1 : one.activities[partOfParent[part]];
    const fits = (activity: number) => people.parent[activity] < 0 || people.parent[activity] === above;
    if (fixed >= 0) {
      if (!hasSeat(attendance, want, fixed)) return false;
    } else if (now >= 0 && fits(now)) one.activities[part] = now;
    else {
      const list = parts[part];
      const first = random.below(list.length);
      let found = -1;
      for (let step = 0; step < list.length && found < 0; step++) {
        const activity = list[(first + step) % list.length];
        if (fits(activity) && hasSeat(attendance, want, activity)) found = activity;
      }
      if (found < 0) return false;
      one.activities[part] = found;
    }
  }
  return true;
}

/** Is there a seat for the person, who may have one already? */
function hasSeat({ people, members, taken, slotsFrom }: Attendance, want: number, activity: number): boolean {
  if (members[activity] < people.limit[activity]) return true;
  for (let slot = slotsFrom[want]; slot < slotsFrom[want + 1]; slot++) if (taken[slot] === activity) return true;
  return false;
}
