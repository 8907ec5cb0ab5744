import { lazy, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EChartsCoreOption } from "echarts/core";
import "./chart.css";
import type { ChartColours } from "./chart-colours.ts";
import { coloursOf } from "./chart-colours.ts";
import type { ChartColumn, ChartTable } from "./chart-table.tsx";
import { ChartTableView, valuesOf } from "./chart-table.tsx";
import { Menu } from "./menu.tsx";
import { Segmented } from "./segmented.tsx";

const Drawing = lazy(async () => ({ default: (await import("./chart-drawing.tsx")).ChartDrawing }));

/** A chart to be kept: as a picture, in base64, or as the table behind it. */
export type KeptChart =
  | { readonly kind: "png" | "svg"; readonly label: string; readonly base64: string }
  | {
      readonly kind: "xlsx";
      readonly label: string;
      readonly columns: readonly ChartColumn[];
      readonly rows: readonly (readonly (string | number | null)[])[];
    };

/** A chart: what it draws, what it says in words, and the table behind it. */
export interface ChartProps {
  readonly label: string;
  readonly options: (colours: ChartColours) => EChartsCoreOption;
  /** The same in a table: one key away. */
  readonly table: ChartTable;
  /** Of its title: below what it stands under. */
  readonly level?: 2 | 3;
  /** In px; without it the place where it stands says. */
  readonly height?: number;
  /** Called with the number of the data point that was chosen. */
  readonly onChoose?: (index: number) => void;
  /** Keeps the chart as a picture or a table; without it there is no menu for that. */
  readonly onKeep?: (chart: KeptChart) => void;
}

/** See `ChartProps`. The drawing itself is loaded when the first chart comes on screen. */
export function Chart({ label, options, table, level = 3, height, onChoose, onKeep }: ChartProps) {
  const { t } = useTranslation();
  const [view, setView] = useState("chart");
  const figure = useRef<HTMLElement>(null);
  const Title = `h${level}` as const;
  return (
    <figure
      className="chart"
      aria-label={label}
      ref={figure}
      style={height ? ({ "--chart": `${height}px` } as never) : undefined}
    >
      <figcaption className="chart-top">
        <Title>{label}</Title>
        <Segmented
          label={t("frame.view")}
          options={[
            { id: "chart", text: t("frame.chart") },
            { id: "table", text: t("frame.table") },
          ]}
          value={view}
          onChange={setView}
        />
        {onKeep && <KeepMenu label={label} options={options} table={table} onKeep={onKeep} figure={figure} />}
      </figcaption>
      {view === "table" ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by key
        <div className="chart-table" tabIndex={0} role="region" aria-label={label}>
          <ChartTableView table={table} label={label} />
        </div>
      ) : (
        <Suspense fallback={<div className="chart-drawing" />}>
          <Drawing label={label} options={options} onChoose={onChoose} />
        </Suspense>
      )}
    </figure>
  );
}

/** The ways to keep a chart. */
function KeepMenu(
  props: Required<Pick<ChartProps, "label" | "options" | "table" | "onKeep">> & {
    readonly figure: { readonly current: HTMLElement | null };
  },
) {
  const { label, options, table, onKeep, figure } = props;
  const { t } = useTranslation();
  const keepPicture = async (kind: "png" | "svg") => {
    const shown = figure.current!;
    const { pictureOf } = await import("./chart-engine.ts");
    const { clientWidth: width, clientHeight: height } = shown.querySelector(".chart-drawing, .chart-table")!;
    const colours = coloursOf(shown);
    onKeep({ kind, label, base64: pictureOf(options(colours), kind, { width, height }, colours.surface) });
  };
  return (
    <Menu
      label={t("frame.keep", { what: label })}
      icon="export"
      entries={[
        { id: "png", text: t("frame.keepPng"), onAction: () => void keepPicture("png") },
        { id: "svg", text: t("frame.keepSvg"), onAction: () => void keepPicture("svg") },
        {
          id: "xlsx",
          text: t("frame.keepXlsx"),
          onAction: () => onKeep({ kind: "xlsx", label, columns: table.columns, rows: valuesOf(table) }),
        },
      ]}
    />
  );
}
