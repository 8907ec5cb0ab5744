import { lazy, Suspense, useState } from "react";
import type { ReactNode } from "react";
import type { EChartsCoreOption } from "echarts/core";
import "./chart.css";
import { Segmented } from "./segmented.tsx";

const Drawing = lazy(async () => ({ default: (await import("./chart-drawing.tsx")).ChartDrawing }));

/** The colours a chart draws with, as the theme has them. */
export interface ChartColours {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly problem: string;
  readonly data: readonly string[];
}

/** A chart: what it draws, what it says in words, and the table behind it. */
export interface ChartProps {
  readonly label: string;
  readonly options: (colours: ChartColours) => EChartsCoreOption;
  /** The same in a table: one key away. */
  readonly table: ReactNode;
  readonly words: { readonly view: string; readonly chart: string; readonly table: string };
  /** Called with the number of the data point that was chosen. */
  readonly onChoose?: (index: number) => void;
}

/** See `ChartProps`. The drawing itself is loaded when the first chart comes on screen. */
export function Chart({ label, options, table, words, onChoose }: ChartProps) {
  const [view, setView] = useState("chart");
  return (
    <figure className="chart" aria-label={label}>
      <figcaption className="chart-top">
        <h3>{label}</h3>
        <Segmented
          label={words.view}
          options={[
            { id: "chart", text: words.chart },
            { id: "table", text: words.table },
          ]}
          value={view}
          onChange={setView}
        />
      </figcaption>
      {view === "table" ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by key
        <div className="chart-table" tabIndex={0} role="region" aria-label={label}>
          {table}
        </div>
      ) : (
        <Suspense fallback={<div className="chart-drawing" />}>
          <Drawing label={label} options={options} onChoose={onChoose} />
        </Suspense>
      )}
    </figure>
  );
}
