import { create } from "zustand";

/** What the planner wants to do with the run of the selected meeting that asks for more than one click. */
export interface Asked {
  readonly ask: "split" | "teach";
  readonly run: string;
}

/** What is asked in the inspector; null is nothing. */
export const useAsking = create<{ readonly asked: Asked | null }>(() => ({ asked: null }));

/** Asks in the inspector; what is asked already is left again. */
export function askOf(ask: Asked["ask"], run: string): void {
  const { asked } = useAsking.getState();
  useAsking.setState({ asked: asked?.ask === ask && asked.run === run ? null : { ask, run } });
}

/** Nothing is asked any more. */
export function stopAsking(): void {
  useAsking.setState({ asked: null });
}
