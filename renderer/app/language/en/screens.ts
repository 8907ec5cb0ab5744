import type { screens as dutch } from "#renderer/app/language/nl/screens.ts";
import type { Words } from "#renderer/app/language/words.ts";

export const screens: Words<typeof dutch> = {
  timetable: { title: "Timetable", short: "Timetable" },
  capacity: { title: "Capacity", short: "Capacity" },
  courses: { title: "Courses", short: "Courses" },
  rooms: { title: "Rooms and machines", short: "Rooms" },
  tables: { title: "Data", short: "Data" },
  solve: { title: "Planning", short: "Planning" },
  replan: { title: "Re-plan", short: "Re-plan" },
  bottlenecks: { title: "Bottlenecks", short: "Bottlenecks" },
  explain: { title: "Why not?", short: "Why not" },
  scenarios: { title: "Scenarios", short: "Scenarios" },
  partners: { title: "Partners", short: "Partners" },
  requests: { title: "Requests", short: "Requests" },
  history: { title: "History", short: "History" },
  import: { title: "Import", short: "Import" },
  export: { title: "Export", short: "Export" },
};
