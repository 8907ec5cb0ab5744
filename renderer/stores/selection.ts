import { create } from "zustand";
import type { Day } from "#shared/domain/calendar.ts";

/** What is selected, by codes as their tables write them; the inspector follows it. */
export type Selected =
  | {
      readonly what: "meeting";
      readonly run: string;
      readonly kind: string;
      readonly day: Day;
      readonly daypart: string;
    }
  | { readonly what: "course" | "run" | "room" | "machine" | "instructor"; readonly code: string };

/** The selection; null is none. */
export const useSelection = create<{ readonly selected: Selected | null }>(() => ({ selected: null }));

/** Selects something, or nothing. */
export function select(selected: Selected | null): void {
  useSelection.setState({ selected });
}
