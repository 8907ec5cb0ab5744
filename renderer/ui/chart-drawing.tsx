import { useEffect, useRef } from "react";
import { BarChart, HeatmapChart, LineChart, ScatterChart } from "echarts/charts";
import {
  DataZoomInsideComponent,
  GridComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import type { EChartsType } from "echarts/core";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartColours, ChartProps } from "./chart.tsx";
import { allowEmptyHtml } from "./empty-html.ts";

allowEmptyHtml();

register([
  BarChart,
  HeatmapChart,
  LineChart,
  ScatterChart,
  DataZoomInsideComponent,
  GridComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
]);

/** The drawing of a chart; it follows its size, its options and the theme. */
export function ChartDrawing({ label, options, onChoose }: Pick<ChartProps, "label" | "options" | "onChoose">) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  }, [onChoose]);

  useEffect(() => {
    const element = place.current!;
    const drawn = init(element, null, { renderer: "svg" });
    chart.current = drawn;
    drawn.on("click", ({ dataIndex }) => choose.current?.(dataIndex));
    const sizes = new ResizeObserver(() => drawn.resize());
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    const draw = () =>
      chart.current?.setOption({ ...basics, ...options(coloursOf(place.current!)) }, { notMerge: true });
    draw();
    const themes = new MutationObserver(draw);
    themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", draw);
    return () => {
      themes.disconnect();
      system.removeEventListener("change", draw);
    };
  }, [options]);

  return <div ref={place} className="chart-drawing" role="img" aria-label={label} />;
}

const basics = {
  animation: false,
  textStyle: { fontFamily: "Inter Variable, Inter, system-ui, sans-serif", fontSize: 12 },
};

/** Resolves the tokens where the chart stands, for ECharts knows no custom properties. */
function coloursOf(element: HTMLElement): ChartColours {
  const probe = element.appendChild(document.createElement("span"));
  const colour = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    text: colour("text"),
    muted: colour("text-muted"),
    line: colour("line"),
    surface: colour("surface"),
    accent: colour("accent"),
    problem: colour("problem"),
    data: Array.from({ length: 8 }, (_, place) => colour(`data-${place}`)),
  };
  probe.remove();
  return colours;
}
