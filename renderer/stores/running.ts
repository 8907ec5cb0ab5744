import { create } from "zustand";
import type { Said } from "./said.ts";

/** Work that goes on while the planner does something else; the status line shows it. */
export interface Running {
  readonly said: Said;
  /** Part of 1 that is done; null where nobody can say. */
  readonly share: number | null;
  readonly cancel: (() => void) | null;
}

/** The work going on, or null. */
export const useRunning = create<{ readonly running: Running | null }>(() => ({ running: null }));

/** Shows what is going on, or that nothing is. */
export function showRunning(running: Running | null): void {
  useRunning.setState({ running });
}
