import type { Activities } from "#shared/scheduler/activities/activities.ts";
import { wordsFor } from "#shared/scheduler/bits.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import { USUAL } from "#shared/scheduler/weights.ts";

/** A problem of activities alone, in so many rooms that share nothing: no horizon, no machines, no instructors, no runs. */
export function withoutRuns(rooms: number, activities: Activities): Problem {
  const none = new Int16Array(0);
  const words = new Uint32Array(0);
  return Object.freeze<Problem>({
    time: {
      periods: 0,
      days: 0,
      weeks: 0,
      slots: 0,
      dayOf: none,
      weekOf: none,
      slotOf: none,
      periodAt: none,
      nightBefore: none,
      nightAfter: none,
      firstOfDay: none,
      firstOfWeek: none,
      teaching: new Uint8Array(0),
      target: 0,
      siteLimit: new Int32Array(0),
    },
    rooms: {
      count: rooms,
      words: wordsFor(rooms),
      rivals: Array.from({ length: rooms }, (_, room) => Int16Array.of(room)),
      shut: words,
      noAccess: words,
    },
    pools: { count: 0, capacity: new Int32Array(0), reach: words },
    instructors: {
      count: 0,
      words: 1,
      perDay: none,
      perWeek: none,
      away: words,
      absences: new Uint8Array(0),
    },
    quotas: {
      count: 0,
      limit: none,
      room: none,
      partner: none,
      covers: new Uint8Array(0),
      of: [],
    },
    partners: 0,
    cohorts: 0,
    runs: [],
    sessions: [],
    stride: 1,
    activities,
    weights: USUAL,
  });
}
