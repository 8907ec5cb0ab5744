import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison } from "#shared/capacity/compare.ts";
import { keepChart } from "#renderer/stores/keep-chart.ts";
import { Chart } from "#renderer/ui/chart.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { daysOptions } from "./days-options.ts";

/** Learners per day in the document and in the scenario, and the difference. */
export function DaysChart({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { days, after } = comparison;
  const options = useMemo(
    () =>
      daysOptions(days, {
        target: after.targetLearners,
        day: format.day,
        month: (day) => monthOnly(format.month(day)),
        number: format.number,
        words: {
          base: t("scenarios.base"),
          scenario: t("scenarios.scenario"),
          difference: t("scenarios.chart.difference"),
          learners: t("scenarios.chart.learners"),
        },
      }),
    [days, after.targetLearners, format, t],
  );
  const table = useMemo(
    () => ({
      columns: [
        { header: t("scenarios.chart.day"), holds: "text" as const },
        { header: t("scenarios.base"), holds: "number" as const },
        { header: t("scenarios.scenario"), holds: "number" as const },
        { header: t("scenarios.chart.difference"), holds: "number" as const },
      ],
      rows: days.map(({ day, before, after: now }) => {
        const gain = (now ?? 0) - (before ?? 0);
        return [
          { value: format.isoDay(day), text: format.day(day) },
          before ?? { value: null, text: "–" },
          now ?? { value: null, text: "–" },
          { value: gain, text: signed(gain, format.number) },
        ];
      }),
    }),
    [days, format, t],
  );
  return (
    <Chart
      label={t("scenarios.chart.title")}
      options={options}
      table={table}
      onKeep={(chart) => void keepChart(chart)}
    />
  );
}

/** The month without its year: the days of a chart are all of one planned year. */
function monthOnly(month: string): string {
  return month.split(" ")[0];
}

function signed(value: number, number: (value: number) => string): string {
  if (value === 0) return "";
  return `${value > 0 ? "+" : "−"}${number(Math.abs(value))}`;
}
