import { capacity } from "./en/capacity.ts";
import { frame } from "./en/frame.ts";
import { act, notice, refusal } from "./en/messages.ts";
import { screens } from "./en/screens.ts";
import { timetable } from "./en/timetable.ts";
import type { nl } from "./nl.ts";
import type { Words } from "./words.ts";

/** All words, in English. */
export const en: Words<typeof nl> = { frame, screens, notice, act, refusal, timetable, capacity };
