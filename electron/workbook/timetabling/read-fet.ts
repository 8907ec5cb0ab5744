import { ofTable, remark } from "#shared/import/issue.ts";
import type { RawBook } from "#shared/import/raw.ts";
import type { XmlElement } from "#electron/workbook/read-xml.ts";
import { readXml } from "#electron/workbook/read-xml.ts";
import { WorkbookError, wrong } from "#electron/workbook/workbook-error.ts";
import { XmlError } from "#electron/workbook/xml-error.ts";
import type { WeekTables } from "./week-campus.ts";
import { dateOf, hoursOf, MOST_PERIODS, sheetsOf } from "./week-campus.ts";

const LIMITS = { bytes: 50_000_000, elements: 1_000_000, texts: true };

/** Constraints that every file of FET has, or of which a campus holds what matters. */
const TAKEN = new Set([
  "ConstraintBasicCompulsoryTime",
  "ConstraintBasicCompulsorySpace",
  "ConstraintTeacherNotAvailableTimes",
  "ConstraintActivityPreferredRoom",
  "ConstraintActivityPreferredRooms",
  "ConstraintSubjectPreferredRoom",
  "ConstraintSubjectPreferredRooms",
]);

/** A group of activities that FET spreads over the week: one run of a campus. */
interface Lesson {
  readonly code: string;
  readonly subject: string;
  readonly teachers: readonly string[];
  readonly students: readonly string[];
  readonly ids: readonly string[];
  readonly hours: number;
  readonly learners: number;
}

/**
 * A timetable of FET (.fet) as the tables of a campus of one week: an hour is a day-part, activities that belong together
 * are a run, who may not be twice at once a cohort. Other constraints are told by their number and left out.
 * @throws WorkbookError where it is no such file, at the line that is not XML
 */
export async function readFet(name: string, bytes: Uint8Array): Promise<RawBook> {
  const root = await rootOf(name, bytes);
  const part = (list: string) => root.children.find((child) => child.name === list)?.children ?? [];
  const named = (list: string, item: string) =>
    part(list).flatMap((child) => (child.name === item ? [textIn(child, "Name")] : []));
  const [days, hours] = [named("Days_List", "Day"), named("Hours_List", "Hour")];
  if (days.length === 0 || days.length > 7)
    throw new WorkbookError([wrong(name, "fet-week-size", { most: MOST_PERIODS })]);
  if (hours.length === 0 || hours.length > MOST_PERIODS)
    throw new WorkbookError([wrong(name, "fet-week-size", { most: MOST_PERIODS })]);
  const lessons = lessonsOf(part("Activities_List"), sizesOf(part("Students_List")));
  const rooms = part("Rooms_List").filter((child) => child.name === "Room");
  if (lessons.length === 0 || rooms.length === 0) throw new WorkbookError([wrong(name, "not-fet")]);
  const constraints = [...part("Time_Constraints_List"), ...part("Space_Constraints_List")];
  const teachers = [...new Set(lessons.flatMap((lesson) => lesson.teachers))];
  const roomsOf = preferredRooms(constraints);
  const tables: WeekTables = {
    settings: [
      ["key", "value"],
      ["name", textIn(root, "Institution_Name") || name],
      ["first_day", dateOf(0)],
      ["last_day", dateOf(days.length - 1)],
      ["weekdays", days.map((_, at) => at + 1).join(";")],
    ],
    dayparts: [["code", "starts", "ends"], ...hoursOf(hours.length)],
    partners: [["code"], ["FET"]],
    rooms: [
      ["code", "capacity"],
      ...rooms.map((room) => [textIn(room, "Name"), String(Math.max(1, wholeIn(room, "Capacity", 1000)))]),
    ],
    instructors: [
      ["code", "partner", "skills", "unavailable"],
      ...teachers.map((teacher) => [
        teacher,
        "FET",
        [...new Set(lessons.flatMap((lesson) => (lesson.teachers.includes(teacher) ? [skillOf(lesson)] : [])))].join(
          ";",
        ),
        absencesOf(constraints, teacher, days, hours).join(";"),
      ]),
    ],
    courses: [
      ["code", "title", "partner"],
      ...[...new Set(lessons.map(({ subject }) => subject))].map((subject) => [subject, subject, "FET"]),
    ],
    runs: [
      ["code", "course", "learners", "weeks", "days_per_week", "cohort"],
      ...lessons.map(({ code, subject, learners, ids, students, hours: all }) => [
        code,
        subject,
        String(learners),
        "1",
        String(Math.max(Math.ceil(all / hours.length), Math.min(days.length, ids.length))),
        students[0] ?? "",
      ]),
    ],
    sessions: [
      ["run", "kind", "per_week", "rooms", "skill", "instructors"],
      ...lessons.map((lesson) => [
        lesson.code,
        "les",
        String(lesson.hours),
        roomsOf(lesson).join(";"),
        lesson.teachers.length > 0 ? skillOf(lesson) : "",
        String(lesson.teachers.length),
      ]),
    ],
  };
  const place = ofTable(name);
  const left = constraints.filter((constraint) => !TAKEN.has(constraint.name)).length;
  const more = lessons.reduce((sum, { students }) => sum + Math.max(0, students.length - 1), 0);
  return {
    sheets: sheetsOf(tables),
    notes: [
      remark(place, "ctt-week", { from: dateOf(0), to: dateOf(days.length - 1), periods: hours.length }),
      ...(left > 0 ? [remark(place, "fet-constraints", { count: left })] : []),
      ...(more > 0 ? [remark(place, "fet-students", { count: more })] : []),
    ],
  };
}

