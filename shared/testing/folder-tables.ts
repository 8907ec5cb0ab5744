/** Tables of a campus folder; those that may be absent stand last. */
const NAMES =
  "settings dayparts partners closures rooms access machines instructors courses runs sessions pins meetings unplaced";

/** The rows of the tables of a folder, given the text of each file by its table's name; null where there is none. */
export function folderTables(textOf: (table: string) => string | null): ReadonlyMap<string, string[][]> {
  const tables = NAMES.split(" ").map((name) => [name, textOf(name)] as const);
  return new Map(tables.flatMap(([name, text]) => (text === null ? [] : [[name, rowsOf(text)] as const])));
}

/** Cells of a CSV text as our own files write them: no field holds a line break. */
function rowsOf(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",]*)),/g;
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => [...`${line},`.matchAll(cell)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain));
}
