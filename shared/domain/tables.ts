import type { Campus, Records, Settings, TableName } from "./campus.ts";
import { key } from "./codes.ts";

/** Every table, in an order in which each only refers to tables before it. */
export const TABLE_NAMES: readonly TableName[] = [
  "settings",
  "dayparts",
  "partners",
  "rooms",
  "access",
  "shares",
  "machines",
  "instructors",
  "courses",
  "runs",
  "sessions",
  "pins",
  "closures",
  "plan",
];

/** What a record is known by within its table. */
export const idOf: { readonly [T in TableName]: (record: Records[T]) => string } = {
  settings: () => "settings",
  dayparts: (it) => key(it.code),
  partners: (it) => key(it.code),
  rooms: (it) => key(it.code),
  access: (it) => it.id,
  shares: (it) => [it.partner, it.room, it.daypart].map(key).join("/"),
  machines: (it) => key(it.code),
  instructors: (it) => key(it.code),
  courses: (it) => key(it.code),
  runs: (it) => key(it.code),
  sessions: (it) => sessionId(it.run, it.kind),
  pins: (it) => `${sessionId(it.run, it.kind)}/${it.date}/${key(it.daypart)}`,
  closures: (it) => it.id,
  plan: (it) => key(it.run),
};

/** The id of a session: kinds are unique within their run. */
export function sessionId(run: string, kind: string): string {
  return `${key(run)}/${key(kind)}`;
}

/** A campus as plain lists, for messages and files. */
export type CampusLists = { readonly [T in TableName]: readonly Records[T][] };

/** A campus from plain lists; a later record with the same id takes the place of an earlier one. */
export function campusFrom(lists: Partial<CampusLists>): Campus {
  const table = <T extends TableName>(name: T): ReadonlyMap<string, Records[T]> =>
    new Map(((lists[name] ?? []) as readonly Records[T][]).map((record) => [idOf[name](record), record]));
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, table(name)])) as unknown as Campus;
}

/** The plain lists of a campus. */
export function listsOf(campus: Campus): CampusLists {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, [...campus[name].values()]])) as unknown as CampusLists;
}

/** What a planner may weigh: a meeting outside its usual slot or room, and a learner beyond the crowded level. */
export interface ChosenWeights {
  readonly steadiness: number;
  readonly crowding: number;
}

/** The weights where nobody has chosen others, and the highest that keep the order of SPEC.md, "The cost". */
export const USUAL_WEIGHTS: ChosenWeights = { steadiness: 2, crowding: 1 };
export const MOST_WEIGHTS: ChosenWeights = { steadiness: 20, crowding: 5 };

/** The weights that a campus has chosen. */
export function chosenWeightsOf(campus: Campus): ChosenWeights {
  const { steadinessWeight, crowdingWeight } = settingsOf(campus);
  return {
    steadiness: steadinessWeight ?? USUAL_WEIGHTS.steadiness,
    crowding: crowdingWeight ?? USUAL_WEIGHTS.crowding,
  };
}

/** Of a hundred learners so many are expected to stay away where nobody has said how many. */
const USUAL_ABSENCE = 8;

/** Of a hundred learners who are planned, how many are expected to stay away. */
export function expectedAbsenceOf(campus: Campus): number {
  return settingsOf(campus).expectedAbsence ?? USUAL_ABSENCE;
}

/** The settings of a campus. @throws if the campus has none: such a campus is never committed. */
export function settingsOf(campus: Campus): Settings {
  const settings = campus.settings.get("settings");
  if (!settings) throw new Error("the campus has no settings");
  return settings;
}
