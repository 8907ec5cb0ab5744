import { capacity } from "./nl/capacity.ts";
import { frame } from "./nl/frame.ts";
import { act, notice, refusal } from "./nl/messages.ts";
import { screens } from "./nl/screens.ts";
import { timetable } from "./nl/timetable.ts";

/** All words, in Dutch: the language the others are measured by. */
export const nl = { frame, screens, notice, act, refusal, timetable, capacity };
