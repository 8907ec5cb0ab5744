import { isoDate } from "#shared/domain/calendar.ts";
import type { Settings } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { Fault } from "./cells.ts";
import type { Codes } from "./codes.ts";
import { SETTINGS_KEYS } from "./columns.ts";
import { englishFor } from "./headers.ts";
import type { Issue, Place } from "./issue.ts";
import { fault, ofTable, remark } from "./issue.ts";
import { isPersonalColumn, looksPersonal } from "./personal.ts";
import { readCell } from "./read-cell.ts";
import type { Sheet } from "./sheet.ts";
import { cellOf, placeOf, placeOfRow } from "./sheet.ts";
import { nearest } from "./suggest.ts";

const NAMES = SETTINGS_KEYS.map(({ name }) => name);
const LONGEST_HORIZON = 3660;

/** A setting as the file gives it. */
interface Given {
  readonly text: string;
  readonly place: Place;
}

/**
 * Reads the settings; a key that is not there, or has a blank value, takes its default (FORMAT.md, "Conventions").
 * Null where the horizon cannot be told: without it nothing can be imported. Other faulty rows fall back to the default.
 */
export function readSettings(sheet: Sheet, codes: Codes, issues: Issue[]): Settings | null {
  const given = givenIn(sheet, issues);
  const fields: Record<string, unknown> = {};
  for (const column of SETTINGS_KEYS) {
    const { text, place } = given.get(column.name) ?? {
      text: "",
      place: { ...ofTable("settings"), column: column.name },
    };
    const personal = text !== "" && column.kind.is === "text" && looksPersonal(text);
    if (personal) issues.push(remark(place, "personal-cell"));
    const asked = text === "" || personal ? null : readCell(column, text, { table: "settings", codes, before: {} });
    const value = asked ?? (column.optional ? column.blank : new Fault("blank"));
    if (value instanceof Fault) issues.push(fault(place, value.code, value.values));
    const taken = value instanceof Fault ? column.blank : value;
    if (taken !== undefined) fields[column.field] = taken;
  }
  const settings = fields as unknown as Settings;
  if (settings.weekdays.length === 0) fields.weekdays = SETTINGS_KEYS.find(({ name }) => name === "weekdays")?.blank;
  const { firstDay, lastDay } = settings;
  if (firstDay === null || lastDay === null) return null;
  const wrong =
    lastDay < firstDay ? "end-before-start" : lastDay - firstDay > LONGEST_HORIZON ? "horizon-too-long" : "";
  if (wrong === "") return settings;
  const place = given.get("last_day")?.place ?? ofTable("settings");
  issues.push(fault(place, wrong, { item: isoDate(lastDay), start: isoDate(firstDay) }));
  return null;
}

function givenIn(sheet: Sheet, issues: Issue[]): ReadonlyMap<string, Given> {
  const given = new Map<string, Given & { row: number }>();
  for (const row of sheet.rows) {
    const word = cellOf(sheet, row.cells, "key");
    const name = key(englishFor("settings", "key", word) ?? word);
    const place = placeOf(sheet, row, "key");
    const before = given.get(name);
    if (row.cells.length !== sheet.width)
      issues.push(fault(placeOfRow(sheet, row), "cell-count", { cells: row.cells.length, columns: sheet.width }));
    else if (name === "") issues.push(fault(place, "blank"));
    else if (before) issues.push(fault(place, "twice-in-table", { item: word, first: before.row }));
    else if (NAMES.includes(name))
      given.set(name, {
        text: cellOf(sheet, row.cells, "value"),
        place: { ...placeOf(sheet, row, "value"), column: word },
        row: row.row,
      });
    else if (isPersonalColumn(word, []))
      issues.push(remark({ ...place, value: "" }, "personal-column", { number: row.row }));
    else issues.push(remark(place, "unknown-key", { item: word, suggestion: nearest(word, NAMES) }));
  }
  return given;
}
