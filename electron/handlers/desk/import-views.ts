import type { ImportPreview } from "#shared/contract/files.ts";
import { columnNamed } from "#shared/import/headers.ts";
import { shown } from "#shared/import/issue.ts";
import { isPersonalColumn } from "#shared/import/personal.ts";
import type { Prepared } from "#shared/import/prepare/prepare.ts";

const FIRST_ROWS = 3;
const MOST_COLUMNS = 20;

/** How the columns of each table were understood, with its first rows; nothing of persons is shown. */
export function tableViews({ tables, sheets }: Prepared): ImportPreview["views"] {
  return [...tables].map(([table, [header = [], ...rows]]) => {
    const cellsOf = (at: number) => rows.slice(0, 200).map((row) => row[at] ?? "");
    const kept = header.slice(0, MOST_COLUMNS).flatMap((name, at) => (isPersonalColumn(name, cellsOf(at)) ? [] : [at]));
    return {
      table,
      sheet: sheets.get(table) ?? "",
      columns: kept.map((at) => ({ header: shown(header[at]), column: columnNamed(table, header[at]) ?? "" })),
      rows: rows
        .filter((row) => row.length > 0)
        .slice(0, FIRST_ROWS)
        .map((row) => kept.map((at) => shown(row[at] ?? ""))),
    };
  });
}
