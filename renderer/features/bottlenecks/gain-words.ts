import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Gain } from "#shared/contract/prices.ts";
import { isClear } from "#shared/scheduler/bound/spread.ts";
import type { Format } from "#renderer/ui/format.ts";
import { useFormat } from "#renderer/ui/format.ts";

/** What a decision gains, in words: the mean with its standard error, how far it lies apart, and whether it is chance. */
export interface GainWords {
  readonly mean: string;
  readonly spread: string;
  readonly days: string;
  readonly verdict: string;
  readonly isClear: boolean;
}

/** Says gains as people do; a difference that may be chance is never said without that word. */
export function useGainWords(): (gain: Gain) => GainWords {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    ({ learnerDays, daysOnTarget }) => {
      const clear = isClear(learnerDays);
      const { mean, error, least, most } = learnerDays;
      return {
        mean: `${signed(Math.round(mean), format)} ± ${format.number(Math.ceil(error))}`,
        spread: t("bottlenecks.spread", { least: signed(least, format), most: signed(most, format) }),
        days: `${signed(daysOnTarget.mean, format, 1)} ± ${format.number(daysOnTarget.error, 1)}`,
        verdict: clear ? t("bottlenecks.clear") : t("bottlenecks.noise"),
        isClear: clear,
      };
    },
    [t, format],
  );
}

/** A difference with its sign. */
function signed(value: number, format: Format, decimals = 0): string {
  const text = format.number(Math.abs(value), decimals);
  if (Number(value.toFixed(decimals)) === 0) return text;
  return `${value > 0 ? "+" : "−"}${text}`;
}
