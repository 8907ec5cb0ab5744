import { create } from "zustand";
import { useDocument } from "./document.ts";
import { preferView, rememberedView } from "./preferences.ts";

/** What has a row of its own. */
export const ROW_KINDS = ["rooms", "machines", "instructors", "courses", "runs", "partners"] as const;

/** What has a row of its own. */
export type RowKind = (typeof ROW_KINDS)[number];

/** How much time the columns span: one day, one week, several, or the year by week. */
export const SPANS = ["day", "1", "2", "4", "year"] as const;

/** How much time the columns span. */
export type Span = (typeof SPANS)[number];

/** What the colours of meetings stand for. */
export const COLOURS_BY = ["partner", "domain", "load", "stability"] as const;

/** What the colours of meetings stand for. */
export type ColourBy = (typeof COLOURS_BY)[number];

/** How rooms stand together; other rows have one usual way. */
export const GROUPINGS = ["place", "type", "owner", "lab", "none"] as const;

/** How rows stand together. */
export type Grouping = (typeof GROUPINGS)[number];

/** How large the cells are, in percent. */
export const ZOOMS = [75, 100, 150, 200] as const;

/** What *Rooster* shows of a week; blank means all. Kept while the planner looks at other screens. */
export interface TimetableView {
  readonly rows: RowKind;
  readonly span: Span;
  /** ISO weekday that is shown where the span is one day. */
  readonly weekday: number;
  readonly colourBy: ColourBy;
  readonly groupBy: Grouping;
  /** Ids of the groups of which only the heading is shown. */
  readonly collapsed: ReadonlySet<string>;
  readonly zoom: (typeof ZOOMS)[number];
  /** Is the list of runs that are left out open? */
  readonly tray: boolean;
  readonly partner: string;
  readonly domain: string;
  readonly roomType: string;
  readonly text: string;
}

/** The filters, the colours and the size of *Rooster*. */
export const useTimetable = create<TimetableView>(() => ({
  rows: "rooms",
  span: "1",
  weekday: 1,
  colourBy: "partner",
  groupBy: "place",
  collapsed: new Set(),
  zoom: 100,
  tray: false,
  partner: "",
  domain: "",
  roomType: "",
  text: "",
}));

/** What is remembered from one time to the next. */
const REMEMBERED = ["rows", "span", "colourBy", "groupBy", "zoom", "tray"] as const;

/** Changes what *Rooster* shows. */
export function viewTimetable(change: Partial<TimetableView>): void {
  useTimetable.setState(change);
  for (const name of REMEMBERED)
    if (change[name] !== undefined) void preferView(shownDocument(), `timetable.${name}`, String(change[name]));
}

/** Shows a group's rows, or its heading only. */
export function toggleGroup(id: string): void {
  const collapsed = new Set(useTimetable.getState().collapsed);
  if (!collapsed.delete(id)) collapsed.add(id);
  useTimetable.setState({ collapsed });
}

/** Makes the cells one step larger (1) or smaller (−1). */
export function zoomBy(step: 1 | -1): void {
  const zoom = ZOOMS[ZOOMS.indexOf(useTimetable.getState().zoom) + step];
  if (zoom) viewTimetable({ zoom });
}

function shownDocument(): string {
  return useDocument.getState().state?.path ?? "";
}

/** Shows the rows, columns, colours and size in which the document was shown last. */
export function resumeTimetable(): void {
  const layout = rememberedView(shownDocument());
  const found = <T extends string | number>(name: (typeof REMEMBERED)[number], all: readonly T[]) => {
    const one = all.find((value) => String(value) === layout[`timetable.${name}`]);
    return one === undefined ? {} : { [name]: one };
  };
  useTimetable.setState({
    ...found("rows", ROW_KINDS),
    ...found("span", SPANS),
    ...found("colourBy", COLOURS_BY),
    ...found("groupBy", GROUPINGS),
    ...found("zoom", ZOOMS),
    tray: layout["timetable.tray"] === "true",
  });
}

// Every document is shown as it was left.
useDocument.subscribe(({ state }, before) => {
  if (state && state.path !== before.state?.path) resumeTimetable();
});
