import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { RunAnswer } from "#shared/by-hand/hold-run.ts";
import type { Words } from "#renderer/features/timetable/move/answer-words.ts";
import { costWords } from "#renderer/features/timetable/move/answer-words.ts";

/** Puts into words what a cell says to a run that would begin there: how many meetings, until when, and its price. */
export function useBeginWords(words: Words): (answer: RunAnswer) => string {
  const { t } = useTranslation();
  return useCallback(
    (answer) => {
      const { refusal, meetings, costs } = answer;
      if (refusal) return words.said({ key: `refusal.${refusal.refused}`, values: refusal.values });
      const last = meetings.reduce((latest, { day }) => Math.max(latest, day), 0);
      const begins = t("place.begins", { count: meetings.length, until: words.format.day(last) });
      return [begins, ...costs.map((cost) => costWords(cost, words))].join("; ");
    },
    [t, words],
  );
}
