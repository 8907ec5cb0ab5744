import type { Records, TableName } from "#shared/domain/campus.ts";

/** A table of the campus folder; the plan has tables of its own. */
export type CampusTable = Exclude<TableName, "plan">;

/** A table whose records have a code. */
export type CodedTable = "dayparts" | "partners" | "rooms" | "machines" | "instructors" | "courses" | "runs";

/** What stands in the cells of a column. */
export type Kind =
  | { readonly is: "code" | "text" | "time" | "date" | "yes" | "weekdays" | "words" }
  | { readonly is: "whole"; readonly least: number; readonly most: number }
  /** A measure, perhaps with a decimal point. */
  | { readonly is: "measure"; readonly most: number }
  | { readonly is: "choice"; readonly words: readonly string[] }
  /** One code, or a list of codes, of another table. */
  | { readonly is: "ref" | "refs"; readonly table: CodedTable }
  /** What a closure is of: a code of the table that its scope says. */
  | { readonly is: "subject" }
  /** A kind as the sessions of the row's run name it, or as a session names it itself. */
  | { readonly is: "kind" | "new-kind" }
  /** Weekly periods, `1-VM`. */
  | { readonly is: "weekly" }
  /** Needs of machines, `A|B:3`. */
  | { readonly is: "needs" };

/** One column: its name in the file, the field of the record it fills, and what a blank cell means. */
export interface Column {
  readonly name: string;
  readonly field: string;
  readonly kind: Kind;
  /** May the cell be blank? Then `blank` is what it means. */
  readonly optional: boolean;
  readonly blank: unknown;
}

const CODE: Kind = { is: "code" };
const TEXT: Kind = { is: "text" };
const TIME: Kind = { is: "time" };
const DATE: Kind = { is: "date" };
const YES: Kind = { is: "yes" };
const WEEKDAYS: Kind = { is: "weekdays" };
const WORDS: Kind = { is: "words" };
const DAYPARTS: Kind = { is: "refs", table: "dayparts" };
const MANY = 100_000;
const YEARS_OF_WEEKS = 520;

const whole = (least: number, most = MANY): Kind => ({ is: "whole", least, most });
const choice = (...words: string[]): Kind => ({ is: "choice", words });
const ref = (table: CodedTable): Kind => ({ is: "ref", table });
const refs = (table: CodedTable): Kind => ({ is: "refs", table });

/** Makes columns of one record type: `given` may not be blank, `maybe` may. */
function columnsOf<R>() {
  type Field = keyof R & string;
  const given = (name: string, field: Field, kind: Kind): Column => ({
    name,
    field,
    kind,
    optional: false,
    blank: null,
  });
  const maybe = <F extends Field>(name: string, field: F, kind: Kind, blank: R[F]): Column => ({
    name,
    field,
    kind,
    optional: true,
    blank,
  });
  return { given, maybe };
}

const settings = columnsOf<Records["settings"]>();
const dayparts = columnsOf<Records["dayparts"]>();
const partners = columnsOf<Records["partners"]>();
const closures = columnsOf<Records["closures"]>();
const rooms = columnsOf<Records["rooms"]>();
const access = columnsOf<Records["access"]>();
const shares = columnsOf<Records["shares"]>();
const machines = columnsOf<Records["machines"]>();
const instructors = columnsOf<Records["instructors"]>();
const courses = columnsOf<Records["courses"]>();
const runs = columnsOf<Records["runs"]>();
const sessions = columnsOf<Records["sessions"]>();
const pins = columnsOf<Records["pins"]>();

/** The keys of table `settings`, as if each were a column of its own. */
export const SETTINGS_KEYS: readonly Column[] = [
  settings.maybe("name", "name", TEXT, "Campus"),
  settings.maybe("timezone", "timezone", TEXT, "Europe/Brussels"),
  settings.given("first_day", "firstDay", DATE),
  settings.given("last_day", "lastDay", DATE),
  settings.maybe("weekdays", "weekdays", WEEKDAYS, [1, 2, 3, 4, 5]),
  settings.maybe("target_learners", "targetLearners", whole(0), 1300),
  settings.maybe("rest_after_evening", "restAfterEvening", YES, false),
  // Of this program alone: FORMAT.md does not know it, and other readers report an unknown key and go on.
  settings.maybe("expected_absence", "expectedAbsence", whole(0, 100), undefined),
  settings.maybe("steadiness_weight", "steadinessWeight", whole(0, 20), undefined),
  settings.maybe("crowding_weight", "crowdingWeight", whole(0, 5), undefined),
];

