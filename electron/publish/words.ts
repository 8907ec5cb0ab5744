import type { Language } from "./export-input.ts";

const nl = {
  timetable: "Rooster",
  list: "Lijst",
  week: "Week",
  weeks: "Weken",
  date: "Datum",
  weekday: "Dag",
  daypart: "Dagdeel",
  daypartCode: "Code dagdeel",
  starts: "Begin",
  ends: "Einde",
  run: "Editie",
  course: "Code opleiding",
  title: "Opleiding",
  kind: "Soort",
  partner: "Partner",
  learners: "Cursisten",
  roomCode: "Code lokaal",
  room: "Lokaal",
  machines: "Machines",
  instructors: "Lesgevers",
  legend: "Legende",
  period: "Periode",
  made: "Gemaakt op",
  nothing: "Geen lessen in deze periode.",
  index: "Overzicht",
  meetings: "lessen",
  all: "Hele campus",
  rooms: "Lokalen",
  instructorsOf: "Lesgevers",
  runs: "Edities",
  partners: "Partners",
  days: "Dagen",
};

/** The words of exported files. */
export type ExportWords = Readonly<Record<keyof typeof nl, string>>;

const en: ExportWords = {
  timetable: "Timetable",
  list: "List",
  week: "Week",
  weeks: "Weeks",
  date: "Date",
  weekday: "Day",
  daypart: "Day-part",
  daypartCode: "Day-part code",
  starts: "Starts",
  ends: "Ends",
  run: "Run",
  course: "Course code",
  title: "Course",
  kind: "Kind",
  partner: "Partner",
  learners: "Learners",
  roomCode: "Room code",
  room: "Room",
  machines: "Machines",
  instructors: "Instructors",
  legend: "Legend",
  period: "Period",
  made: "Made on",
  nothing: "No meetings in this period.",
  index: "Overview",
  meetings: "meetings",
  all: "Whole campus",
  rooms: "Rooms",
  instructorsOf: "Instructors",
  runs: "Runs",
  partners: "Partners",
  days: "Days",
};

/** The words of exported files in a language. */
export function wordsOf(language: Language): ExportWords {
  return language === "nl" ? nl : en;
}

/** Days as people of the language write them; a day is an ordinal, 1 for 0001-01-01. */
export interface DayWords {
  /** `ma`. */
  short(day: number): string;
  /** `maandag 4 januari 2027`. */
  long(day: number): string;
  /** `04/01/2027`. */
  date(day: number): string;
  /** `4 jan`. */
  brief(day: number): string;
}

/** The ordinal of 1970-01-01, where day 1 is 0001-01-01. */
const EPOCH = 719_163;
const MS_PER_DAY = 86_400_000;

/** Days in words of a language. */
export function dayWordsOf(language: Language): DayWords {
  const locale = language === "nl" ? "nl-BE" : "en-GB";
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return (day: number) => format.format((day - EPOCH) * MS_PER_DAY);
  };
  return {
    short: writer({ weekday: "short" }),
    long: writer({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    date: writer({ day: "2-digit", month: "2-digit", year: "numeric" }),
    brief: writer({ day: "numeric", month: "short" }),
  };
}
