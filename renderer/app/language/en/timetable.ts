import type { timetable as dutch } from "#renderer/app/language/nl/timetable.ts";
import type { Words } from "#renderer/app/language/words.ts";

export const timetable: Words<typeof dutch> = {
  search: "Search course, run or room",
};
