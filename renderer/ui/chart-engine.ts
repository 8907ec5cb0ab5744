import { BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from "echarts/charts";
import {
  DataZoomInsideComponent,
  GridComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import type { EChartsCoreOption, EChartsType } from "echarts/core";
import { init, use as register } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";
import { allowEmptyHtml } from "./empty-html.ts";

allowEmptyHtml();

register([
  BarChart,
  CustomChart,
  HeatmapChart,
  LineChart,
  ScatterChart,
  DataZoomInsideComponent,
  GridComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
  VisualMapComponent,
  CanvasRenderer,
  SVGRenderer,
]);

const basics = {
  animation: false,
  textStyle: { fontFamily: "Inter Variable, Inter, system-ui, sans-serif", fontSize: 12 },
};

/** Begins a chart in an element, whose size it takes. */
export function beginChart(element: HTMLElement): EChartsType {
  return init(element, null, { renderer: "svg" });
}

/** Draws a chart anew. */
export function drawChart(chart: EChartsType, options: EChartsCoreOption): void {
  chart.setOption({ ...basics, ...options }, { notMerge: true });
}

/** Dots a picture has for each pixel on screen: enough to print it. */
const SHARPNESS = 2;

/** A chart as a picture of its own, in base64: what is on screen, on the ground it stands on. */
export function pictureOf(
  options: EChartsCoreOption,
  kind: "png" | "svg",
  size: { readonly width: number; readonly height: number },
  ground: string,
): string {
  const element = document.createElement("div");
  const chart = init(element, null, {
    ...size,
    renderer: kind === "png" ? "canvas" : "svg",
    devicePixelRatio: SHARPNESS,
  });
  try {
    chart.setOption({ ...basics, ...options, backgroundColor: ground });
    if (kind === "svg") return base64Of(chart.renderToSVGString());
    const address = chart.getDataURL({ type: "png", pixelRatio: SHARPNESS, backgroundColor: ground });
    return address.slice(address.indexOf(",") + 1);
  } finally {
    chart.dispose();
  }
}

function base64Of(text: string): string {
  return new TextEncoder().encode(text).toBase64();
}
