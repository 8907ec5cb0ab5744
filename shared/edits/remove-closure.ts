import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import type { RemoveClosure } from "./act-input.ts";
import { takeOut } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** Opens again what a closure shuts. */
export function removeClosure(campus: Campus, input: RemoveClosure): Edit | Refusal {
  const closure = campus.closures.get(input.closure);
  if (!closure) return refuse("no-such-closure", { closure: input.closure });
  const { scope, code, from, to, reason } = closure;
  return {
    about: { act: "remove-closure", values: { scope, code, from: isoDate(from), to: isoDate(to), reason } },
    diff: [takeOut("closures", closure)],
  };
}
