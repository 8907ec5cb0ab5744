import type { Campus } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import type { Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** Weekdays and day-parts that an act names; blank lists are all. */
export interface Times {
  readonly weekdays: readonly number[];
  /** As the campus writes them. */
  readonly dayparts: readonly string[];
}

/** The times checked and in their order, with what a message says of them: weekdays as numbers, day-parts as codes. */
export function timesOf(
  campus: Campus,
  { weekdays, dayparts }: Times,
): (Times & { readonly said: { readonly weekdays: string; readonly dayparts: string } }) | Refusal {
  const strange = weekdays.find((number) => !Number.isInteger(number) || number < 1 || number > 7);
  if (strange !== undefined) return refuse("not-a-weekday", { weekday: strange });
  const parts = [...campus.dayparts.values()].sort((one, other) => one.place - other.place);
  const unknown = dayparts.find((code) => !parts.some((part) => sameCode(part.code, code)));
  if (unknown !== undefined) return refuse("no-such-daypart", { daypart: unknown });
  const days = [...new Set(weekdays)].sort((one, other) => one - other);
  const codes = parts.map((part) => part.code).filter((code) => dayparts.some((other) => sameCode(code, other)));
  return { weekdays: days, dayparts: codes, said: { weekdays: days.join(", "), dayparts: codes.join(", ") } };
}
