import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison } from "#shared/capacity/compare.ts";
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
  const shown = (value: number | null) => (value === null ? "–" : format.number(value));
  return (
    <Chart
      label={t("scenarios.chart.title")}
      options={options}
      words={{ view: t("frame.view"), chart: t("frame.chart"), table: t("frame.table") }}
      table={
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("scenarios.chart.day")}</th>
              <th scope="col" className="number">
                {t("scenarios.base")}
              </th>
              <th scope="col" className="number">
                {t("scenarios.scenario")}
              </th>
              <th scope="col" className="number">
                {t("scenarios.chart.difference")}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{format.day(day.day)}</th>
                <td className="number">{shown(day.before)}</td>
                <td className="number">{shown(day.after)}</td>
                <td className="number">{signed((day.after ?? 0) - (day.before ?? 0), format.number)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
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
