import { useEffect, useRef } from "react";
import type { EChartsType } from "echarts/core";
import { coloursOf } from "./chart-colours.ts";
import { beginChart, drawChart } from "./chart-engine.ts";
import type { ChartProps } from "./chart.tsx";

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
    const drawn = beginChart(element);
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
    const draw = () => chart.current && drawChart(chart.current, options(coloursOf(place.current!)));
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
