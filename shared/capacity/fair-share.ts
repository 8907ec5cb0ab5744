import type { Day } from "#shared/domain/calendar.ts";
import type { Share } from "#shared/domain/campus.ts";
import type { Diary } from "#shared/domain/diary.ts";
import { standingOf } from "#shared/domain/standing.ts";

/** What the partners agreed on for a room and a day-part, and what the plan gives each; blank is all of them. */
export interface FairShare {
  readonly room: string;
  readonly daypart: string;
  /** Meetings there of all partners, with those that agreed on nothing; `used` are those before today. */
  readonly planned: number;
  readonly used: number;
  /** In the order of the table. */
  readonly partners: readonly PartnerShare[];
  /** How evenly the agreed shares are met, in ten-thousandths: see `jainIndex`. */
  readonly plannedIndex: number | null;
  readonly usedIndex: number | null;
}

/** A partner's agreed share, in percent, and its meetings; `used` are those before today. */
export interface PartnerShare {
  readonly partner: string;
  readonly percent: number;
  readonly planned: number;
  readonly used: number;
}

/**
 * Agreed, planned and used shares, by room and day-part in the order of the table. A meeting counts for its own room, as
 * it does for the quota of H7, not for the parts or wholes of that room; each counts one, whatever its learners.
 */
export function fairSharesOf(diary: Diary, today: Day): readonly FairShare[] {
  const { campus, partnerOf } = diary.facts;
  const meetings = standingOf(diary).meetings.map(({ run, meeting }) => ({ ...meeting, partner: partnerOf(run) }));
  const agreed = Map.groupBy(campus.shares.values(), ({ room, daypart }) => JSON.stringify([room, daypart]));
  return [...agreed.values()].map((shares) => {
    const [{ room, daypart }] = shares;
    const planned = meetings.filter(
      (meeting) => (room === "" || meeting.room === room) && (daypart === "" || meeting.daypart === daypart),
    );
    const used = planned.filter(({ day }) => day < today);
    const partners = shares.map(({ partner, percent }: Share) => {
      const countOf = (those: typeof planned) => those.filter((meeting) => meeting.partner === partner).length;
      return { partner, percent, planned: countOf(planned), used: countOf(used) };
    });
    return {
      room,
      daypart,
      planned: planned.length,
      used: used.length,
      partners,
      plannedIndex: jainIndex(partners.map(({ percent, planned: count }) => ({ percent, count }))),
      usedIndex: jainIndex(partners.map(({ percent, used: count }) => ({ percent, count }))),
    };
  });
}

/**
 * The fairness index of R. Jain, D. Chiu and W. Hawe (*A Quantitative Measure of Fairness and Discrimination for Resource
 * Allocation in Shared Computer Systems*, DEC-TR-301, 1984): (Σx)² ÷ (n · Σx²), where x is what a partner has for each
 * percent that was agreed, over the n partners with an agreed share above 0. In ten-thousandths, rounded: 10,000 where all
 * have alike for what they agreed on, 10,000 ÷ n where one has all; null where there is nothing to divide, or nobody to
 * divide it with.
 */
export function jainIndex(shares: readonly { readonly percent: number; readonly count: number }[]): number | null {
  const agreed = shares.filter(({ percent }) => percent > 0);
  // On a common denominator every x is a whole number; it cancels out. It may be too large for a number.
  const whole = agreed.reduce((product, { percent }) => product * BigInt(percent), 1n);
  const each = agreed.map(({ percent, count }) => (BigInt(count) * whole) / BigInt(percent));
  const sum = each.reduce((total, x) => total + x, 0n);
  const squares = each.reduce((total, x) => total + x * x, 0n) * BigInt(each.length);
  return agreed.length < 2 || squares === 0n ? null : Number((20_000n * sum * sum + squares) / (2n * squares));
}
