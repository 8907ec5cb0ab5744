import type { Hindrance } from "#shared/scheduler/explain.ts";
import type { Compiled } from "./compile.ts";

/**
 * A run's hindrance as the plan keeps it: a word and, after a colon, what it is about, such as `instructor:AREI`. The words
 * and their texts are listed in `say-reason.ts`.
 */
export function reasonFor({ ids }: Compiled, run: number, hindrance: Hindrance): string {
  const session = hindrance.session >= 0 ? ids.sessions[hindrance.session] : null;
  const part = hindrance.period >= 0 ? ids.parts[hindrance.period % ids.parts.length] : "";
  switch (hindrance.rule) {
    case "H2":
      return "closed";
    case "H3":
      return "window";
    case "H4":
      return "shape";
    case "H5":
      return `no-room:${session?.kind ?? ""}`;
    case "H6":
      return `rooms:${session?.kind ?? ""}`;
    case "H8":
      return `machines:${session?.machines.join(" ") ?? ""}`;
    case "H9":
      return `instructor:${session?.skill ?? ""}`;
    case "H10":
      return `cohort:${ids.runs[run].cohort}`;
    case "H11":
      return `site:${part}`;
    case "H12":
      return "pin";
    default:
      return "left-out";
  }
}
