import { create } from "zustand";
import type { Week } from "#shared/domain/calendar.ts";
import { preferLayout } from "./preferences.ts";

/** Every screen there may be, by name. */
export type ScreenId =
  | "timetable"
  | "capacity"
  | "courses"
  | "rooms"
  | "tables"
  | "solve"
  | "replan"
  | "bottlenecks"
  | "explain"
  | "scenarios"
  | "partners"
  | "requests"
  | "history"
  | "import"
  | "export";

/** Where the planner is. */
export interface Navigation {
  readonly screen: ScreenId;
  /** The week that *Rooster* shows; null: the screen chooses. */
  readonly week: Week | null;
}

/** Where the planner is: the screen and the week. */
export const useNavigation = create<Navigation>(() => ({ screen: "timetable", week: null }));

/** Goes to a screen. */
export function goTo(screen: ScreenId): void {
  useNavigation.setState({ screen });
  void preferLayout("screen", screen);
}

/** Changes the week that *Rooster* shows. */
export function showWeek(week: Week): void {
  useNavigation.setState({ week });
}

/** Goes to *Rooster* in a week. */
export function goToWeek(week: Week): void {
  showWeek(week);
  goTo("timetable");
}
