import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Day } from "#shared/domain/calendar.ts";
import { keepChart } from "#renderer/stores/keep-chart.ts";
import type { ChartColours } from "#renderer/ui/chart-colours.ts";
import { Chart } from "#renderer/ui/chart.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import type { YearWeek } from "./year.ts";
import { countedDays } from "./year.ts";

/** Learners on every teaching day, with the line they are measured by. */
export function LearnersChart(props: {
  readonly weeks: readonly YearWeek[];
  readonly limit: number;
  readonly onDay: (day: Day) => void;
}) {
  const { weeks, limit, onDay } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const days = useMemo(() => countedDays(weeks), [weeks]);

  const options = useCallback(
    (colours: ChartColours) => ({
      grid: { left: 44, right: 8, top: 24, bottom: 24 },
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        backgroundColor: colours.surface,
        borderColor: colours.line,
        textStyle: { color: colours.text, fontSize: 12 },
        formatter: ([{ dataIndex }]: readonly { dataIndex: number }[]) =>
          `${format.day(days[dataIndex].day)}: ${format.number(days[dataIndex].learners)}`,
      },
      xAxis: {
        type: "category",
        data: days.map(({ day }) => format.month(day)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.line } },
        axisLabel: {
          color: colours.muted,
          interval: (index: number) =>
            index === 0 || format.month(days[index].day) !== format.month(days[index - 1].day),
        },
      },
      yAxis: {
        type: "value",
        min: 0,
        axisLabel: { color: colours.muted, formatter: (value: number) => format.number(value) },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [
        {
          type: "bar",
          data: days.map(({ learners }) => ({
            value: learners,
            itemStyle: { color: learners < limit ? colours.data[1] : colours.data[0] },
          })),
          barCategoryGap: "15%",
          markLine: {
            symbol: "none",
            silent: true,
            lineStyle: { color: colours.text, type: "solid", width: 1 },
            label: { position: "insideStartTop", color: colours.text, formatter: format.number(limit) },
            data: [{ yAxis: limit }],
          },
        },
      ],
    }),
    [days, format, limit],
  );
  const table = useMemo(
    () => ({
      columns: [
        { header: t("capacity.day"), holds: "text" as const },
        { header: t("capacity.learners"), holds: "number" as const },
        { header: t("capacity.below", { limit: format.number(limit) }), holds: "number" as const },
      ],
      rows: days.map(({ day, learners, missing }) => [
        { value: format.isoDay(day), text: format.day(day) },
        learners,
        missing > 0 ? missing : null,
      ]),
    }),
    [days, format, limit, t],
  );
  return (
    <Chart
      label={t("capacity.chart")}
      options={options}
      table={table}
      onKeep={(chart) => void keepChart(chart)}
      onChoose={(index) => days[index] && onDay(days[index].day)}
    />
  );
}
