import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus, Closure, ClosureScope } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { instructorOf, machineOf, roomOf } from "#shared/domain/facts.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { AddClosure } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal, refuse } from "./edit.ts";
import { freeId } from "./free-id.ts";
import { timesOf } from "./times-of.ts";

/** Shuts the campus, or something on it, from day to day. */
export function addClosure(campus: Campus, input: AddClosure): Edit | Refusal {
  const { scope, from, to, reason } = input;
  const code = subjectOf(campus, scope, input.code);
  if (code === null) return refuse(UNKNOWN[scope], { [scope]: input.code });
  const { firstDay, lastDay } = settingsOf(campus);
  if (from > to || to < firstDay || from > lastDay)
    return refuse("not-a-closing", {
      from: isoDate(from),
      to: isoDate(to),
      first: isoDate(firstDay),
      last: isoDate(lastDay),
    });
  const times = timesOf(campus, input);
  if (isRefusal(times)) return times;
  const units = scope === "machine" ? input.units : null;
  if (units !== null && (!Number.isSafeInteger(units) || units < 1))
    return refuse("not-units", { machine: code, units });
  const { weekdays, dayparts, said } = times;
  const id = freeId(campus.closures, [scope, key(code), from].join("/"));
  const closure: Closure = { id, scope, code, from, to, weekdays, dayparts, units, kind: "closed", reason };
  return {
    about: { act: "add-closure", values: { scope, code, from: isoDate(from), to: isoDate(to), ...said } },
    diff: [put(campus, "closures", closure)],
  };
}

const UNKNOWN = {
  campus: "campus-has-no-code",
  partner: "no-such-partner",
  room: "no-such-room",
  machine: "no-such-machine",
  instructor: "no-such-instructor",
} as const;

/** The code as its own table writes it, blank for the campus; null where there is no such thing. */
function subjectOf(campus: Campus, scope: ClosureScope, code: string): string | null {
  if (scope === "campus") return code === "" ? "" : null;
  const find = { partner: partnerOf, room: roomOf, machine: machineOf, instructor: instructorOf }[scope];
  return find(campus, code)?.code ?? null;
}

function partnerOf(campus: Campus, code: string): { readonly code: string } | undefined {
  return campus.partners.get(key(code));
}
