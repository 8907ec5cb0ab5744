import type { EChartsCoreOption } from "echarts/core";
import type { ChartColours } from "#renderer/ui/chart-colours.ts";

/** A bar of the waterfall, in learners per teaching day. */
export interface WaterfallBar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isSum: boolean;
}

/** The axis ends at a multiple of so many learners. */
const STEP = 100;

/** Sums from zero and the steps between them, from the top down, against the line of the target. */
export function waterfallOptions(
  bars: readonly WaterfallBar[],
  setting: { readonly target: number; readonly targetText: string; readonly number: (value: number) => string },
) {
  const { target, targetText, number } = setting;
  const textOf = ({ from, to, isSum }: WaterfallBar) => {
    if (isSum) return number(Math.round(to));
    const whole = Math.round(Math.abs(to - from));
    return `${to < from ? "−" : "+"}${whole === 0 ? "<1" : number(whole)}`;
  };
  const most = Math.ceil(Math.max(1, target, ...bars.map(({ from, to }) => Math.max(from, to))) / STEP) * STEP;
  return (colours: ChartColours): EChartsCoreOption => {
    const colourOf = ({ from, to, isSum }: WaterfallBar) => {
      if (isSum) return colours.data[0];
      return to < from ? colours.data[1] : colours.data[2];
    };
    return {
      grid: { left: 232, right: 72, top: 24, bottom: 24 },
      tooltip: {
        trigger: "item",
        renderMode: "richText",
        backgroundColor: colours.surface,
        borderColor: colours.line,
        textStyle: { color: colours.text, fontSize: 12 },
        formatter: ({ dataIndex }: { dataIndex: number }) => `${bars[dataIndex].name}\n${textOf(bars[dataIndex])}`,
      },
      xAxis: {
        type: "value",
        min: 0,
        max: most,
        splitNumber: 4,
        axisLabel: { color: colours.muted, fontSize: 11, formatter: (value: number) => number(value) },
        splitLine: { lineStyle: { color: colours.line } },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: bars.map(({ name }) => name),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.line } },
        axisLabel: { color: colours.text, width: 216, overflow: "truncate" },
      },
      series: [
        {
          // What a step stands on: it is there to be seen through.
          type: "bar",
          stack: "way",
          silent: true,
          barWidth: 14,
          itemStyle: { color: "transparent" },
          data: bars.map(({ from, to, isSum }) => (isSum ? 0 : Math.min(from, to))),
        },
        {
          type: "bar",
          stack: "way",
          barWidth: 14,
          data: bars.map((bar) => ({
            value: bar.isSum ? bar.to : Math.abs(bar.to - bar.from),
            itemStyle: { color: colourOf(bar) },
            label: {
              show: true,
              position: "right",
              color: colours.text,
              backgroundColor: colours.surface,
              formatter: textOf(bar),
            },
          })),
          markLine: {
            symbol: "none",
            silent: true,
            lineStyle: { color: colours.text, type: "solid", width: 1 },
            z: 1,
            label: { position: "start", color: colours.text, formatter: targetText },
            data: [{ xAxis: target }],
          },
        },
      ],
    };
  };
}
