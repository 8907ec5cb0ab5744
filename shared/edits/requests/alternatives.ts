import type { Day } from "#shared/domain/calendar.ts";
import { isoDate, parseDay } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Asked, AskedSlot } from "#shared/domain/request.ts";
import { fitRequest, fits } from "./fit-request.ts";

/** Another time or another pool's worth of units for a request, all of which is free now. */
export interface Alternative {
  /** How many days later (earlier: negative) everything is. */
  readonly shift: number;
  readonly asked: Asked;
  readonly slots: readonly AskedSlot[];
}

/** How far alternatives are looked for, in days. */
const FAR = 28;

/**
 * The nearest times at which all of a request fits: the same day-parts some days later or earlier, and one other day-part on
 * the same days. Nothing before today.
 */
export function alternativesFor(
  campus: Campus,
  partner: string,
  asked: Asked,
  today: Day,
  most: number,
): readonly Alternative[] {
  const { horizon } = diaryOf(campus).facts;
  const shifts = Array.from({ length: FAR }, (_, place) => place + 1).flatMap((days) => [days, -days]);
  const others = asked.dayparts.length === 1 ? horizon.parts.map(({ code }) => code) : [];
  const tries = [
    ...others
      .filter((part) => part !== asked.dayparts[0])
      .map((part) => ({ shift: 0, asked: { ...asked, dayparts: [part] } })),
    ...shifts.map((shift) => ({ shift, asked: { ...asked, dates: shifted(asked.dates, shift) } })),
  ];
  const found: Alternative[] = [];
  for (const one of tries) {
    if (found.length >= most) break;
    const slots = fitRequest(campus, partner, one.asked);
    if (slots.some(({ day }) => day < today) || !fits(slots)) continue;
    found.push({ ...one, slots: slots.map(({ date, daypart }) => ({ date, daypart })) });
  }
  return found;
}

function shifted(dates: readonly string[], days: number): readonly string[] {
  return dates.map((date) => isoDate((parseDay(date) ?? 0) + days));
}
