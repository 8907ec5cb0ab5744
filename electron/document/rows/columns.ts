import type { Records, TableName } from "#shared/domain/campus.ts";
import type { CellKind } from "./cells.ts";
import { number, numberOrNone, numberOrUnset, numbers, oneOf, reference, text, texts, yesNo } from "./cells.ts";

/** The tables whose records are one row each: all but the plan, whose meetings are rows too. */
export type FlatTable = Exclude<TableName, "plan">;

type Columns<Record> = { readonly [Field in keyof Record]-?: CellKind<Record[Field]> };

/** How every field of every record is kept. The columns themselves are made in `migrations`. */
export const columns: { readonly [T in FlatTable]: Columns<Records[T]> } = {
  settings: {
    name: text,
    timezone: text,
    firstDay: number,
    lastDay: number,
    weekdays: numbers,
    targetLearners: number,
    restAfterEvening: yesNo,
    expectedAbsence: numberOrUnset,
    steadinessWeight: numberOrUnset,
    crowdingWeight: numberOrUnset,
  },
  dayparts: { code: text, name: text, starts: text, ends: text, maxLearners: numberOrNone, place: number },
  partners: { code: text, name: text },
  rooms: {
    code: text,
    name: text,
    type: text,
    capacity: number,
    areaM2: numberOrNone,
    owner: text,
    floor: text,
    features: texts,
    contains: texts,
  },
  access: {
    id: text,
    room: text,
    partner: text,
    weekdays: numbers,
    dayparts: texts,
    maxDaypartsPerWeek: numberOrNone,
  },
  shares: { partner: text, room: reference, daypart: reference, percent: number },
  machines: {
    code: text,
    name: text,
    room: reference,
    units: number,
    learnersPerUnit: numberOrNone,
    owner: text,
  },
  instructors: {
    code: text,
    partner: text,
    skills: texts,
    maxDaypartsPerDay: numberOrNone,
    maxDaypartsPerWeek: numberOrNone,
    unavailable: texts,
  },
  courses: { code: text, title: text, domain: text, partner: text, shortage: yesNo },
  runs: {
    code: text,
    course: text,
    learners: number,
    earliestStart: numberOrNone,
    latestEnd: numberOrNone,
    weeks: number,
    everyWeeks: number,
    daysPerWeek: number,
    dayparts: texts,
    fullDays: yesNo,
    consecutiveDays: yesNo,
    holidays: oneOf("skip", "extend"),
    schoolHolidays: oneOf("teach", "pause"),
    priority: number,
    cohort: text,
    after: texts,
  },
  sessions: {
    run: text,
    kind: text,
    perWeek: number,
    roomTypes: texts,
    rooms: texts,
    features: texts,
    machines: texts,
    skill: text,
    instructors: numberOrNone,
  },
  pins: { run: text, kind: text, date: number, daypart: text, room: reference },
  closures: {
    id: text,
    scope: oneOf("campus", "partner", "room", "machine", "instructor"),
    code: text,
    from: number,
    to: number,
    weekdays: numbers,
    dayparts: texts,
    units: numberOrNone,
    kind: oneOf("closed", "school-holiday"),
    reason: text,
  },
};

/** The column of a field: `areaM2` stands in `area_m2`. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Fields and kinds of a table, in the order of its columns. */
export function fieldsOf(table: FlatTable): readonly (readonly [field: string, kind: CellKind<unknown>])[] {
  return Object.entries(columns[table]) as unknown as readonly (readonly [string, CellKind<unknown>])[];
}
