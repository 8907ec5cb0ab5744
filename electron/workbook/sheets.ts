import type { Cell, CellValue, Sheet } from "hucre/xlsx";
import { readXlsx } from "hucre/xlsx";
import type { RawCell, RawSheet } from "#shared/import/raw.ts";
import type { CheckedArchive } from "./archive/check-archive.ts";
import { readOds } from "./opendocument/read-ods.ts";

/** Colours are only told of, not read: so much of a sheet is looked through for them. */
const LONGEST_LOOKED_THROUGH = 5_000_000;

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

/** The sheets of a workbook whose archive was checked. @throws where a reader cannot make sense of it */
export async function readSheets(bytes: Uint8Array, archive: CheckedArchive): Promise<readonly RawSheet[]> {
  if (archive.names.includes("content.xml")) {
    if (!textOf(archive, "mimetype").startsWith(OPEN_DOCUMENT)) throw new TypeError("mimetype");
    return readOds(archive.pieces("content.xml"));
  }
  const { sheets } = await readXlsx(bytes);
  const coloured = colouredFormats(archive);
  return sheets.map((sheet, index) => rawSheet(sheet, isColoured(archive, index, coloured)));
}

function rawSheet(sheet: Sheet, coloured: boolean): RawSheet {
  const { name, rows, cells, merges = [], columns = [], rowDefs } = sheet;
  return {
    name,
    rows: rows.map((row, at) => row.map((value, column) => rawCell(value, cells?.get(`${at},${column}`)))),
    isText: false,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenRows: [...(rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row),
    hiddenColumns: columns.flatMap(({ hidden }, at) => (hidden ? [at] : [])),
    filtered: sheet.autoFilter !== undefined,
    coloured,
  };
}

function rawCell(value: CellValue, cell: Cell | undefined): RawCell {
  const plain = value instanceof Date ? { is: "date" as const, at: value.getTime() } : value;
  if (!cell) return plain;
  if (cell.type === "error") return { is: "error", text: String(value ?? "#?") };
  // A formula of a text that is empty has a value; one that was never worked out has none.
  if (cell.formula !== undefined) return { is: "formula", value: plain };
  return plain;
}

/** The numbers of cell formats with a fill of their own. */
function colouredFormats(archive: CheckedArchive): ReadonlySet<string> {
  const styles = textOf(archive, "xl/styles.xml");
  const fills = [...between(styles, "fills").matchAll(/<fill>(.*?)<\/fill>|<fill\/>/gs)].map(([, body = ""]) =>
    /patternType="(?!none|gray125)/.test(body),
  );
  const formats = [...between(styles, "cellXfs").matchAll(/<xf\b([^>]*)>/g)];
  const coloured = formats.flatMap(([, attributes], at) =>
    fills[Number(/fillId="(\d+)"/.exec(attributes)?.[1] ?? 0)] ? [String(at)] : [],
  );
  return new Set(coloured);
}

/** Does a cell below the first row have one of these formats? Sheets are named by their order, as every writer does. */
function isColoured(archive: CheckedArchive, index: number, formats: ReadonlySet<string>): boolean {
  if (formats.size === 0) return false;
  const text = textOf(archive, `xl/worksheets/sheet${index + 1}.xml`).slice(0, LONGEST_LOOKED_THROUGH);
  for (const [, row, format] of text.matchAll(/<c r="[A-Z]+(\d+)"(?: t="\w+")? s="(\d+)"/g))
    if (Number(row) > 1 && formats.has(format)) return true;
  return false;
}

function textOf(archive: CheckedArchive, part: string): string {
  const bytes = archive.read(part);
  return bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8") : "";
}

function between(text: string, tag: string): string {
  const from = text.indexOf(`<${tag}`);
  const to = text.indexOf(`</${tag}>`);
  return from < 0 || to < 0 ? "" : text.slice(from, to);
}
