import { bottlenecks } from "./nl/bottlenecks.ts";
import { bound } from "./nl/bound.ts";
import { capacity } from "./nl/capacity.ts";
import { courses } from "./nl/courses.ts";
import { explain } from "./nl/explain.ts";
import { exports } from "./nl/export.ts";
import { history } from "./nl/history.ts";
import { hold } from "./nl/hold.ts";
import { imports } from "./nl/import.ts";
import { palette } from "./nl/palette.ts";
import { partners } from "./nl/partners.ts";
import { place } from "./nl/place.ts";
import { published } from "./nl/published.ts";
import { replan } from "./nl/replan.ts";
import { requests } from "./nl/requests.ts";
import { rooms } from "./nl/rooms.ts";
import { scenarios } from "./nl/scenarios.ts";
import { solve } from "./nl/solve.ts";
import { frame } from "./nl/frame.ts";
import { act, notice, refusal } from "./nl/messages.ts";
import { screens } from "./nl/screens.ts";
import { tables } from "./nl/tables.ts";
import { timetable } from "./nl/timetable.ts";

/** All words, in Dutch: the language the others are measured by. */
export const nl = {
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
