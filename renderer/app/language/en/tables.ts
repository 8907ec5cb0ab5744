import type { tables as dutch } from "#renderer/app/language/nl/tables.ts";
import type { Words } from "#renderer/app/language/words.ts";

/** Words of *Data*. */
export const tables: Words<typeof dutch> = {
  table: "Table",
  find: "Find in the table",
  add: "Add row",
  duplicate: "Duplicate",
  remove: "Remove",
  number: "Row",
  count_one: "{{number}} row",
  count_other: "{{number}} rows",
  notFound: "Nothing found",
  empty: "This table is empty",
  emptyAdvice: "Add a row, or paste rows from Excel.",
  keys: "Type or F2: change · Shift+arrow: choose more · Ctrl+D: fill down · Ctrl+V: paste from Excel · Ctrl+Delete: remove rows",
  sending: "{{count}} rows are being checked…",
  elsewhere:
    "This way {{table}}, row {{row}}, “{{column}}” no longer stands: “{{value}}”. Nothing was changed; mend that row first.",
  names: {
    courses: "Courses",
    runs: "Runs",
    sessions: "Sessions a week",
    rooms: "Rooms",
    access: "Access",
    machines: "Machines",
    instructors: "Instructors",
    closures: "Closures",
    partners: "Partners",
    dayparts: "Day-parts",
  },
};
