import type { palette as dutch } from "#renderer/app/language/nl/palette.ts";
import type { Words } from "#renderer/app/language/words.ts";

/** Words of the palette. */
export const palette: Words<typeof dutch> = {
  title: "Find or do something",
  hint: "Course, room, instructor, week 12, 24 March, or what you want to do",
  results: "Found",
  nothing: "Nothing found for “{{typed}}”. Try a code, a part of a name or “week 12”.",
  goTo: "To {{screen}}",
  week: "Week {{number}}: {{from}} – {{to}}",
  theme: { light: "Appearance: light", dark: "Appearance: dark", system: "Appearance: as the system" },
  kinds: {
    act: "Do",
    week: "Week",
    partner: "Partners",
    room: "Rooms",
    machine: "Machines",
    instructor: "Instructors",
    course: "Courses",
    run: "Runs",
  },
};
