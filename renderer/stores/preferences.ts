import { create } from "zustand";
import type { Preferences } from "#shared/contract/app.ts";
import { door } from "#renderer/bridge/door.ts";

/** What the window remembers between starts; `loaded` once it has been read. */
export interface Remembered extends Preferences {
  readonly loaded: boolean;
}

/** Language, theme and layout. Dutch, and the theme of the system, until something else is chosen. */
export const usePreferences = create<Remembered>(() => ({
  loaded: false,
  language: "nl",
  theme: "system",
  author: "",
  layout: {},
}));

/** Reads what was remembered. */
export async function loadPreferences(): Promise<void> {
  usePreferences.setState({ ...(await door().app.preferences()), loaded: true });
}

/** Chooses at once on screen, and remembers it. */
export async function prefer(choice: Partial<Preferences>): Promise<void> {
  usePreferences.setState(choice);
  await door().app.setPreferences(choice);
}

/** Remembers one thing of the layout, such as the width of a panel. */
export async function preferLayout(name: string, value: string | number | boolean): Promise<void> {
  const { layout } = usePreferences.getState();
  if (layout[name] !== value) await prefer({ layout: { ...layout, [name]: value } });
}
