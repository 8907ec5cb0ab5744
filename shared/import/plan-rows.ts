import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Meeting, UnitsOf } from "#shared/domain/plan.ts";
import { sessionId } from "#shared/domain/tables.ts";
import { Fault, itemsOf, readDate } from "./cells.ts";
import { englishFor } from "./headers.ts";
import type { Issue } from "./issue.ts";
import { fault, remark } from "./issue.ts";
import { looksPersonal } from "./personal.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { cellOf, placeOf, placeOfRow } from "./sheet.ts";
import { nearest } from "./suggest.ts";

/** What one row of a plan says. */
export interface PlanRow {
  /** As written; blank where the row does not say. */
  readonly run: string;
  /** Null in table `unplaced`, and where the row cannot be read. */
  readonly meeting: Meeting | null;
  /** Why the run is left out; blank in table `meetings`. */
  readonly reason: string;
  readonly found: readonly Issue[];
  /** Codes that the campus does not know. */
  readonly unknown: readonly Issue[];
}

/** A run without a reason in `unplaced` is left out all the same. */
const NO_REASON = "-";

/** Records that codes are looked up among. */
type Known = ReadonlyMap<string, { readonly code: string }>;

/** A row of `meetings`. Unknown codes are kept as written and told. */
export function readMeeting(campus: Campus, sheet: Sheet, row: SheetRow): PlanRow {
  const cells = new PlanCells(sheet, row);
  const run = cells.given("run");
  const kind = cells.given("kind");
  const day = cells.day("date");
  const part = cells.given("daypart");
  const known = run && cells.find("run", run, campus.runs);
  const meeting = {
    kind: known && kind ? kindOf(campus, known, kind, cells) : kind,
    daypart: part && cells.find("daypart", englishPart(campus, part), campus.dayparts),
    room: cells.text("room") && cells.find("room", cells.text("room"), campus.rooms),
    machines: cells.units("machines", campus.machines),
    instructors: itemsOf(cells.text("instructors")).map((code) => cells.find("instructors", code, campus.instructors)),
  };
  const readable = day !== null && cells.found.length === 0;
  return {
    run,
    meeting: readable ? { ...meeting, day } : null,
    reason: "",
    found: cells.found,
    unknown: cells.unknown,
  };
}

/** A row of `unplaced`. */
export function readUnplaced(campus: Campus, sheet: Sheet, row: SheetRow): PlanRow {
  const cells = new PlanCells(sheet, row);
  const run = cells.given("run");
  if (run) cells.find("run", run, campus.runs);
  const personal = looksPersonal(cells.text("reason"));
  if (personal) cells.found.push(remark(placeOf(sheet, row, "reason"), "personal-cell"));
  const reason = (personal ? "" : cells.text("reason")) || NO_REASON;
  return { run, meeting: null, reason, found: cells.found, unknown: cells.unknown };
}

function kindOf(campus: Campus, run: string, kind: string, cells: PlanCells): string {
  const session = campus.sessions.get(sessionId(run, kind));
  if (!session && campus.runs.has(key(run))) {
    const kinds = [...campus.sessions.values()].filter((one) => one.run === run).map((one) => one.kind);
    cells.tell("kind", "unknown-kind", { item: kind, run, suggestion: nearest(kind, kinds) });
  }
  return session?.kind ?? kind;
}

/** A day-part's code, also for its Dutch name. */
function englishPart(campus: Campus, part: string): string {
  return campus.dayparts.has(key(part)) ? part : (englishFor("meetings", "daypart", part) ?? part);
}

/** The cells of one row of a plan, and what is wrong with them. */
class PlanCells {
  readonly found: Issue[] = [];
  readonly unknown: Issue[] = [];
  readonly #sheet: Sheet;
  readonly #row: SheetRow;

  constructor(sheet: Sheet, row: SheetRow) {
    this.#sheet = sheet;
    this.#row = row;
    const counts = { cells: row.cells.length, columns: sheet.width };
    if (counts.cells !== counts.columns) this.found.push(fault(placeOfRow(sheet, row), "cell-count", counts));
  }

  text(column: string): string {
    return cellOf(this.#sheet, this.#row.cells, column);
  }

  given(column: string): string {
    if (this.text(column) === "") this.refuse(column, "blank");
    return this.text(column);
  }

  day(column: string): number | null {
    const text = this.given(column);
    const day = text && readDate(text);
    if (day instanceof Fault) this.refuse(column, day.code, day.values);
    return typeof day === "number" ? day : null;
  }

  /** A code as its own table writes it; one that is unknown stays as it is, and is told. */
  find(column: string, code: string, known: Known): string {
    const found = known.get(key(code))?.code;
    if (found === undefined) {
      const suggestion = nearest(
        code,
        [...known.values()].map((one) => one.code),
      );
      this.tell(column, "unknown-code", { item: code, of: OF[column], suggestion });
    }
    return found ?? code;
  }

  /** `POOL=units;POOL=units`; a pool that is named twice has the units of both. */
  units(column: string, known: Known): UnitsOf[] {
    const units = new Map<string, number>();
    for (const item of itemsOf(this.text(column))) {
      const [code, number, ...more] = item.split("=").map((part) => part.trim());
      if (!code || more.length > 0 || !/^0*[1-9]\d{0,8}$/.test(number ?? ""))
        this.refuse(column, "not-units", { item });
      else {
        const pool = this.find(column, code, known);
        units.set(pool, (units.get(pool) ?? 0) + Number(number));
      }
    }
    return [...units].map(([pool, count]) => ({ pool, units: count }));
  }

  refuse(column: string, code: string, values: Issue["values"] = {}): void {
    this.found.push(fault(placeOf(this.#sheet, this.#row, column), code, values));
  }

  tell(column: string, code: string, values: Issue["values"]): void {
    this.unknown.push(fault(placeOf(this.#sheet, this.#row, column), code, values));
  }
}

/** The table that a column of the plan names codes of. */
const OF: Readonly<Record<string, string>> = {
  run: "runs",
  daypart: "dayparts",
  room: "rooms",
  machines: "machines",
  instructors: "instructors",
};
