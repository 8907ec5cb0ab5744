import { itemsOf } from "#shared/import/cells.ts";
import type { RawCell } from "#shared/import/raw.ts";
import type { CellAsking } from "./cell-asking.ts";
import { Refusal, taken } from "./cell-asking.ts";
import { cleanText } from "./clean-text.ts";
import { isBlank } from "./grid.ts";
import { unscrambled } from "./mojibake.ts";
import { readAnyDate } from "./read-dates.ts";
import { readNumber } from "./read-numbers.ts";
import { readTimeOfDay } from "./read-times.ts";

const ERROR =
  /^#(N\/B|N\/A|N\/V|NV|VERW!|REF!|BEZUG!|DEEL\/0!|DIV\/0!|WAARDE!|VALUE!|WERT!|VALEUR!|NAAM\?|NAME\?|NOM\?|GETAL!|NUM!|ZAHL!|NOMBRE!|LEEG!|NULL!|NUL!|OVERLOOP!|SPILL!)$/i;
const PLACEHOLDER = /^([-–—/?]|n\.?\s?v\.?\s?t\.?|n\/a|n\.a\.|x|geen|none|niet van toepassing|s\.o\.)$/i;
const ONE_OF_MANY = /[,/+&\n]| en | and | et /;

/** Kinds whose cells are texts of any kind: nothing in them is understood. */
const FREE = new Set(["text", "words"]);
const CODES = new Set(["code", "new-kind", "kind", "ref", "refs", "subject", "needs"]);

/** A cell as text that the campus folder could hold, or why not. Whatever is changed about it is noted, or asked. */
export function readRawCell(cell: RawCell, asking: CellAsking, end: boolean): string | Refusal {
  if (typeof cell === "string") return isBlank(cell) ? "" : ofText(cell, asking, end);
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "number") return ofNumber(cell, asking, end);
  if (cell.is === "error") return new Refusal("cell-error", { item: cell.text });
  if (cell.is === "formula") {
    if (cell.value === null) return new Refusal("formula-uncached");
    const read = readRawCell(cell.value, asking, end);
    return typeof read === "string" && read !== "" ? taken(asking, "formula-value", "=…", read) : read;
  }
  return ofDate(cell, asking, end);
}

function ofNumber(value: number, asking: CellAsking, end: boolean): string | Refusal {
  const { is } = asking.kind;
  if (is === "whole" || is === "measure") return readNumber(value, asking);
  if (is === "date") return readAnyDate(value, asking, end);
  if (is === "time") return readTimeOfDay(value, asking);
  const text = String(value);
  if (!CODES.has(is)) return text;
  if (/e/i.test(text)) return new Refusal("scientific", { item: text });
  return taken(asking, "code-as-number", text, text);
}

function ofDate(cell: Extract<RawCell, { is: "date" }>, asking: CellAsking, end: boolean): string | Refusal {
  const { is } = asking.kind;
  if (is === "time") return readTimeOfDay(cell, asking);
  const read = readAnyDate(cell, asking, end);
  if (is === "date" || is === "text" || typeof read !== "string") return read;
  const [, month, date] = read.split("-").map(Number);
  return new Refusal(CODES.has(is) ? "code-is-date" : "unexpected-date", { item: read, maybe: `${date}-${month}` });
}

function ofText(raw: string, asking: CellAsking, end: boolean): string | Refusal {
  const { is } = asking.kind;
  const free = FREE.has(is);
  const meant = unscrambled(raw);
  const known = meant === null ? raw : rescued(raw, meant, asking);
  if (known === null) return new Refusal("unanswered");
  const cleaned = cleanText(known, free);
  const text = cleaned.code === "" ? cleaned.text : taken(asking, cleaned.code, raw, cleaned.text);
  if (text === "") return "";
  if (ERROR.test(text)) return new Refusal("cell-error", { item: text });
  if (is === "text" || is === "code" || is === "new-kind") return is === "text" ? text : ofCode(text, asking);
  if (PLACEHOLDER.test(text)) return placeholder(text, asking);
  if (is === "whole" || is === "measure") return readNumber(text, asking);
  if (is === "date") return readAnyDate(text, asking, end);
  if (is === "time") return readTimeOfDay(text, asking);
  if (is === "weekdays") return weekdayList(text, asking);
  return CODES.has(is) ? ofCode(text, asking) : text;
}

/** Asked once for all files: texts whose encoding was mistaken. */
function rescued(raw: string, meant: string, asking: CellAsking): string | null {
  const answer = asking.found.ask({
    id: "mojibake",
    code: "mojibake",
    table: asking.place.table,
    at: asking.place.at ?? "",
    values: { item: raw, meant },
    options: ["decode", "keep"],
    proposal: "decode",
  });
  if (answer === null) return null;
  return answer === "decode" ? taken(asking, "decoded", raw, meant) : raw;
}

/** Codes as spreadsheets spoil them. */
function ofCode(text: string, asking: CellAsking): string | Refusal {
  if (/^\d+(?:[.,]\d+)?e[+]?\d+$/i.test(text) && /[.,+]/.test(text)) return new Refusal("scientific", { item: text });
  const numeric = /^(\d+)[.,]0+$/.exec(text);
  return numeric ? taken(asking, "code-as-number", text, numeric[1]) : text;
}

/** `-`, `nvt`, `x`: asked once for each of these words, whatever column they stand in. */
function placeholder(text: string, asking: CellAsking): string | Refusal {
  const word = text.toLowerCase();
  const isYes = asking.kind.is === "yes";
  const answer = asking.found.ask({
    id: isYes ? `placeholder-yes ${word}` : `placeholder ${word}`,
    code: isYes ? "placeholder-yes" : "placeholder",
    table: asking.place.table,
    at: asking.place.at ?? "",
    values: { item: text, column: asking.place.column },
    options: isYes ? ["yes", "no"] : ["blank", "keep"],
    proposal: isYes && word === "x" ? "yes" : isYes ? "no" : "blank",
  });
  if (answer === null) return new Refusal("unanswered");
  if (answer === "keep") return text;
  return taken(asking, "as-answered", text, answer === "blank" ? "" : answer);
}

/** A list of weekdays separated by something else than `;`, or a stretch such as `ma-vr`. */
function weekdayList(text: string, asking: CellAsking): string | Refusal {
  if (text.includes(";") || !ONE_OF_MANY.test(text)) return text;
  const items = text.split(/[,/+&\n]| en | and | et /).map((item) => item.trim());
  return taken(asking, "list-read", text, itemsOf(items.join(";")).join(";"));
}
