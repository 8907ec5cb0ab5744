import type { Asked } from "#renderer/stores/why.ts";

/** The run that a question is about, or null. */
export function askedRunOf(asked: Asked | null): string | null {
  if (asked?.about === "run") return asked.run;
  return asked?.about === "cell" ? asked.cell.run : null;
}
