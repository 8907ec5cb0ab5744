import type { PointerEvent } from "react";
import { useMemo, useState } from "react";
import type { EditableTable } from "#shared/contract/records.ts";
import type { Column } from "#shared/import/columns.ts";
import { preferLayout, usePreferences } from "#renderer/stores/preferences.ts";

/** Width of the row numbers, the narrowest a column gets, and the widest, in pixels. */
const [NUMBER, LEAST, MOST] = [40, 48, 800];

/** The widths of the columns of a table: as they were drawn last, else by what they hold. */
export function useColumnWidths(table: EditableTable, columns: readonly Column[]) {
  const layout = usePreferences((now) => now.layout);
  const [drawn, setDrawn] = useState<{ readonly name: string; readonly width: number } | null>(null);
  const chosen = (name: string) => {
    if (drawn?.name === name) return drawn.width;
    const kept = Number(layout[keyOf(table, name)]);
    return kept >= LEAST ? Math.min(MOST, kept) : null;
  };
  const widths = columns.map(({ kind, name }) => chosen(name) ?? usualOf(kind.is, name));
  const tracks = columns.map(({ name }, at) =>
    chosen(name) === null ? `minmax(${widths[at]}px, ${widths[at]}fr)` : `${widths[at]}px`,
  );
  const style = {
    "--columns": tracks.join(" "),
    "--least": `${NUMBER + widths.reduce((sum, width) => sum + width, 0)}px`,
  };
  const acts = useMemo(() => {
    const keep = (name: string, width: number) => void preferLayout(keyOf(table, name), within(width));
    return {
      /** Makes a column so many pixels wider or narrower than it is on screen. */
      widen(name: string, head: Element | null, by: number) {
        if (head) keep(name, Math.round(head.getBoundingClientRect().width) + by);
      },
      /** Follows the pointer from the edge of a heading until it is let go. */
      draw(name: string, press: PointerEvent) {
        const head = press.currentTarget.parentElement!;
        const start = head.getBoundingClientRect().width;
        press.preventDefault();
        press.stopPropagation();
        const widthAt = (clientX: number) => within(Math.round(start + clientX - press.clientX));
        const onMove = ({ clientX }: globalThis.PointerEvent) => setDrawn({ name, width: widthAt(clientX) });
        const onUp = ({ clientX }: globalThis.PointerEvent) => {
          window.removeEventListener("pointermove", onMove);
          setDrawn(null);
          keep(name, widthAt(clientX));
        };
        window.addEventListener("pointermove", onMove);
        window.addEventListener("pointerup", onUp, { once: true });
      },
    };
  }, [table]);
  return { style, ...acts };
}

function keyOf(table: EditableTable, column: string): string {
  return `tables.${table}.${column}`;
}

function within(width: number): number {
  return Math.max(LEAST, Math.min(MOST, width));
}

function usualOf(kind: Column["kind"]["is"], name: string): number {
  if (name === "title" || name === "name" || name === "reason") return 200;
  if (kind === "whole" || kind === "measure" || kind === "yes" || kind === "time") return 84;
  return kind === "date" ? 100 : 112;
}
