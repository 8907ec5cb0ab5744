import { bottlenecks } from "./en/bottlenecks.ts";
import { bound } from "./en/bound.ts";
import { capacity } from "./en/capacity.ts";
import { courses } from "./en/courses.ts";
import { explain } from "./en/explain.ts";
import { exports } from "./en/export.ts";
import { history } from "./en/history.ts";
import { hold } from "./en/hold.ts";
import { imports } from "./en/import.ts";
import { palette } from "./en/palette.ts";
import { partners } from "./en/partners.ts";
import { place } from "./en/place.ts";
import { published } from "./en/published.ts";
import { replan } from "./en/replan.ts";
import { requests } from "./en/requests.ts";
import { rooms } from "./en/rooms.ts";
import { scenarios } from "./en/scenarios.ts";
import { solve } from "./en/solve.ts";
import { frame } from "./en/frame.ts";
import { act, notice, refusal } from "./en/messages.ts";
import { screens } from "./en/screens.ts";
import { tables } from "./en/tables.ts";
import { timetable } from "./en/timetable.ts";
import type { nl } from "./nl.ts";
import type { Words } from "./words.ts";

/** All words, in English. */
export const en: Words<typeof nl> = {
  frame,
  screens,
  palette,
  notice,
  act,
  refusal,
  tables,
  timetable,
  hold,
  place,
  history,
  published,
  capacity,
  courses,
  rooms,
  solve,
  replan,
  bound,
  bottlenecks,
  explain,
  scenarios,
  partners,
  requests,
  import: imports,
  export: exports,
};
