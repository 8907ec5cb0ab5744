import type { ClosureScope } from "#shared/domain/campus.ts";
import type { AddClosure } from "#shared/edits/act-input.ts";
import type { Arguments } from "./command.ts";
import { dayIn, needOption, numberOption, wordsIn } from "./command.ts";
import { BadInput } from "./terminal.ts";

/** What can fall out, each an option with its code; the campus has none. */
const SCOPES: readonly ClosureScope[] = ["room", "machine", "instructor", "partner", "campus"];

/** What falls out, as the options say it. @throws BadInput */
export function outageIn(given: Arguments): AddClosure {
  const named = SCOPES.filter((scope) => given.options[scope] !== undefined);
  const [scope] = named;
  if (!scope || named.length > 1) {
    const said = named.map((one) => `--${one}`).join(", ");
    throw new BadInput(
      `Er valt één ding uit, maar genoemd is ${said || "niets"}. Kies --room, --machine, --instructor, --partner of --campus.`,
      `One thing falls out, but ${said || "nothing"} was named. Choose --room, --machine, --instructor, --partner or --campus.`,
    );
  }
  const units = numberOption(given, "units", 1, 100_000) ?? null;
  if (units !== null && scope !== "machine")
    throw new BadInput(
      `--units: "${units}" hoort alleen bij --machine. Laat --units weg.`,
      `--units: "${units}" goes with --machine only. Leave --units out.`,
    );
  const [from, to] = [dayIn(needOption(given, "from"), "from"), dayIn(needOption(given, "to"), "to")];
  const { reason } = given.options;
  return {
    scope,
    code: scope === "campus" ? "" : needOption(given, scope),
    from,
    to,
    weekdays: wordsIn(given, "weekdays").map(Number),
    dayparts: wordsIn(given, "dayparts"),
    units,
    reason: typeof reason === "string" ? reason : "",
  };
}
