import type { Cell, CellValue } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { guarded } from "#shared/import/formula-guard.ts";

/** Faulty rows of one table, and what is wrong with each. */
export interface FaultyTable {
  readonly name: string;
  /** Heads the last column. */
  readonly remarkHeader: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly remark: string }[];
}

const HEADER = { font: { bold: true } };
const REMARK = {
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" } },
  alignment: { wrapText: true },
} as const;

/** A workbook of faulty rows alone, a sheet per table: to be mended, and read in again. */
export function faultyWorkbook(tables: readonly FaultyTable[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: tables.map(({ name, remarkHeader: remark, header, rows }) => {
      const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length));
      const padded = (cells: readonly string[], last: string): CellValue[] => [
        ...Array.from({ length: width }, (_, at) => guarded(cells[at] ?? "")),
        last,
      ];
      return {
        name,
        rows: [padded(header, remark), ...rows.map((row) => padded(row.cells, guarded(row.remark)))],
        columns: [...Array.from({ length: width }, () => ({ width: 16 })), { width: 70 }],
        freezePane: { rows: 1 },
        cells: new Map<string, Partial<Cell>>([
          ...Array.from({ length: width + 1 }, (_, at) => {
            const value = at === width ? remark : (header[at] ?? "");
            return [`0,${at}`, { value, style: HEADER }] as const;
          }),
          ...rows.map((row, at) => [`${at + 1},${width}`, { value: guarded(row.remark), style: REMARK }] as const),
        ]),
      };
    }),
  });
}
