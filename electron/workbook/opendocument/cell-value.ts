import type { RawCell } from "#shared/import/raw.ts";

/** What an element says of itself, by the prefixed names every writer of OpenDocument uses. */
export type Attributes = Readonly<Record<string, string>>;

const MINUTE = 60_000;

/** Where a time of day alone stands: the day that spreadsheets count from. */
const NO_DAY = Date.UTC(1899, 11, 30);

/** A cell by its attributes and the text in it: the value is what counts, the text only how it is shown. */
export function cellValue(attributes: Attributes, text: string): RawCell {
  const formula = attributes["table:formula"];
  const type = attributes["office:value-type"] ?? attributes["calcext:value-type"] ?? "";
  if (attributes["calcext:value-type"] === "error") return { is: "error", text: text || "#?" };
  const value = valueOf(type, attributes, text);
  return formula === undefined || formula === "" ? value : { is: "formula", value };
}

function valueOf(type: string, attributes: Attributes, text: string): RawCell {
  if (type === "float" || type === "currency" || type === "percentage") return numberIn(attributes["office:value"]);
  if (type === "boolean") return { true: true, false: false }[attributes["office:boolean-value"]] ?? null;
  if (type === "date") return dated(dateIn(attributes["office:date-value"] ?? ""));
  if (type === "time") return timeIn(attributes["office:time-value"] ?? "") ?? (text || null);
  if (type === "string") return text || (attributes["office:string-value"] ?? "");
  return text || null;
}

function numberIn(text: string | undefined): number | null {
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isNaN(value) ? null : value;
}

/** A date without a zone is one on the clock of the campus. */
function dateIn(text: string): number {
  const isZoned = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text);
  return Date.parse(text.includes("T") && !isZoned ? `${text}Z` : text);
}

/** A duration such as `PT08H30M00S`, as spreadsheets write times of day. */
function timeIn(text: string): RawCell {
  const found = /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:[.,]\d{1,9})?)S)?$/.exec(text);
  if (!found) return null;
  const [, hours = "0", minutes = "0", seconds = "0"] = found;
  const past = (Number(hours) * 60 + Number(minutes)) * MINUTE + Math.round(Number(seconds.replace(",", ".")) * 1000);
  return dated(NO_DAY + past);
}

function dated(at: number): RawCell {
  return Number.isNaN(at) ? null : { is: "date", at };
}
