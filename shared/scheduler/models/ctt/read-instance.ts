import type { CttCourse, CttCurriculum, CttInstance, CttIssue } from "./instance.ts";
import { CTT_LIMITS } from "./instance.ts";
import { LineReader } from "./line-reader.ts";
import { cutSections } from "./sections.ts";

/** An instance, or what is wrong with its file. */
export type CttRead =
  | { readonly instance: CttInstance; readonly issues: readonly [] }
  | { readonly instance: null; readonly issues: readonly CttIssue[] };

/** Lines of constraints at most. */
const MOST_CONSTRAINTS = 200_000;

/**
 * Reads the text of a .ctt file (ITC-2007) or an .ectt file (Bonutti, De Cesco, Di Gaspero, Schaerf 2012: site of a
 * room, double lectures, lectures a day, rooms that do not suit). Which of the two it is, it says itself.
 */
export function readCtt(text: string): CttRead {
  const cut = cutSections(text);
  const reader = new LineReader(cut);
  const extended = ["Min_Max_Daily_Lectures", "UnavailabilityConstraints"].some((name) => cut.head.has(name));
  const days = reader.head("Days", 1, CTT_LIMITS.days);
  const periodsPerDay = reader.head("Periods_per_day", 1, CTT_LIMITS.periods);
  const daily = extended ? reader.said("Min_Max_Daily_Lectures") : null;
  const most = (name: "courses" | "rooms" | "curricula") => CTT_LIMITS[name];

  const courseLines = reader.section("COURSES", "Courses", 5, most("courses"));
  const courseAt = reader.numbered("COURSES", courseLines);
  const roomLines = reader.section("ROOMS", "Rooms", 2, most("rooms"));
  const roomAt = reader.numbered("ROOMS", roomLines);
  const unavailable = courseLines.map(() => new Set<number>());
  const unsuitable = courseLines.map(() => new Set<number>());
  const closedName = extended ? "UnavailabilityConstraints" : "Constraints";
  for (const line of reader.section("UNAVAILABILITY_CONSTRAINTS", closedName, 3, MOST_CONSTRAINTS)) {
    const course = reader.known(courseAt, line, 0, "unknown-course");
    const day = reader.number(line, 1, "day", 0, days - 1);
    const period = reader.number(line, 2, "period", 0, periodsPerDay - 1);
    if (course >= 0) unavailable[course].add(day * periodsPerDay + period);
  }
  if (extended && (reader.said("RoomConstraints") || cut.sections.has("ROOM_CONSTRAINTS")))
    for (const line of reader.section("ROOM_CONSTRAINTS", "RoomConstraints", 2, MOST_CONSTRAINTS)) {
      const course = reader.known(courseAt, line, 0, "unknown-course");
      const room = reader.known(roomAt, line, 1, "unknown-room");
      if (course >= 0 && room >= 0) unsuitable[course].add(room);
    }

  const courses = courseLines.map((line, index): CttCourse => ({
    code: line.words[0],
    teacher: line.words[1],
    lectures: reader.number(line, 2, "lectures", 0, CTT_LIMITS.lectures),
    minWorkingDays: reader.number(line, 3, "minimum working days", 0, CTT_LIMITS.lectures),
    students: reader.number(line, 4, "students", 0, 1_000_000),
    doubleLectures: line.words.length > 5 && reader.number(line, 5, "double lectures", 0, 1) === 1,
    unavailable: unavailable[index],
    unsuitable: unsuitable[index],
    line: line.line,
  }));
  const rooms = roomLines.map((line) => ({
    code: line.words[0],
    capacity: reader.number(line, 1, "capacity", 0, 1_000_000),
    site: line.words[2] ?? "",
  }));
  const instance: CttInstance = {
    name: reader.said("Name")?.words.join(" ") ?? "",
    days,
    periodsPerDay,
    courses,
    rooms,
    curricula: readCurricula(reader, courseAt),
    dailyLectures: daily && [
      reader.number(daily, 0, "fewest lectures a day", 0, periodsPerDay),
      reader.number(daily, 1, "most lectures a day", 0, 1_000),
    ],
    extended,
  };
  checkDomains(instance, reader);
  const issues = reader.issues.toSorted((one, other) => one.line - other.line);
  return issues.length === 0 ? { instance, issues: [] } : { instance: null, issues };
}

/** Curricula: code, number of courses, courses. */
function readCurricula(reader: LineReader, courseAt: ReadonlyMap<string, number>): CttCurriculum[] {
  const lines = reader.section("CURRICULA", "Curricula", 2, CTT_LIMITS.curricula);
  reader.numbered("CURRICULA", lines);
  return lines.map((line) => {
    const wanted = reader.number(line, 1, "courses", 0, CTT_LIMITS.courses);
    const found = line.words.length - 2;
    if (wanted !== found) reader.fail(line.line, "curriculum-count", { curriculum: line.words[0], wanted, found });
    const courses = line.words.slice(2).map((_, at) => reader.known(courseAt, line, at + 2, "unknown-course"));
    return { code: line.words[0], courses: [...new Set(courses)].filter((course) => course >= 0) };
  });
}

/** Has every lecture somewhere to be? Not a proof that a timetable exists, but what can be seen at once. */
function checkDomains({ courses, rooms, days, periodsPerDay }: CttInstance, reader: LineReader): void {
  const periods = days * periodsPerDay;
  const lectures = courses.reduce((sum, course) => sum + course.lectures, 0);
  if (reader.issues.length > 0) return;
  if (lectures > CTT_LIMITS.lectures)
    reader.fail(0, "too-many", { section: "COURSES", found: lectures, most: CTT_LIMITS.lectures });
  if (lectures > periods * rooms.length)
    reader.fail(0, "too-few-places", { lectures, rooms: rooms.length, periods, places: periods * rooms.length });
  for (const { code, line, lectures: wanted, unavailable } of courses)
    if (periods - unavailable.size < wanted)
      reader.fail(line, "too-few-times", { course: code, wanted, found: periods - unavailable.size });
}
