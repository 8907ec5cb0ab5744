import { ofTable, remark } from "#shared/import/issue.ts";
import type { RawBook } from "#shared/import/raw.ts";
import { WorkbookError, wrong } from "#electron/workbook/workbook-error.ts";
import type { WeekTables } from "./week-campus.ts";
import { dateOf, hoursOf, MOST_PERIODS, sheetsOf } from "./week-campus.ts";

/** How many words a line of each part of the file has at least. */
const PARTS: Readonly<Record<string, number>> = {
  COURSES: 5,
  ROOMS: 2,
  CURRICULA: 3,
  UNAVAILABILITY_CONSTRAINTS: 3,
  ROOM_CONSTRAINTS: 2,
};

type Lines = readonly (readonly string[])[];

/**
 * A timetable of ITC-2007 (.ctt, .ectt) as the tables of a campus: a week of lectures of an hour, a run per course. What a
 * campus has no word for is told by its number and left out.
 * @throws WorkbookError at the line that cannot be understood
 */
export function readCtt(name: string, text: string): RawBook {
  const { heads, parts } = partsOf(name, text);
  const [days, periods] = [wholeIn(name, heads, "Days", 7), wholeIn(name, heads, "Periods_per_day", MOST_PERIODS)];
  const [courses, rooms, curricula] = [
    parts.get("COURSES") ?? [],
    parts.get("ROOMS") ?? [],
    parts.get("CURRICULA") ?? [],
  ];
  if (courses.length === 0 || rooms.length === 0) throw new WorkbookError([wrong(name, "not-a-timetable")]);
  const unsuitable = parts.get("ROOM_CONSTRAINTS") ?? [];
  const cohortOf = new Map<string, string>();
  let second = 0;
  for (const [curriculum, , ...members] of curricula)
    for (const course of members) {
      if (cohortOf.has(course)) second++;
      else cohortOf.set(course, curriculum);
    }
  const teachers = [...new Set(courses.map(([, teacher]) => teacher))];
  const unavailable = (parts.get("UNAVAILABILITY_CONSTRAINTS") ?? []).length;
  const suits = (course: string) => {
    const not = new Set(unsuitable.filter(([one]) => one === course).map(([, room]) => room));
    return not.size === 0 ? "" : rooms.flatMap(([room]) => (not.has(room) ? [] : [room])).join(";");
  };
  const tables: WeekTables = {
    settings: [
      ["key", "value"],
      ["name", heads.get("Name") ?? name],
      ["first_day", dateOf(0)],
      ["last_day", dateOf(days - 1)],
      ["weekdays", Array.from({ length: days }, (_, at) => at + 1).join(";")],
    ],
    dayparts: [["code", "starts", "ends"], ...hoursOf(periods)],
    partners: [["code"], ["CTT"]],
    rooms: [["code", "capacity"], ...rooms.map(([code, capacity]) => [code, capacity])],
    instructors: [["code", "partner", "skills"], ...teachers.map((teacher) => [teacher, "CTT", teacher])],
    courses: [["code", "partner"], ...courses.map(([code]) => [code, "CTT"])],
    runs: [
      ["code", "course", "learners", "weeks", "days_per_week", "cohort"],
      ...courses.map(([code, , lectures, least, students]) => [
        code,
        code,
        students,
        "1",
        String(Math.min(days, Number(lectures), Math.max(Number(least), Math.ceil(Number(lectures) / periods)))),
        cohortOf.get(code) ?? "",
      ]),
    ],
    sessions: [
      ["run", "kind", "per_week", "rooms", "skill", "instructors"],
      ...courses.map(([code, teacher, lectures]) => [code, "lecture", lectures, suits(code), teacher, "1"]),
    ],
  };
  const place = ofTable(name);
  return {
    sheets: sheetsOf(tables),
    notes: [
      remark(place, "ctt-week", { from: dateOf(0), to: dateOf(days - 1), periods }),
      ...(unavailable > 0 ? [remark(place, "ctt-unavailable", { count: unavailable })] : []),
      ...(second > 0 ? [remark(place, "ctt-curricula", { count: second })] : []),
    ],
  };
}

function partsOf(name: string, text: string) {
  const heads = new Map<string, string>();
  const parts = new Map<string, string[][]>();
  let part = "";
  text.split(/\r\n|\r|\n/).forEach((line, at) => {
    const words = line.trim().split(/\s+/);
    const title = /^(\w+):$/.exec(line.trim())?.[1] ?? "";
    const head = /^(\w+):\s*(\S.*)$/.exec(line.trim());
    if (line.trim() === "" || /^END\.?$/.test(line.trim())) return;
    if (title in PARTS) part = title;
    else if (part === "" && head) heads.set(head[1], head[2]);
    else if (part !== "" && words.length >= PARTS[part] && areNumbers(part, words))
      parts.set(part, [...(parts.get(part) ?? []), words]);
    else throw new WorkbookError([wrong(name, "not-a-timetable", {}, at + 1)]);
  });
  return { heads, parts: parts as ReadonlyMap<string, Lines> };
}

/** Are the words that must be numbers whole numbers? */
function areNumbers(part: string, words: readonly string[]): boolean {
  const numbers = { COURSES: words.slice(2, 5), ROOMS: words.slice(1, 2) }[part] ?? [];
  return numbers.every((word) => /^\d{1,6}$/.test(word));
}

function wholeIn(name: string, heads: ReadonlyMap<string, string>, head: string, most: number): number {
  const value = Number(heads.get(head) ?? NaN);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new WorkbookError([wrong(name, "ctt-head", { head, most })]);
}
