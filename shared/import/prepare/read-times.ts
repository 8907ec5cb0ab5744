import { parseTime } from "#shared/domain/calendar.ts";
import type { RawCell } from "#shared/import/raw.ts";
import { plainText } from "#shared/import/raw.ts";
import type { CellAsking } from "./cell-asking.ts";
import { Refusal, askAbout, taken } from "./cell-asking.ts";

const MINUTES = 24 * 60;
const TIME = /^(\d{1,2})\s*(?:[:.uh]\s*(\d{2})?(?::\d{2}(?:\.\d+)?)?)?\s*(?:uur|u|h)?\s*([ap]\.?m\.?)?$/i;

/** A time of day as `HH:MM`, from what spreadsheets hold and people write: `8u30`, `8:30 AM`, half past eight as 0.354. */
export function readTimeOfDay(value: RawCell, asking: CellAsking): string | Refusal {
  if (typeof value === "number" && value >= 0 && value < 1)
    return taken(asking, "time-read", String(value), clock(Math.round(value * MINUTES)));
  if (typeof value === "object" && value?.is === "date")
    return clock(Math.round(modulo(value.at, 86_400_000) / 60_000));
  const text = plainText(value);
  if (/^24[:.uh]00$/i.test(text)) return midnight(text, asking);
  if (parseTime(text) !== null) return text;
  const parts = TIME.exec(text);
  if (!parts || text.length < 2) return text;
  const [, hours, minutes = "00", half = ""] = parts;
  const shift = /^p/i.test(half) && Number(hours) < 12 ? 12 : /^a/i.test(half) && hours === "12" ? -12 : 0;
  const told = `${String(Number(hours) + shift).padStart(2, "0")}:${minutes}`;
  return parseTime(told) === null ? text : taken(asking, "time-read", text, told);
}

function midnight(text: string, asking: CellAsking): string | Refusal {
  const answer = askAbout(asking, "midnight", { options: ["23:59", "refuse"] });
  if (answer === null) return new Refusal("unanswered");
  return answer === "23:59" ? taken(asking, "as-answered", text, "23:59") : text;
}

function clock(minutes: number): string {
  const of = (part: number) => String(part).padStart(2, "0");
  return `${of(Math.floor(minutes / 60) % 24)}:${of(minutes % 60)}`;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
