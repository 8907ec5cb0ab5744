import type { EChartsCoreOption } from "echarts/core";
import type { ChartColours } from "#renderer/ui/chart-colours.ts";

/** A ranked bar: a value, and where it was measured how far the measurements lie apart. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly spread?: { readonly least: number; readonly most: number };
  /** A difference that may be chance is drawn paler. */
  readonly faint?: boolean;
}

const ROW = 26;

/** The height of a chart of so many bars, in px. */
export function heightOf(bars: number): number {
  return 40 + ROW * bars;
}

/** Bars from zero, the first on top, each with its value beside it and its spread as whiskers. */
export function barOptions(bars: readonly Bar[], number: (value: number) => string) {
  return (colours: ChartColours): EChartsCoreOption => ({
    grid: { left: 232, right: 96, top: 8, bottom: 24 },
    tooltip: {
      trigger: "item",
      renderMode: "richText",
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { color: colours.text, fontSize: 12 },
      formatter: ({ dataIndex }: { dataIndex: number }) => `${bars[dataIndex].name}\n${bars[dataIndex].text}`,
    },
    xAxis: {
      type: "value",
      min: (extent: { min: number }) => Math.min(0, extent.min, ...bars.map(({ spread }) => spread?.least ?? 0)),
      max: (extent: { max: number }) => Math.max(0, extent.max, ...bars.map(({ spread }) => spread?.most ?? 0)),
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
        type: "bar",
        barWidth: 14,
        data: bars.map(({ value, text, faint = false, spread }) => ({
          value,
          itemStyle: { color: value < 0 ? colours.data[1] : colours.data[0], opacity: faint ? 0.45 : 1 },
          label: {
            show: true,
            position: "right",
            distance: 8 + (spread ? 4 : 0),
            color: colours.text,
            formatter: text,
          },
        })),
      },
      {
        type: "custom",
        silent: true,
        z: 3,
        data: bars.flatMap(({ spread }, place) => (spread ? [[place, spread.least, spread.most]] : [])),
        encode: { x: [1, 2], y: 0 },
        renderItem: (_: unknown, api: WhiskerApi) => whisker(api, colours.text),
      },
    ],
  });
}

/** What ECharts gives to draw one whisker. */
interface WhiskerApi {
  value(at: number): number;
  coord(at: readonly [number, number]): readonly [number, number];
}

const CAP = 4;

function whisker(api: WhiskerApi, stroke: string) {
  const [from, y] = api.coord([api.value(1), api.value(0)]);
  const [to] = api.coord([api.value(2), api.value(0)]);
  const line = (x1: number, y1: number, x2: number, y2: number) => ({
    type: "line",
    shape: { x1, y1, x2, y2 },
    style: { stroke, lineWidth: 1.5 },
  });
  const caps = [from, to].map((x) => line(x, y - CAP, x, y + CAP));
  return { type: "group", children: [line(from, y, to, y), ...caps] };
}
