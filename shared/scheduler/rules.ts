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
import type { Rule } from "./match.ts";

/** The hard rules, as FORMAT.md numbers them; a plan that breaks one is not valid. */
export const hardRules: readonly Rule[] = [
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
