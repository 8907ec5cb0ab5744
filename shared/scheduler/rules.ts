import type { ActivityRule } from "./activities/activity-rule.ts";
import type { Constraint } from "./constraint.ts";
import { a01OwnCost } from "./constraints/activities/a01-own-cost.ts";
import { a02RoomOnce } from "./constraints/activities/a02-room-once.ts";
import { a03Apart } from "./constraints/activities/a03-apart.ts";
import { a04Days } from "./constraints/activities/a04-days.ts";
import { a05Isolated } from "./constraints/activities/a05-isolated.ts";
import { a06OneRoom } from "./constraints/activities/a06-one-room.ts";
import { a07Gaps } from "./constraints/activities/a07-gaps.ts";
import { a08Load } from "./constraints/activities/a08-load.ts";
import { a09Travel } from "./constraints/activities/a09-travel.ts";
import { a10Doubles } from "./constraints/activities/a10-doubles.ts";
import { a20RoomOpen } from "./constraints/activities/a20-room-open.ts";
import { a40PeopleApart } from "./constraints/activities/a40-people-apart.ts";
import { a41PeopleServed } from "./constraints/activities/a41-people-served.ts";
import { a21SameStart, a22SameTime, a23DifferentTime } from "./constraints/pairs/a21-a23-time-of-day.ts";
import {
  a24SameDays,
  a25DifferentDays,
  a26SameWeeks,
  a27DifferentWeeks,
} from "./constraints/pairs/a24-a27-days-and-weeks.ts";
import { a28Overlap, a29NotOverlap } from "./constraints/pairs/a28-a29-overlap.ts";
import { a30SameRoom, a31DifferentRoom } from "./constraints/pairs/a30-a31-rooms.ts";
import { a32SameAttendees } from "./constraints/pairs/a32-same-attendees.ts";
import { a33Precedence } from "./constraints/pairs/a33-precedence.ts";
import { a34WorkDay, a35MinGap } from "./constraints/pairs/a34-a35-same-day.ts";
import { a36MaxDays } from "./constraints/sums/a36-max-days.ts";
import { a37MaxDayLoad } from "./constraints/sums/a37-max-day-load.ts";
import { a38MaxBreaks } from "./constraints/sums/a38-max-breaks.ts";
import { a39MaxBlock } from "./constraints/sums/a39-max-block.ts";
import { h01Known } from "./constraints/h01-known.ts";
import { h02Open } from "./constraints/h02-open.ts";
import { h03Window } from "./constraints/h03-window.ts";
import { h04Whole } from "./constraints/h04-whole.ts";
import { h05RoomFits } from "./constraints/h05-room-fits.ts";
import { h06RoomOnce } from "./constraints/h06-room-once.ts";
import { h07Quota } from "./constraints/h07-quota.ts";
import { h08Machines } from "./constraints/h08-machines.ts";
import { h09Instructors } from "./constraints/h09-instructors.ts";
import { h10LearnersOnce } from "./constraints/h10-learners-once.ts";
import { h11Site } from "./constraints/h11-site.ts";
import { h12Pins } from "./constraints/h12-pins.ts";
import { s01Unplaced } from "./constraints/s01-unplaced.ts";
import { s02Shortfall } from "./constraints/s02-shortfall.ts";
import { s03Instability } from "./constraints/s03-instability.ts";
import { s04Crowding } from "./constraints/s04-crowding.ts";

/** The hard rules, as FORMAT.md numbers them; a plan that breaks one is not valid. */
export const hardRules: readonly Constraint[] = [
  h01Known,
  h02Open,
  h03Window,
  h04Whole,
  h05RoomFits,
  h06RoomOnce,
  h07Quota,
  h08Machines,
  h09Instructors,
  h10LearnersOnce,
  h11Site,
  h12Pins,
];

/** The soft rules, weightiest first; what they cost stands in SPEC.md, "The cost". */
export const softRules: readonly Constraint[] = [s01Unplaced, s02Shortfall, s03Instability, s04Crowding];

/** The rules on activities; which of them a problem has is told by its lists and groups. */
export const activityRules: readonly ActivityRule[] = [
  a01OwnCost,
  a02RoomOnce,
  a03Apart,
  a04Days,
  a05Isolated,
  a06OneRoom,
  a07Gaps,
  a08Load,
  a09Travel,
  a10Doubles,
  a20RoomOpen,
  a21SameStart,
  a22SameTime,
  a23DifferentTime,
  a24SameDays,
  a25DifferentDays,
  a26SameWeeks,
  a27DifferentWeeks,
  a28Overlap,
  a29NotOverlap,
  a30SameRoom,
  a31DifferentRoom,
  a32SameAttendees,
  a33Precedence,
  a34WorkDay,
  a35MinGap,
  a36MaxDays,
  a37MaxDayLoad,
  a38MaxBreaks,
  a39MaxBlock,
  a40PeopleApart,
  a41PeopleServed,
];
