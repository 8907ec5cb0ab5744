import { createHash } from "node:crypto";
import type { Campus } from "#shared/domain/campus.ts";
import { TABLE_NAMES } from "#shared/domain/tables.ts";

const known = new WeakMap<Campus, string>();

/**
 * What tells a campus from any other for which a bound or a price could differ: all its tables but the plan, without the
 * name and the absence that is expected. A change that is taken back brings the same mark back.
 */
export function markOf(campus: Campus): string {
  const before = known.get(campus);
  if (before) return before;
  const hash = createHash("sha256");
  for (const table of TABLE_NAMES) {
    if (table === "plan") continue;
    for (const record of campus[table].values())
      hash.update(JSON.stringify(table === "settings" ? { ...record, name: "", expectedAbsence: 0 } : record));
    hash.update("\n");
  }
  const mark = hash.digest("base64");
  known.set(campus, mark);
  return mark;
}
