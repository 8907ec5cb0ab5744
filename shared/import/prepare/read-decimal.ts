import type { CellAsking } from "./cell-asking.ts";
import { taken } from "./cell-asking.ts";

/** A number with a decimal comma or a point, `2,5` or `12.0`; another text stays as it is. */
export function readDecimal(text: string, asking: CellAsking): string {
  const parts = /^(\d+)[.,](\d+)$/.exec(text);
  if (!parts) return text;
  const [, whole, rest] = parts;
  if (/^0+$/.test(rest)) return taken(asking, "decimals-dropped", text, whole);
  return asking.kind.is === "measure" && text.includes(",")
    ? taken(asking, "decimal-comma", text, `${whole}.${rest}`)
    : text;
}
