import type { Diary } from "#shared/domain/diary.ts";
import { standingOf } from "#shared/domain/standing.ts";

/** Learners summed over the meetings, in all and by the code of the day-part. */
export interface PresenceFigures {
  readonly presences: number;
  readonly presencesByDaypart: Readonly<Record<string, number>>;
}

/** Σ learners per period, and its split over the day-parts: FORMAT.md, "presences". */
export function presenceFigures(diary: Diary): PresenceFigures {
  const { parts } = diary.facts.horizon;
  const sums = parts.map(() => 0);
  for (const { place, run } of standingOf(diary).meetings) sums[place] += run.learners;
  return {
    presences: sums.reduce((sum, it) => sum + it, 0),
    presencesByDaypart: Object.fromEntries(parts.map((part, place) => [part.code, sums[place]])),
  };
}
