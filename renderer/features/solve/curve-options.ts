import type { EChartsCoreOption } from "echarts/core";
import type { SolveProgress } from "#shared/contract/solve.ts";
import type { ChartColours } from "#renderer/ui/chart-colours.ts";

/** What the curve needs besides its points. */
export interface CurveSetting {
  /** Teaching days: no plan can have more on target. */
  readonly days: number;
  /** What is proved: at most so many days on target, at least so many learner-days unplaced; null where nothing is. */
  readonly bound: { readonly daysOnTarget: number; readonly unplacedLearnerDays: number } | null;
  /** The plan the document has, or null where it has none. */
  readonly now: { readonly daysOnTarget: number; readonly unplacedLearnerDays: number } | null;
  readonly number: (value: number) => string;
  readonly words: {
    readonly days: string;
    readonly shortDays: string;
    readonly allDays: string;
    readonly learnerDays: string;
    readonly now: string;
    readonly bound: (value: number) => string;
  };
}

/** Two curves over the same seconds, both from zero: days on target above, unplaced learner-days below. */
export function curveOptions(curve: readonly SolveProgress[], setting: CurveSetting) {
  const { days, bound, now, number, words } = setting;
  return (colours: ChartColours): EChartsCoreOption => {
    const text = { color: colours.muted, fontSize: 11 };
    const across = (gridIndex: number, last: boolean) => ({
      type: "value",
      gridIndex,
      min: 0,
      max: "dataMax",
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: last ? { ...text, formatter: (value: number) => `${number(value)} s` } : { show: false },
    });
    const up = (gridIndex: number, name: string, max?: number) => ({
      type: "value",
      gridIndex,
      min: 0,
      max,
      name,
      nameTextStyle: { ...text, fontSize: 12, align: "left" },
      nameGap: 12,
      splitNumber: 3,
      axisLabel: { ...text, formatter: (value: number) => number(value) },
      splitLine: { lineStyle: { color: colours.line } },
    });
    const line = (
      place: number,
      name: string,
      colour: string,
      of: (point: SolveProgress) => number,
      position: string,
      marks: Mark[],
    ) => ({
      type: "line",
      name,
      xAxisIndex: place,
      yAxisIndex: place,
      step: "end",
      showSymbol: false,
      lineStyle: { color: colour, width: 2 },
      itemStyle: { color: colour },
      data: curve.map((point) => [point.seconds, of(point)]),
      markLine: {
        silent: true,
        symbol: "none",
        lineStyle: { color: colours.text, type: "dashed", width: 1 },
        label: { ...text, color: colours.text, position },
        data: marks.map(({ at, name }) => ({ yAxis: at, name, label: { formatter: name } })),
      },
    });
    const standing = (at: number | undefined): Mark[] => (at === undefined ? [] : [{ at, name: words.now }]);
    const proved = (at: number | undefined): Mark[] => (at === undefined ? [] : [{ at, name: words.bound(at) }]);
    // Where all days may be on target, the line of all days says it.
    const daysProved = bound && bound.daysOnTarget < days ? bound.daysOnTarget : undefined;
    return {
      grid: [
        { left: 64, right: 16, top: 28, height: 120 },
        { left: 64, right: 16, top: 200, height: 120 },
      ],
      tooltip: {
        trigger: "axis",
        // Not HTML: the page's rules let no script write that.
        renderMode: "richText",
        axisPointer: { type: "line" },
        backgroundColor: colours.surface,
        borderColor: colours.line,
        textStyle: { color: colours.text, fontSize: 12 },
        formatter: (points: readonly Point[]) => pointText(points, number),
      },
      axisPointer: { link: [{ xAxisIndex: "all" }] },
      xAxis: [across(0, false), across(1, true)],
      yAxis: [up(0, words.days, days), up(1, words.learnerDays)],
      series: [
        line(0, words.shortDays, colours.accent, (point) => point.daysOnTarget, "insideStartBottom", [
          { at: days, name: words.allDays },
          ...proved(daysProved),
          ...standing(now?.daysOnTarget),
        ]),
        line(1, words.learnerDays, colours.data[1], (point) => point.unplacedLearnerDays, "insideEndTop", [
          ...standing(now?.unplacedLearnerDays),
          ...proved(bound?.unplacedLearnerDays),
        ]),
      ],
    };
  };
}

interface Mark {
  readonly at: number;
  readonly name: string;
}

/** What ECharts tells a tooltip of a point. */
interface Point {
  readonly seriesName: string;
  readonly value: readonly [seconds: number, figure: number];
}

function pointText(points: readonly Point[], number: (value: number) => string): string {
  if (points.length === 0) return "";
  const lines = points.map(({ seriesName, value }) => `${seriesName}: ${number(value[1])}`);
  return [`${number(Math.round(points[0].value[0]))} s`, ...lines.sort()].join("\n");
}
