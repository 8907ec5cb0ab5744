import { key } from "#shared/domain/codes.ts";
import { parseNeed } from "#shared/domain/needs.ts";
import type { Dutch } from "./cells.ts";
import { Fault, itemsOf, once, readWeekday } from "./cells.ts";
import type { Codes } from "./codes.ts";
import { findCode } from "./codes.ts";
import type { CodedTable } from "./columns.ts";
import { nearest } from "./suggest.ts";

/** A code of another table, as that table writes it. */
export function readRef(text: string, table: CodedTable, codes: Codes): string | Fault {
  const found = findCode(codes, table, text) ?? (codes.unread.has(table) ? text : undefined);
  return found ?? new Fault("unknown-code", { item: text, of: table, suggestion: codes.near[table](text) });
}

/** A list of codes of another table, each once. */
export function readRefs(text: string, table: CodedTable, codes: Codes): string[] | Fault {
  const found: string[] = [];
  for (const item of itemsOf(text)) {
    const code = readRef(item, table, codes);
    if (code instanceof Fault) return code;
    found.push(code);
  }
  return once(found);
}

/** A kind of session of a run, as the session writes it; of a run that does not exist the run's cell tells. */
export function readKind(text: string, run: string, codes: Codes): string | Fault {
  if (codes.unread.has("sessions")) return text;
  const kinds = codes.kinds.get(key(run));
  return (
    kinds?.get(key(text)) ??
    new Fault("unknown-kind", { item: text, run, suggestion: nearest(text, kinds?.values() ?? []) })
  );
}

/** Weekly periods such as `1-VM`, each once, with the day-part as its own table writes it. */
export function readWeekly(text: string, codes: Codes, dutch: Dutch): string[] | Fault {
  const periods: string[] = [];
  for (const item of itemsOf(text)) {
    const dash = item.indexOf("-");
    const day = dash < 0 ? null : readWeekday(item.slice(0, dash).trim(), dutch);
    const daypart = readRef(item.slice(dash + 1).trim(), "dayparts", codes);
    if (typeof day !== "number" || daypart instanceof Fault) return new Fault("not-weekly", weeklyAdvice(item, codes));
    periods.push(`${day}-${daypart}`);
  }
  return once(periods);
}

/** Needs of machines, `POOL`, `POOL:3` or an either-or of such, with pools as their own table writes them. */
export function readNeeds(text: string, codes: Codes): string[] | Fault {
  const needs: string[] = [];
  for (const item of itemsOf(text)) {
    const ways = parseNeed(item);
    if (!ways) return new Fault("not-a-need", { item });
    const written: string[] = [];
    for (const { pool, units } of ways) {
      const code = readRef(pool, "machines", codes);
      if (code instanceof Fault) return code;
      written.push(units === null ? code : `${code}:${units}`);
    }
    needs.push(written.join("|"));
  }
  return needs;
}

function weeklyAdvice(item: string, codes: Codes): Record<string, string> {
  const [first = "VM"] = codes.of.dayparts.values();
  return { item, example: `1-${first}` };
}
