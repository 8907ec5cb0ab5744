import { create } from "zustand";
import { door } from "#renderer/bridge/door.ts";

/** Does the program have the system's dialogs, to choose paths with? In a browser it has not. */
export const useDialogs = create<{ readonly has: boolean }>(() => ({ has: false }));

/** Asks the program whether it has dialogs. */
export async function lookForDialogs(): Promise<void> {
  const { mode } = await door().app.about();
  useDialogs.setState({ has: mode === "electron" });
}
