import type { FileTable } from "#shared/import/columns.ts";
import { isPersonalColumn, looksPersonal } from "#shared/import/personal.ts";
import type { Language } from "#shared/import/say-issue.ts";
import { sayWhatIsWrong } from "#shared/import/say-issue.ts";
import type { FaultyTable } from "#electron/workbook/faulty-rows.ts";
import type { FoundCampus } from "./found-campus.ts";

/** What heads the column that says what is wrong. */
export const REMARK = { nl: "Opmerking", en: "Remark" };
const REMARK_BESIDE = { nl: "Opmerking bij import", en: "Remark on import" };

/** The faulty rows of each table with what is wrong with them, as they stand in the files but for what is about persons. */
export function faultyTables({ prepared, faults }: FoundCampus, language: Language): readonly FaultyTable[] {
  const remarks = new Map<string, Map<number, string[]>>();
  for (const issue of faults) {
    if (issue.row < 2) continue;
    const rows = remarks.get(issue.table) ?? new Map<number, string[]>();
    const said = `${issue.column ? `${issue.column}: ` : ""}${sayWhatIsWrong(issue, language)}`;
    rows.set(issue.row, [...(rows.get(issue.row) ?? []), said]);
    remarks.set(issue.table, rows);
  }
  return [...remarks].flatMap(([table, rows]) => {
    const all = prepared.tables.get(table as FileTable);
    if (!all) return [];
    const kept = all[0].flatMap((name, at) =>
      isPersonalColumn(
        name,
        all.map((row) => row[at] ?? ""),
      )
        ? []
        : [at],
    );
    const only = (cells: readonly string[]) =>
      kept.map((at) => (looksPersonal(cells[at] ?? "") ? "" : (cells[at] ?? "")));
    const faulty = [...rows].toSorted(([one], [other]) => one - other);
    return [
      {
        name: prepared.sheets.get(table as FileTable) ?? table,
        // A closure's own reason may be called a remark, too.
        remarkHeader: table === "closures" ? REMARK_BESIDE[language] : REMARK[language],
        header: only(all[0]),
        rows: faulty.map(([row, said]) => ({ cells: only(all[row - 1] ?? []), remark: said.join(" ") })),
      },
    ];
  });
}
