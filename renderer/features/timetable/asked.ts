import type { RequestView } from "#shared/contract/requests.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import type { RowKind } from "#renderer/stores/timetable.ts";
import type { WeekColumn } from "./week-columns.ts";

/** How many partners ask for what a row stands for, at the time of a column. */
export type AskedAt = (code: string, column: WeekColumn) => number;

/**
 * Counts the requests that wait, by row and period: of rooms by their code, of machine pools by theirs. A request for any
 * room of a type stands in no row yet.
 */
export function askedIn(requests: readonly RequestView[], kind: RowKind): AskedAt {
  const what = kind === "rooms" ? "room" : kind === "machines" ? "pool" : null;
  const counts = new Map<string, number>();
  for (const { asked, state } of requests)
    if (asked.what === what && state === "tentative")
      for (const date of asked.dates)
        for (const part of asked.dayparts) {
          const id = `${asked.code} ${date} ${part}`;
          counts.set(id, (counts.get(id) ?? 0) + 1);
        }
  if (counts.size === 0) return () => 0;
  return (code, { day, part }) => counts.get(`${code} ${isoDate(day)} ${part.code}`) ?? 0;
}
