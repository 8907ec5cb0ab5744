import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Campus, Run } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { placesOf } from "#shared/domain/horizon.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { windowOf } from "#shared/domain/run-weeks.ts";
import { sayReason } from "#shared/scheduler/say-reason.ts";
import { useFormat } from "#renderer/ui/format.ts";
import type { RunRow } from "./catalogue.ts";

/** What a run asks and gets, in words short enough for a cell. */
export interface RunWords {
  /** `31 aug – 13 nov 2026`. */
  window(run: Run): string;
  /** `3 weken × 2 dagen`. */
  rhythm(run: Run): string;
  /** `VM NM`. */
  dayparts(run: Run): string;
  /** First and last day of the meetings; blank for a run that is not placed. */
  placed(row: RunRow): string;
}

/** The words for runs of a campus, in the language on screen. */
export function useRunWords(campus: Campus): RunWords {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const { horizon } = factsOf(campus);
    const span = (from: number, to: number) => t("courses.span", { from: format.shortDate(from), to: format.date(to) });
    return {
      window: (run) => {
        const { first, last } = windowOf(run, horizon);
        return span(first, last);
      },
      rhythm: (run) => {
        const days = t("courses.days", { count: run.daysPerWeek });
        const rhythm = t("courses.rhythm", { count: run.weeks, days });
        return run.everyWeeks > 1 ? `${rhythm}, ${t("courses.everyWeeks", { count: run.everyWeeks })}` : rhythm;
      },
      dayparts: (run) =>
        placesOf(horizon, run.dayparts)
          .map((place) => horizon.parts[place].code)
          .join(" "),
      placed: ({ first, last }) => {
        if (first === null || last === null) return "";
        return first === last ? format.date(first) : span(first, last);
      },
    };
  }, [campus, format, t]);
}

/** Says why a run is not placed, ending with advice, in the language on screen. */
export function useWhyNot(): (planned: PlannedRun | null) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (planned) => {
      if (!planned) return t("courses.plan.notPlanned");
      return planned.reason
        ? sayReason(planned.reason, i18n.language === "en" ? "en" : "nl")
        : t("courses.plan.noReason");
    },
    [t, i18n.language],
  );
}
