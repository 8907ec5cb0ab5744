import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { figuresOf } from "#shared/capacity/figures.ts";
import { withRestLeftOut } from "#shared/capacity/left-out.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { SolveProgress } from "#shared/contract/solve.ts";
import { Chart } from "#renderer/ui/chart.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { curveOptions } from "./curve-options.ts";

/** The way the figures went: days on target above, learner-days that are not placed below. */
export function Curve(props: {
  readonly campus: Campus;
  readonly curve: readonly SolveProgress[];
  readonly days: number;
}) {
  const { campus, curve, days } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const now = useMemo(() => (campus.plan.size > 0 ? figuresOf(withRestLeftOut(campus, "")) : null), [campus]);
  const target = settingsOf(campus).targetLearners;
  const options = useMemo(
    () =>
      curveOptions(curve, {
        days,
        now,
        number: format.number,
        words: {
          days: t("solve.chart.days", { target: format.number(target) }),
          shortDays: t("solve.figure.daysOnTarget"),
          allDays: t("solve.chart.allDays", { days: format.number(days) }),
          learnerDays: t("solve.chart.learnerDays"),
          now: t("solve.chart.now"),
        },
      }),
    [curve, days, now, format, t, target],
  );
  return (
    <Chart
      label={t("solve.chart.title")}
      options={options}
      words={{ view: t("frame.view"), chart: t("frame.chart"), table: t("frame.table") }}
      table={
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t("solve.chart.seconds")}
              </th>
              <th scope="col" className="number">
                {t("solve.figure.daysOnTarget")}
              </th>
              <th scope="col" className="number">
                {t("solve.chart.learnerDays")}
              </th>
            </tr>
          </thead>
          <tbody>
            {curve.map((point) => (
              <tr key={point.seconds}>
                <td className="number">{format.number(point.seconds, 1)}</td>
                <td className="number">{format.number(point.daysOnTarget)}</td>
                <td className="number">{format.number(point.unplacedLearnerDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
