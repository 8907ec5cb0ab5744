import { create } from "zustand";

/** What *Capaciteit* shows: a day-part by its code, or blank for the whole day. */
export const useCapacity = create<{ readonly daypart: string }>(() => ({ daypart: "" }));

/** Shows the year of one day-part, or of whole days. */
export function viewCapacity(daypart: string): void {
  useCapacity.setState({ daypart });
}