async function rootOf(name: string, bytes: Uint8Array): Promise<XmlElement> {
  try {
    const root = await readXml(name, [bytes], LIMITS);
    if (root.name.toLowerCase() === "fet") return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new WorkbookError([wrong(name, "fet-xml", {}, error.line)]);
  }
  throw new WorkbookError([wrong(name, "not-fet")]);
}

function textIn(element: XmlElement, child: string): string {
  return element.children.find(({ name }) => name === child)?.text.trim() ?? "";
}

function textsIn(element: XmlElement, child: string): readonly string[] {
  return element.children.flatMap(({ name, text }) => (name === child && text.trim() !== "" ? [text.trim()] : []));
}

function wholeIn(element: XmlElement, child: string, otherwise: number): number {
  const text = textIn(element, child);
  return /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}

/** Students of years, groups and subgroups, by name. */
function sizesOf(years: readonly XmlElement[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const note = (element: XmlElement) => {
    if (["Year", "Group", "Subgroup"].includes(element.name))
      sizes.set(textIn(element, "Name"), wholeIn(element, "Number_of_Students", 0));
    element.children.forEach(note);
  };
  years.forEach(note);
  return sizes;
}

/** Active activities, those of a group together; all hours of a group belong to one run. */
function lessonsOf(activities: readonly XmlElement[], sizes: ReadonlyMap<string, number>): readonly Lesson[] {
  const active = activities.filter((one) => one.name === "Activity" && textIn(one, "Active") !== "false");
  const groups = Map.groupBy(active, (one) => {
    const group = textIn(one, "Activity_Group_Id");
    return group === "" || group === "0" ? `A${textIn(one, "Id")}` : `G${group}`;
  });
  return Array.from(groups, ([code, own]) => {
    const students = textsIn(own[0], "Students");
    const counted = students.reduce((sum, one) => sum + (sizes.get(one) ?? 0), 0);
    return {
      code,
      subject: textIn(own[0], "Subject"),
      teachers: textsIn(own[0], "Teacher"),
      students,
      ids: own.map((one) => textIn(one, "Id")),
      hours: own.reduce((sum, one) => sum + Math.max(1, wholeIn(one, "Duration", 1)), 0),
      learners: Math.max(1, wholeIn(own[0], "Number_Of_Students", counted)),
    };
  });
}

/** What those who teach a lesson together are able to, and nobody else. */
function skillOf({ teachers }: Lesson): string {
  return teachers.join(" + ");
}

/** The rooms that a lesson may have by its activities or its subject; none is any. */
function preferredRooms(constraints: readonly XmlElement[]): (lesson: Lesson) => readonly string[] {
  const roomsIn = (one: XmlElement) => [...textsIn(one, "Room"), ...textsIn(one, "Preferred_Room")];
  return ({ ids, subject }) => {
    const own = constraints.filter(
      (one) => /^ConstraintActivityPreferredRooms?$/.test(one.name) && ids.includes(textIn(one, "Activity_Id")),
    );
    const ofSubject = constraints.filter(
      (one) => /^ConstraintSubjectPreferredRooms?$/.test(one.name) && textIn(one, "Subject") === subject,
    );
    return [...new Set((own.length > 0 ? own : ofSubject).flatMap(roomsIn))];
  };
}

/** The times of the week at which somebody never teaches, as a campus writes them. */
function absencesOf(
  constraints: readonly XmlElement[],
  teacher: string,
  days: readonly string[],
  hours: readonly string[],
): readonly string[] {
  return constraints
    .filter((one) => one.name === "ConstraintTeacherNotAvailableTimes" && textIn(one, "Teacher") === teacher)
    .flatMap(({ children }) => children.filter(({ name }) => name === "Not_Available_Time"))
    .flatMap((time) => {
      const [day, hour] = [days.indexOf(textIn(time, "Day")), hours.indexOf(textIn(time, "Hour"))];
      return day >= 0 && hour >= 0 ? [`${day + 1}-P${hour + 1}`] : [];
    });
}
