import type { MeetingPlace } from "#shared/capacity/compare-runs.ts";
import type { Comparison } from "#shared/capacity/compare.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import { namedFigures } from "#electron/publish/figures-json.ts";

/** A comparison as JSON: dates as FORMAT.md writes them, only the days that differ. */
export function comparisonJson({ before, after, counts, tables, days, runs }: Comparison): string {
  const place = (at: MeetingPlace | null) => at && { date: isoDate(at.day), daypart: at.daypart, room: at.room };
  const plain = {
    before: namedFigures(before),
    after: namedFigures(after),
    counts: Object.fromEntries(Object.entries(counts).map(([name, value]) => [snake(name), value])),
    tables,
    days: days
      .filter((day) => day.before !== day.after)
      .map((day) => ({ date: isoDate(day.day), before: day.before, after: day.after })),
    runs: runs.map(({ meetings, ...run }) => ({
      ...run,
      meetings: meetings.map((it) => ({ kind: it.kind, before: place(it.before), after: place(it.after) })),
    })),
  };
  return JSON.stringify(plain, null, 2);
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
