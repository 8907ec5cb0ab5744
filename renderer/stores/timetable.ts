import { create } from "zustand";
import { preferLayout, usePreferences } from "./preferences.ts";

/** What has a row of its own. */
export const ROW_KINDS = ["rooms", "machines", "instructors", "courses", "runs", "partners"] as const;

/** What has a row of its own. */
export type RowKind = (typeof ROW_KINDS)[number];

/** How much time the columns span: one week, several, or the year by week. */
export const SPANS = ["1", "2", "4", "year"] as const;

/** How much time the columns span. */
export type Span = (typeof SPANS)[number];

/** What *Rooster* shows of a week; blank means all. Kept while the planner looks at other screens. */
export interface TimetableView {
  readonly rows: RowKind;
  readonly span: Span;
  readonly colourBy: "partner" | "domain";
  readonly partner: string;
  readonly domain: string;
  readonly roomType: string;
  readonly text: string;
}

/** The filters and the colours of *Rooster*. */
export const useTimetable = create<TimetableView>(() => ({
  rows: "rooms",
  span: "1",
  colourBy: "partner",
  partner: "",
  domain: "",
  roomType: "",
  text: "",
}));

/** Changes what *Rooster* shows. */
export function viewTimetable(change: Partial<TimetableView>): void {
  useTimetable.setState(change);
  for (const name of ["rows", "span", "colourBy"] as const)
    if (change[name] !== undefined) void preferLayout(`timetable.${name}`, change[name]);
}

/** Shows the rows, columns and colours that were shown last. */
export function resumeTimetable(): void {
  const { layout } = usePreferences.getState();
  const rows = ROW_KINDS.find((kind) => kind === layout["timetable.rows"]);
  const span = SPANS.find((one) => one === layout["timetable.span"]);
  const colourBy = (["partner", "domain"] as const).find((one) => one === layout["timetable.colourBy"]);
  useTimetable.setState({ ...(rows && { rows }), ...(span && { span }), ...(colourBy && { colourBy }) });
}
