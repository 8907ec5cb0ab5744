import type { Records } from "#shared/domain/campus.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import type { CampusTable } from "./columns.ts";
import type { Issue } from "./issue.ts";
import { fault, remark } from "./issue.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { placeOf } from "./sheet.ts";

/** The fields of a record on its way. */
type Fields = Record<string, unknown>;

/** Is what the cells of a row say together right? Cells that say too much are emptied, with a note. */
export function checkRow(table: CampusTable, fields: Fields, sheet: Sheet, row: SheetRow, issues: Issue[]): boolean {
  const at = (column: string) => placeOf(sheet, row, column);
  const before = issues.length;
  if (table === "dayparts") {
    const { starts, ends } = fields as unknown as Records["dayparts"];
    if (ends <= starts) issues.push(fault(at("ends"), "end-before-start", { item: ends, start: starts }));
  } else if (table === "runs") {
    const { earliestStart, latestEnd } = fields as unknown as Records["runs"];
    // Such a run is never placed, which is a fact about the data and no reason to refuse the row.
    if (earliestStart !== null && latestEnd !== null && latestEnd < earliestStart)
      issues.push(
        remark(at("latest_end"), "empty-window", { item: isoDate(latestEnd), start: isoDate(earliestStart) }),
      );
  } else if (table === "closures") checkClosure(fields, at, issues);
  return issues.slice(before).every(({ severity }) => severity === "note");
}

function checkClosure(fields: Fields, at: (column: string) => ReturnType<typeof placeOf>, issues: Issue[]): void {
  const { scope, from, to, kind, units } = fields as unknown as Records["closures"];
  if (to < from) issues.push(fault(at("to"), "end-before-start", { item: isoDate(to), start: isoDate(from) }));
  if (kind === "school-holiday" && scope !== "campus" && scope !== "partner")
    issues.push(fault(at("kind"), "school-holiday-scope", { item: kind, scope }));
  if (scope === "campus" && at("code").value !== "") issues.push(remark(at("code"), "not-needed", { scope }));
  if (scope !== "machine" && units !== null) {
    issues.push(remark(at("units"), "not-needed", { scope }));
    fields.units = null;
  }
}
