import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { figuresOf } from "#shared/capacity/figures.ts";
import { withRestLeftOut } from "#shared/capacity/left-out.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { SolveProgress } from "#shared/contract/solve.ts";
import { boundsIn, useBounds } from "#renderer/stores/bounds.ts";
import { keepChart } from "#renderer/stores/keep-chart.ts";
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
  const bound = useBounds(boundsIn);
  const target = settingsOf(campus).targetLearners;
  const options = useMemo(
    () =>
      curveOptions(curve, {
        days,
        bound,
        now,
        number: format.number,
        words: {
          days: t("solve.chart.days", { target: format.number(target) }),
          shortDays: t("solve.figure.daysOnTarget"),
          allDays: t("solve.chart.allDays", { days: format.number(days) }),
          learnerDays: t("solve.chart.learnerDays"),
          now: t("solve.chart.now"),
          bound: (value) => t("bound.mark", { value: format.number(value) }),
        },
      }),
    [curve, days, bound, now, format, t, target],
  );
  const table = useMemo(
    () => ({
      columns: [
        { header: t("solve.chart.seconds"), holds: "number" as const, decimals: 1 },
        { header: t("solve.figure.daysOnTarget"), holds: "number" as const },
        { header: t("solve.chart.learnerDays"), holds: "number" as const },
      ],
      rows: curve.map(({ seconds, daysOnTarget, unplacedLearnerDays }) => [seconds, daysOnTarget, unplacedLearnerDays]),
    }),
    [curve, t],
  );
  return (
    <Chart label={t("solve.chart.title")} options={options} table={table} onKeep={(chart) => void keepChart(chart)} />
  );
}
