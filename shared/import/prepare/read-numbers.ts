import { readDecimal } from "./read-decimal.ts";
import type { CellAsking } from "./cell-asking.ts";
import { Refusal, askAbout, taken } from "./cell-asking.ts";

/** What a whole number may be off through the way spreadsheets count. */
const ROUNDING = 0.001;

const UNIT =
  /^(\d[\d.,'’ ]*?)\s*(pers(onen|\.)?|personnes?|personen|people|p\.|cursisten|deelnemers|leerlingen|learners|stuks?|st\.?|plaatsen|places|seats|pl\.?|m²|m2|weken|wk\.?|weeks)\.?$/i;
const SPACED = /^\d{1,3}(?:[ '’]\d{3})+$/;
const POINTED = /^\d{1,3}(?:[.,]\d{3})+$/;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const PERCENT = /^(\d+(?:[.,]\d+)?)\s*%$/;
const VAGUE =
  /^(?:ca\.?|circa|ongeveer|plusminus|±|~|env\.?|max\.?|min\.?)\s*\d+$|^\d+\s*(?:[-–/]|à|a|tot|of|to)\s*\d+$|^\d+\s*\+$/i;

/** A number as the campus folder writes it, or why not. */
export function readNumber(value: number | string, asking: CellAsking): string | Refusal {
  return typeof value === "number" ? ofNumber(value, asking) : ofText(value, asking);
}

function ofNumber(value: number, asking: CellAsking): string | Refusal {
  const text = String(value);
  if (/e/i.test(text)) return new Refusal("scientific", { item: text });
  if (asking.kind.is === "measure" || Number.isInteger(value)) return text;
  const whole = Math.round(value);
  return Math.abs(value - whole) <= ROUNDING ? taken(asking, "rounded", text, String(whole)) : text;
}

function ofText(text: string, asking: CellAsking): string | Refusal {
  if (/^\d+$/.test(text)) return text;
  if (SCIENTIFIC.test(text)) return new Refusal("scientific", { item: text });
  const unit = UNIT.exec(text);
  if (unit) {
    const bare = readNumber(unit[1].trim(), asking);
    return typeof bare === "string" ? taken(asking, "unit-dropped", text, bare) : bare;
  }
  if (SPACED.test(text)) return taken(asking, "grouped", text, text.replace(/[ '’]/g, ""));
  if (POINTED.test(text)) return thousands(text, asking);
  const percent = PERCENT.exec(text);
  if (percent) return percentage(text, percent[1], asking);
  if (VAGUE.test(text)) return vague(text, asking);
  return readDecimal(text, asking);
}

/** `1.300` may be thirteen hundred or one and three tenths. */
function thousands(text: string, asking: CellAsking): string | Refusal {
  const answer = askAbout(asking, "thousands", { options: ["thousands", "decimal"] });
  if (answer === null) return new Refusal("unanswered");
  if (answer === "thousands") return taken(asking, "grouped", text, text.replace(/[.,]/g, ""));
  return readDecimal(text, asking);
}

function percentage(text: string, number: string, asking: CellAsking): string | Refusal {
  const plain = number.replace(",", ".");
  const share = String(Number(plain) / 100);
  const answer = askAbout(asking, "percentage", { options: ["number", "share"], values: { number: plain, share } });
  if (answer === null) return new Refusal("unanswered");
  return taken(asking, "as-answered", text, answer === "number" ? plain : share);
}

/** `20-25`, `ca. 20`: the planner says which number counts. */
function vague(text: string, asking: CellAsking): string | Refusal {
  const numbers = [...new Set(text.match(/\d+/g) ?? [])].sort((one, other) => Number(other) - Number(one));
  const options = numbers.map((number) => `number:${number}`);
  const answer = askAbout(asking, "vague-number", { value: text.toLowerCase(), options });
  if (answer === null) return new Refusal("unanswered");
  return taken(asking, "as-answered", text, answer.slice("number:".length));
}
