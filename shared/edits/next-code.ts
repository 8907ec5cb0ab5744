import type { Campus } from "#shared/domain/campus.ts";
import { runOf } from "#shared/domain/facts.ts";

/** The first free code after a run's own: `T2-001-05` after `T2-001-04`, `R1-2` after `R1`. */
export function nextCode(campus: Campus, code: string): string {
  const [, stem, digits] = /^(.*-)(\d+)$/.exec(code) ?? [null, `${code}-`, "1"];
  for (let number = Number(digits) + 1; ; number++) {
    const next = `${stem}${String(number).padStart(digits.length, "0")}`;
    if (!runOf(campus, next)) return next;
  }
}
