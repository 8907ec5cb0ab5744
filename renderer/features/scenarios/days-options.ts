import type { EChartsCoreOption } from "echarts/core";
import type { DayChange } from "#shared/capacity/compare-days.ts";
import type { ChartColours } from "#renderer/ui/chart-colours.ts";

/** What the chart needs besides its days. */
export interface DaysSetting {
  readonly target: number;
  readonly day: (day: number) => string;
  readonly month: (day: number) => string;
  readonly number: (value: number) => string;
  readonly words: {
    readonly base: string;
    readonly scenario: string;
    readonly difference: string;
    readonly learners: string;
  };
}

/** Two lines over the same days against the target, both from zero; under them the gain or loss of each day. */
export function daysOptions(days: readonly DayChange[], setting: DaysSetting) {
  const { target, day, month, number, words } = setting;
  return (colours: ChartColours): EChartsCoreOption => {
    const text = { color: colours.muted, fontSize: 11 };
    const months = (gridIndex: number, last: boolean) => ({
      type: "category",
      gridIndex,
      data: days.map((it) => month(it.day)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line }, onZero: true },
      axisLabel: last
        ? { ...text, interval: (at: number) => at === 0 || month(days[at].day) !== month(days[at - 1].day) }
        : { show: false },
    });
    const up = (gridIndex: number, name: string) => ({
      type: "value",
      gridIndex,
      name,
      nameTextStyle: { ...text, fontSize: 12, align: "left" },
      nameGap: 10,
      splitNumber: 3,
      axisLabel: { ...text, formatter: (value: number) => number(value) },
      splitLine: { lineStyle: { color: colours.line } },
    });
    const line = (name: string, colour: string, width: number, of: (it: DayChange) => number | null) => ({
      type: "line",
      name,
      showSymbol: false,
      step: "middle",
      lineStyle: { color: colour, width },
      itemStyle: { color: colour },
      data: days.map(of),
    });
    const gain = (it: DayChange) => (it.after ?? 0) - (it.before ?? 0);
    return {
      grid: [
        { left: 56, right: 12, top: 28, height: 150 },
        { left: 56, right: 12, top: 216, height: 72 },
      ],
      tooltip: {
        trigger: "axis",
        // Not HTML: the page's rules let no script write that.
        renderMode: "richText",
        backgroundColor: colours.surface,
        borderColor: colours.line,
        textStyle: { color: colours.text, fontSize: 12 },
        formatter: ([{ dataIndex }]: readonly { dataIndex: number }[]) => {
          const it = days[dataIndex];
          const value = (learners: number | null) => (learners === null ? "–" : number(learners));
          return `${day(it.day)}\n${words.base}: ${value(it.before)}\n${words.scenario}: ${value(it.after)}`;
        },
      },
      axisPointer: { link: [{ xAxisIndex: "all" }] },
      xAxis: [months(0, false), months(1, true)],
      yAxis: [
        {
          ...up(0, `${words.learners}   {base|━ ${words.base}}   {scenario|━ ${words.scenario}}`),
          min: 0,
          nameTextStyle: {
            ...text,
            fontSize: 12,
            align: "left",
            rich: { base: { ...text, fontSize: 12 }, scenario: { color: colours.accent, fontSize: 12 } },
          },
        },
        up(1, words.difference),
      ],
      series: [
        {
          ...line(words.base, colours.muted, 1, (it) => it.before),
          markLine: {
            symbol: "none",
            silent: true,
            lineStyle: { color: colours.text, type: "solid", width: 1 },
            label: { position: "insideStartTop", color: colours.text, formatter: number(target) },
            data: [{ yAxis: target }],
          },
        },
        line(words.scenario, colours.accent, 2, (it) => it.after),
        {
          type: "bar",
          name: words.difference,
          xAxisIndex: 1,
          yAxisIndex: 1,
          barCategoryGap: "10%",
          data: days.map((it) => ({
            value: gain(it),
            itemStyle: { color: gain(it) < 0 ? colours.data[1] : colours.data[0] },
          })),
        },
      ],
    };
  };
}
