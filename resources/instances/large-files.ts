import { writeXlsx } from "hucre/xlsx";
import { zipped } from "#electron/workbook/testing/zip-of.ts";

/** Rows of a large honest file, below its header. */
export const ROWS = 100_000;

/** A large honest file, made when it is asked for. */
export interface LargeFile {
  readonly name: string;
  /** What is particular about it. */
  readonly what: string;
  make(): Promise<Uint8Array> | Uint8Array;
}

type Value = string | number | Date | null;

const DUTCH = ["editie", "soort", "datum", "dagdeel", "lokaal", "machines", "lesgevers", "opmerking"];
const ENGLISH = ["run", "kind", "date", "daypart", "room", "machines", "instructors", "note"];
const KINDS = ["theorie", "praktijk", "workshop", "coördinatie"];
const DAY = 86_400_000;

/** How many letters the last column has: none, a remark, or a story. */
const NOTES = [0, 12, 60];

/** The meetings of a year, in rows that differ; every file begins elsewhere in it. */
function rowsOf(nth: number): Value[][] {
  const long = NOTES[nth % NOTES.length];
  return Array.from({ length: ROWS }, (_, at): Value[] => {
    const mixed = Math.imul(at + nth * 7919, 2654435761) >>> 0;
    return [
      `T2-${String(1 + (mixed % 350)).padStart(3, "0")}-${String(1 + (at % 9)).padStart(2, "0")}`,
      KINDS[mixed % KINDS.length],
      new Date(Date.UTC(2026, 8, 1) + (mixed % 300) * DAY),
      ["VM", "NM", "AV"][at % 3],
      `L${100 + (mixed % 90)}`,
      mixed % 4 === 0 ? `LAPTOPKAR=${1 + (mixed % 3)}` : null,
      `LG${String(1 + (mixed % 220)).padStart(3, "0")}`,
      long === 0 ? mixed % 30 : `${at}: ${"één zin over deze les. ".repeat(3).slice(0, long)}`,
    ];
  });
}

const headerOf = (nth: number) => (nth % 2 === 0 ? DUTCH : ENGLISH);
const dated = (value: Value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ""));

/** Thirty of them: ten workbooks of each kind, and ten texts. */
export function largeFiles(): readonly LargeFile[] {
  const tens = Array.from({ length: 10 }, (_, nth) => nth);
  return [...tens.map(xlsxFile), ...tens.map(odsFile), ...tens.map(csvFile)];
}

function xlsxFile(nth: number): LargeFile {
  const stringMode = nth % 2 === 0 ? "shared" : "inline";
  const make = () => writeXlsx({ sheets: [{ name: "meetings", rows: [headerOf(nth), ...rowsOf(nth)] }], stringMode });
  return { name: `meetings-${nth}.xlsx`, what: `${stringMode} strings, ${whatOf(nth)}`, make };
}

function odsFile(nth: number): LargeFile {
  const withText = nth % 2 === 0;
  const make = () => {
    const rows = [headerOf(nth), ...rowsOf(nth)].map((row) => odsRow(row, withText)).join("");
    const body = `<office:body><office:spreadsheet><table:table table:name="meetings">${rows}</table:table></office:spreadsheet></office:body>`;
    return zipped({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content>${body}</office:document-content>`,
    });
  };
  return { name: `meetings-${nth}.ods`, what: `${withText ? "as LibreOffice" : "sparse"}, ${whatOf(nth)}`, make };
}

/** A row with all that LibreOffice says of a cell, or only what must be said. */
function odsRow(row: readonly Value[], full: boolean): string {
  const type = (is: string) => `office:value-type="${is}"${full ? ` calcext:value-type="${is}"` : ""}`;
  const cells = row.map((value) => {
    const text = `<text:p>${dated(value)}</text:p>`;
    if (value === null) return "<table:table-cell/>";
    if (typeof value === "string") return `<table:table-cell ${type("string")}>${text}</table:table-cell>`;
    const said =
      typeof value === "number"
        ? `${type("float")} office:value="${value}"`
        : `${type("date")} office:date-value="${dated(value)}"`;
    return full
      ? `<table:table-cell table:style-name="ce1" ${said}>${text}</table:table-cell>`
      : `<table:table-cell ${said}/>`;
  });
  const rest = full ? '<table:table-cell table:number-columns-repeated="1016"/>' : "";
  return `<table:table-row>${cells.join("")}${rest}</table:table-row>`;
}

function csvFile(nth: number): LargeFile {
  const separator = [";", ",", "\t", "|"][nth % 4];
  const encoding = (["utf8", "utf16le", "latin1"] as const)[nth % 3];
  const end = nth % 2 === 0 ? "\r\n" : "\n";
  const cell = (text: string) => (text.includes(separator) || nth % 5 === 0 ? `"${text}"` : text);
  const make = () => {
    const rows = [headerOf(nth), ...rowsOf(nth)].map((row) => row.map((one) => cell(dated(one))).join(separator));
    return Buffer.from(`${encoding === "latin1" ? "" : "\ufeff"}${rows.join(end)}`, encoding);
  };
  return { name: `meetings-${nth}.csv`, what: `${JSON.stringify(separator)} ${encoding}, ${whatOf(nth)}`, make };
}

function whatOf(nth: number): string {
  const long = NOTES[nth % NOTES.length];
  return `${nth % 2 === 0 ? "Dutch" : "English"} headers, ${long === 0 ? "numbers" : `notes of ${long} letters`}`;
}
