import { withRestLeftOut } from "#shared/capacity/left-out.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { listsOf, settingsOf } from "#shared/domain/tables.ts";
import type { CampusTable } from "#shared/import/columns.ts";
import { COLUMNS } from "#shared/import/columns.ts";
import { writeCampus } from "#shared/import/write-campus.ts";
import { writePlan } from "#shared/import/write-plan.ts";
import { NOT_PLANNED } from "#electron/publish/export-plan.ts";
import type { ExportInput } from "#electron/publish/export-input.ts";
import type { FileToWrite } from "#electron/publish/write-files.ts";
import type { CellToWrite, ColumnToWrite, SheetToWrite } from "#electron/workbook/write-xlsx.ts";
import { writeWorkbook } from "#electron/workbook/write-xlsx.ts";

const WIDEST = 40;
const NARROWEST = 6;

/** The campus as one workbook, a sheet per table of FORMAT.md and its plan: to be read in elsewhere or later. */
export async function campusWorkbookFile({ campus, paper }: ExportInput): Promise<readonly FileToWrite[]> {
  return [{ name: "campus.xlsx", bytes: await writeWorkbook(campusSheets(campus, paper)) }];
}

function campusSheets(campus: Campus, paper: ExportInput["paper"]): readonly SheetToWrite[] {
  const { plan } = withRestLeftOut(campus, NOT_PLANNED);
  const tables = [...writeCampus(listsOf(campus)), ...writePlan([...plan.values()])];
  return tables.map(([name, [header, ...rows]]): SheetToWrite => {
    const columns = header.map((column, at): ColumnToWrite => {
      const longest = Math.max(column.length, ...rows.slice(0, 200).map((row) => row[at].length));
      const width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
      return { header: column, width, holds: holding(name, column) };
    });
    const typed = rows.map((row) => row.map((cell, at) => typedCell(cell, columns[at].holds)));
    const title = `${settingsOf(campus).name} · ${name}`;
    return { name, columns, rows: typed, frozenColumns: 1, filter: true, title, paper };
  });
}

/** What the cells of a column hold. */
function holding(table: CampusTable | "meetings" | "unplaced", name: string): ColumnToWrite["holds"] {
  if (table === "meetings") return name === "date" ? "date" : "text";
  const column =
    table === "unplaced" || table === "settings" ? undefined : COLUMNS[table].find((one) => one.name === name);
  const is = column?.kind.is;
  return is === "date" ? "date" : is === "whole" || is === "measure" ? "number" : "text";
}

function typedCell(cell: string, holds: ColumnToWrite["holds"]): CellToWrite {
  if (cell === "") return null;
  if (holds === "date") return { date: cell };
  return holds === "number" ? Number(cell) : cell;
}
