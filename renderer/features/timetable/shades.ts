import type { Steadiness } from "#shared/capacity/instability.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";

/** How full a meeting's room is. */
export type Load = "light" | "good" | "full" | "unknown";

/** How full a meeting's room is: under half of its seats, to four fifths, or more. */
export function loadOf({ run, room }: Pick<DiaryMeeting, "run" | "room">): Load {
  if (!room || room.capacity === 0) return "unknown";
  const share = run.learners / room.capacity;
  return share < 0.5 ? "light" : share < 0.8 ? "good" : "full";
}

/** Data colours by how full it is. */
export const LOAD_COLOURS: Readonly<Record<Load, number>> = { light: 4, good: 5, full: 0, unknown: 7 };

/** Data colours by how a meeting stands to its usual time and room. */
export const STEADY_COLOURS: Readonly<Record<Steadiness, number>> = { steady: 2, time: 1, room: 3 };

/** A sign beside the colour: another time, another room. */
export const STEADY_SIGNS: Readonly<Record<Steadiness, string>> = { steady: "", time: "↷", room: "⇄" };