/** The columns of every table but `settings`, in the order of FORMAT.md: what reading and writing go by. */
export const COLUMNS: { readonly [T in Exclude<CampusTable, "settings">]: readonly Column[] } = {
  dayparts: [
    dayparts.given("code", "code", CODE),
    dayparts.maybe("name", "name", TEXT, ""),
    dayparts.given("starts", "starts", TIME),
    dayparts.given("ends", "ends", TIME),
    dayparts.maybe("max_learners", "maxLearners", whole(0), null),
  ],
  partners: [partners.given("code", "code", CODE), partners.maybe("name", "name", TEXT, "")],
  closures: [
    closures.given("scope", "scope", choice("campus", "partner", "room", "machine", "instructor")),
    closures.maybe("code", "code", { is: "subject" }, ""),
    closures.given("from", "from", DATE),
    closures.given("to", "to", DATE),
    closures.maybe("weekdays", "weekdays", WEEKDAYS, []),
    closures.maybe("dayparts", "dayparts", DAYPARTS, []),
    closures.maybe("units", "units", whole(1), null),
    closures.maybe("kind", "kind", choice("closed", "school-holiday"), "closed"),
    closures.maybe("reason", "reason", TEXT, ""),
  ],
  rooms: [
    rooms.given("code", "code", CODE),
    rooms.maybe("name", "name", TEXT, ""),
    rooms.maybe("type", "type", TEXT, ""),
    rooms.given("capacity", "capacity", whole(0)),
    rooms.maybe("area_m2", "areaM2", { is: "measure", most: MANY }, null),
    rooms.maybe("owner", "owner", ref("partners"), ""),
    rooms.maybe("floor", "floor", TEXT, ""),
    rooms.maybe("features", "features", WORDS, []),
    rooms.maybe("contains", "contains", refs("rooms"), []),
  ],
  access: [
    access.given("room", "room", ref("rooms")),
    access.given("partner", "partner", ref("partners")),
    access.maybe("weekdays", "weekdays", WEEKDAYS, []),
    access.maybe("dayparts", "dayparts", DAYPARTS, []),
    access.maybe("max_dayparts_per_week", "maxDaypartsPerWeek", whole(0), null),
  ],
  // Of this program alone, as the settings above: written only where somebody agreed on a share.
  shares: [
    shares.given("partner", "partner", ref("partners")),
    shares.maybe("room", "room", ref("rooms"), ""),
    shares.maybe("daypart", "daypart", ref("dayparts"), ""),
    shares.given("percent", "percent", whole(0, 100)),
  ],
  machines: [
    machines.given("code", "code", CODE),
    machines.maybe("name", "name", TEXT, ""),
    machines.maybe("room", "room", ref("rooms"), ""),
    machines.given("units", "units", whole(0)),
    machines.maybe("learners_per_unit", "learnersPerUnit", whole(1), null),
    machines.maybe("owner", "owner", ref("partners"), ""),
  ],
  instructors: [
    instructors.given("code", "code", CODE),
    instructors.maybe("partner", "partner", ref("partners"), ""),
    instructors.maybe("skills", "skills", WORDS, []),
    instructors.maybe("max_dayparts_per_day", "maxDaypartsPerDay", whole(0), null),
    instructors.maybe("max_dayparts_per_week", "maxDaypartsPerWeek", whole(0), null),
    instructors.maybe("unavailable", "unavailable", { is: "weekly" }, []),
  ],
  courses: [
    courses.given("code", "code", CODE),
    courses.maybe("title", "title", TEXT, ""),
    courses.maybe("domain", "domain", TEXT, ""),
    courses.given("partner", "partner", ref("partners")),
    courses.maybe("shortage", "shortage", YES, false),
  ],
  runs: [
    runs.given("code", "code", CODE),
    runs.given("course", "course", ref("courses")),
    runs.given("learners", "learners", whole(1)),
    runs.maybe("earliest_start", "earliestStart", DATE, null),
    runs.maybe("latest_end", "latestEnd", DATE, null),
    runs.given("weeks", "weeks", whole(1, YEARS_OF_WEEKS)),
    runs.maybe("every_weeks", "everyWeeks", whole(1, YEARS_OF_WEEKS), 1),
    runs.given("days_per_week", "daysPerWeek", whole(1, 7)),
    runs.maybe("dayparts", "dayparts", DAYPARTS, []),
    runs.maybe("full_days", "fullDays", YES, false),
    runs.maybe("consecutive_days", "consecutiveDays", YES, false),
    runs.maybe("holidays", "holidays", choice("skip", "extend"), "skip"),
    runs.maybe("school_holidays", "schoolHolidays", choice("teach", "pause"), "teach"),
    // FORMAT.md does not say what a blank priority is: the middle one favours nobody.
    runs.maybe("priority", "priority", whole(1, 5), 3),
    runs.maybe("cohort", "cohort", TEXT, ""),
    runs.maybe("after", "after", refs("runs"), []),
  ],
  sessions: [
    sessions.given("run", "run", ref("runs")),
    sessions.given("kind", "kind", { is: "new-kind" }),
    sessions.given("per_week", "perWeek", whole(1, YEARS_OF_WEEKS)),
    sessions.maybe("room_types", "roomTypes", WORDS, []),
    sessions.maybe("rooms", "rooms", refs("rooms"), []),
    sessions.maybe("features", "features", WORDS, []),
    sessions.maybe("machines", "machines", { is: "needs" }, []),
    sessions.maybe("skill", "skill", TEXT, ""),
    sessions.maybe("instructors", "instructors", whole(0, 1000), null),
  ],
  pins: [
    pins.given("run", "run", ref("runs")),
    pins.given("kind", "kind", { is: "kind" }),
    pins.given("date", "date", DATE),
    pins.given("daypart", "daypart", ref("dayparts")),
    pins.maybe("room", "room", ref("rooms"), ""),
  ],
};

/** The tables of a plan and their columns. */
export const PLAN_COLUMNS = {
  meetings: ["run", "kind", "date", "daypart", "room", "machines", "instructors"],
  unplaced: ["run", "reason"],
} as const;

/** A table of a campus folder or of a plan folder. */
export type FileTable = CampusTable | keyof typeof PLAN_COLUMNS;

/** Every table of the campus folder, in the order of FORMAT.md. */
export const CAMPUS_TABLES: readonly CampusTable[] = [
  "settings",
  ...(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]),
];

/** Tables a folder may be without. */
export const MAY_BE_ABSENT: ReadonlySet<FileTable> = new Set(["shares", "pins", "unplaced"]);

/** The names of the columns of a table, in the order of FORMAT.md. */
export function columnNames(table: FileTable): readonly string[] {
  if (table === "settings") return ["key", "value"];
  if (table === "meetings" || table === "unplaced") return PLAN_COLUMNS[table];
  return COLUMNS[table].map(({ name }) => name);
}
