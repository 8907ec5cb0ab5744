import { useEffect, useState } from "react";
import type { Day } from "#shared/domain/calendar.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import type { Availability } from "#shared/contract/partner-api.ts";
import { readAvailability } from "./api.ts";
import type { Question } from "./question.ts";

/** What the calendar shows: the last answer, and whether it is the answer to what is asked now. */
export interface Slots {
  readonly answer: Availability | null;
  /** Nobody answered this question yet; what is shown is of the one before. */
  readonly isOld: boolean;
}

/**
 * Asks for every day-part of a range, also those that have too little: what would be possible is told from the same answer.
 * Asked again when the question, the range or the plan (`turn`) changes; where nobody answers, the last answer stays.
 */
export function useSlots(question: Question, from: Day, to: Day, turn: number): Slots {
  const { what, pool, type, learners } = question;
  const features = question.features.join(",");
  const key = [what, what === "pool" ? pool : `${type} ${learners} ${features}`, from, to].join("|");
  const [kept, setKept] = useState<{ readonly key: string; readonly answer: Availability } | null>(null);
  useEffect(() => {
    const life = new AbortController();
    readAvailability({ ...question, from: isoDate(from), to: isoDate(to) }, life.signal).then(
      (answer) => setKept({ key, answer }),
      // What was known stays on screen; the line above says that nobody answers.
      () => {},
    );
    return () => life.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key holds what of the question is asked
  }, [key, turn]);
  return { answer: kept?.answer ?? null, isOld: kept?.key !== key };
}
