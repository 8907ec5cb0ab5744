import { key } from "#shared/domain/codes.ts";
import type { FileTable } from "./columns.ts";
import { CAMPUS_TABLES, PLAN_COLUMNS, columnNames } from "./columns.ts";
import { DUTCH } from "./dutch.ts";
import { FRENCH_GERMAN } from "./french-german.ts";

const TABLES: readonly FileTable[] = [
  ...CAMPUS_TABLES,
  ...(Object.keys(PLAN_COLUMNS) as (keyof typeof PLAN_COLUMNS)[]),
];

const tables = new Map(
  // English and Dutch come last: a word of another language never takes the place of theirs.
  TABLES.flatMap((table) =>
    [...list(FRENCH_GERMAN[table]?.names ?? ""), table, ...list(DUTCH[table].names)].map(
      (name) => [key(name), table] as const,
    ),
  ).filter(([name]) => name !== ""),
);
const columns = new Map(TABLES.map((table) => [table, namesOfColumns(table)]));
const values = new Map(TABLES.map((table) => [table, wordsOfColumns(table)]));

/** The table that a file or a sheet is named after, in English or in Dutch. */
export function tableNamed(name: string): FileTable | undefined {
  return tables.get(key(name));
}

/** The column that a header names, in English or in Dutch. */
export function columnNamed(table: FileTable, header: string): string | undefined {
  return columns.get(table)?.get(key(header));
}

/** Every name of the columns of a table, in both languages. */
export function headersOf(table: FileTable): Iterable<string> {
  return columns.get(table)?.keys() ?? [];
}

/** The word of FORMAT.md for a Dutch word in a column, or undefined where there is none. */
export function englishFor(table: FileTable, column: string, word: string): string | undefined {
  return values.get(table)?.get(column)?.get(key(word));
}

/** The Dutch words for values in a column, to look for a near miss among. */
export function dutchWordsFor(table: FileTable, column: string): Iterable<string> {
  return values.get(table)?.get(column)?.keys() ?? [];
}

function namesOfColumns(table: FileTable): ReadonlyMap<string, string> {
  const named = (names: (column: string) => string) =>
    columnNames(table).flatMap((column) => list(names(column)).map((name) => [key(name), column] as const));
  const foreign = FRENCH_GERMAN[table]?.columns ?? {};
  const all = [
    ...named((column) => foreign[column] ?? ""),
    ...named((column) => `${column};${DUTCH[table].columns[column]}`),
  ];
  return new Map(all.filter(([name]) => name !== ""));
}

function wordsOfColumns(table: FileTable): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const pairs = (text: string) => list(text).map((pair) => pair.split("=") as [string, string]);
  const foreign = FRENCH_GERMAN[table]?.values ?? {};
  return new Map(
    [...new Set([...Object.keys(foreign), ...Object.keys(DUTCH[table].values)])].map((column) => {
      const texts = [foreign[column], DUTCH[table].values[column]].filter((text) => text !== undefined);
      return [column, new Map(texts.flatMap(pairs).map(([word, value]) => [key(word), value]))];
    }),
  );
}

function list(text: string): string[] {
  return text.split(";");
}
