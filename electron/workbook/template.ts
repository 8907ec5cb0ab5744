import type { Cell, CellValue, DataValidation } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import type { FileTable, Kind } from "#shared/import/columns.ts";
import { CAMPUS_TABLES, COLUMNS, columnNames } from "#shared/import/columns.ts";
import { DUTCH } from "#shared/import/dutch.ts";
import { EXAMPLES, HINTS } from "./template-texts.ts";
import type { Language } from "#shared/import/say-issue.ts";

/** Rows that have drop-downs. */
const ROWS = 2000;

const HEADER = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8ECF1" } },
} as const;
const YES_NO = { nl: ["ja", "nee"], en: ["yes", "no"] };

/**
 * A workbook to fill in: a sheet per table with headers in the planner's language, a note on each of them, drop-downs
 * where there is something to choose, and an example that can be read in as it is.
 */
export function templateWorkbook(language: Language): Promise<Uint8Array> {
  const names = new Map(CAMPUS_TABLES.map((table) => [table, nameOf(table, language)]));
  return writeXlsx({
    sheets: CAMPUS_TABLES.map((table) => {
      const columns = columnNames(table);
      const header = columns.map((column) => headerOf(table, column, language));
      return {
        name: names.get(table)!,
        rows: [header, ...(EXAMPLES[table] ?? []).map((row) => row.map(typed))],
        columns: header.map((text) => ({ width: Math.max(12, text.length + 3) })),
        freezePane: { rows: 1 },
        dataValidations: columns.flatMap((column, at) => choicesFor(table, column, at, language, names)),
        cells: new Map(
          header.map((value, at): [string, Partial<Cell>] => [
            `0,${at}`,
            { value, style: HEADER, comment: { author: "Dagdeel", text: hintFor(table, columns[at], language) } },
          ]),
        ),
      };
    }),
  });
}

function nameOf(table: FileTable, language: Language): string {
  return language === "nl" ? DUTCH[table].names.split(";")[0] : table;
}

function headerOf(table: FileTable, column: string, language: Language): string {
  return language === "nl" ? (DUTCH[table].columns[column] ?? column).split(";")[0] : column;
}

function kindOf(table: FileTable, column: string): Kind | undefined {
  return table in COLUMNS
    ? COLUMNS[table as keyof typeof COLUMNS].find(({ name }) => name === column)?.kind
    : undefined;
}

/** A drop-down: yes or no, one of some words, or a code of another sheet. */
function choicesFor(
  table: FileTable,
  column: string,
  at: number,
  language: Language,
  names: ReadonlyMap<string, string>,
): readonly DataValidation[] {
  const kind = kindOf(table, column);
  const letter = String.fromCharCode(65 + at);
  const list = {
    type: "list",
    range: `${letter}2:${letter}${ROWS}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
  } as const;
  if (kind?.is === "yes") return [{ ...list, values: YES_NO[language] }];
  if (kind?.is === "choice")
    return [{ ...list, values: kind.words.map((word) => wordFor(table, column, word, language)) }];
  if (kind?.is === "ref") return [{ ...list, formula1: `'${names.get(kind.table)}'!$A$2:$A$${ROWS}` }];
  return [];
}

function wordFor(table: FileTable, column: string, word: string, language: Language): string {
  const dutch = (DUTCH[table].values[column] ?? "").split(";").map((pair) => pair.split("="));
  return language === "nl" ? (dutch.find(([, english]) => english === word)?.[0] ?? word) : word;
}

function hintFor(table: FileTable, column: string, language: Language): string {
  const kind = kindOf(table, column);
  const hint = HINTS[`${table}.${column}`] ?? HINTS[kind?.is ?? "text"] ?? HINTS.text;
  return hint[language];
}

function typed(cell: string): CellValue {
  if (/^(0|[1-9]\d{0,6})$/.test(cell)) return Number(cell);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  return date ? new Date(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]))) : cell === "" ? null : cell;
}
