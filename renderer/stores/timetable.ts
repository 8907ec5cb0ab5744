import { create } from "zustand";

/** What *Rooster* shows of a week; blank means all. Kept while the planner looks at other screens. */
export interface TimetableView {
  readonly colourBy: "partner" | "domain";
  readonly partner: string;
  readonly domain: string;
  readonly roomType: string;
  readonly text: string;
}

/** The filters and the colours of *Rooster*. */
export const useTimetable = create<TimetableView>(() => ({
  colourBy: "partner",
  partner: "",
  domain: "",
  roomType: "",
  text: "",
}));

/** Changes what *Rooster* shows. */
export function viewTimetable(change: Partial<TimetableView>): void {
  useTimetable.setState(change);
}
