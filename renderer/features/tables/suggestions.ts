import type { Campus } from "#shared/domain/campus.ts";
import type { Kind } from "#shared/import/columns.ts";

/** What may stand in a column of a sort: codes of the table it refers to, or the words it takes; none where all may. */
export function suggestionsFor(campus: Campus, kind: Kind): readonly string[] {
  switch (kind.is) {
    case "ref":
    case "refs":
      return [...campus[kind.table].values()].map(({ code }) => code);
    case "choice":
      return kind.words;
    case "yes":
      return ["yes", "no"];
    case "needs":
      return [...campus.machines.values()].map(({ code }) => code);
    default:
      return [];
  }
}
