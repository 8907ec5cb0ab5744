import { unsteadyIn } from "#shared/capacity/instability.ts";
import type { Campus, Run } from "#shared/domain/campus.ts";
import type { Day } from "#shared/domain/calendar.ts";
import { teachingDays } from "#shared/domain/closed.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Facts } from "#shared/domain/facts.ts";
import { roomOf } from "#shared/domain/facts.ts";
import type { Horizon } from "#shared/domain/horizon.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import { chosenWeightsOf } from "#shared/domain/tables.ts";
import type { StandingMeeting } from "#shared/domain/standing.ts";
import { standingOf } from "#shared/domain/standing.ts";
import type { MovedMeeting } from "#shared/edits/move/move-meeting.ts";
import { crowdedFrom, WEIGHTS } from "#shared/scheduler/weights.ts";
import type { DayChange } from "./day-changes.ts";

/** A part of what a move costs, by the soft rule it comes from; its words are in the language files (`hold.cost.…`). */
export interface Cost {
  readonly rule: "S2" | "S3" | "S4";
  /** In the cost of SPEC.md; below 0 is a gain. */
  readonly price: number;
  /** The day that changes most, with its learners before and after; for S3 the meetings that become unsteady. */
  readonly change: DayChange | { readonly meetings: number };
}

const known = new WeakMap<Horizon, ReadonlySet<Day>>();

/** All parts together. */
export function priceOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { price }) => sum + price, 0);
}

/**
 * What the days cost that change: learners short of the target (S2), and beyond the crowded level (S4). Days on which the
 * campus does not teach count for neither.
 */
export function costsOfDays({ campus, horizon, closed }: Facts, changes: readonly DayChange[]): readonly Cost[] {
  const { target } = horizon;
  const teaching = known.get(horizon) ?? new Set(teachingDays(horizon, closed));
  known.set(horizon, teaching);
  const days = changes.filter(({ day }) => teaching.has(day));
  const level = crowdedFrom(target);
  const chosen = chosenWeightsOf(campus);
  const short = (learners: number) => Math.max(0, target - learners) * WEIGHTS.shortfall;
  const crowded = (learners: number) => Math.max(0, learners - level) * chosen.crowding;
  return [...costOfDays("S2", days, short), ...costOfDays("S4", days, crowded)];
}

function costOfDays(
  rule: "S2" | "S4",
  days: readonly DayChange[],
  cost: (learners: number) => number,
): readonly Cost[] {
  const rises = days.map((change) => ({ change, rise: cost(change.after) - cost(change.before) }));
  const price = rises.reduce((sum, { rise }) => sum + rise, 0);
  const [most] = rises.toSorted((one, other) => Math.abs(other.rise) - Math.abs(one.rise));
  return most && most.rise !== 0 ? [{ rule, price, change: most.change }] : [];
}

/** What it costs that meetings leave their usual slot or room (S3), or gain by it. */
export function costsOfRooms(campus: Campus, run: Run, moved: readonly MovedMeeting[]): readonly Cost[] {
  const diary = diaryOf(campus);
  const { horizon } = diary.facts;
  const went = new Map(moved.map(({ before, after }) => [before, after]));
  const standing = standingOf(diary).ofRun.get(run.code) ?? [];
  const after = standing.map((at): StandingMeeting => {
    const meeting = went.get(at.meeting);
    if (!meeting) return at;
    const place = horizon.placeOf.get(meeting.daypart) ?? at.place;
    return {
      ...at,
      meeting,
      place,
      period: periodOf(horizon, meeting.day, place),
      room: roomOf(campus, meeting.room) ?? null,
    };
  });
  const meetings = unsteadyIn(diary, after) - unsteadyIn(diary, standing);
  return meetings === 0
    ? []
    : [{ rule: "S3", price: meetings * chosenWeightsOf(campus).steadiness, change: { meetings } }];
}
