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

/** Documents of which the view is remembered; beyond them the one that was changed longest ago is forgotten. */
const MOST_DOCUMENTS = 20;
const OF_DOCUMENT = "view ";

/** Remembers one thing of how a document is shown: for itself, and for documents that were never shown. */
export async function preferView(document: string, name: string, value: string | number | boolean): Promise<void> {
  const { layout } = usePreferences.getState();
  if (document === "") return preferLayout(name, value);
  const own = `${OF_DOCUMENT}${document}`;
  const { [own]: before, ...others } = layout;
  const view = JSON.stringify({ ...viewIn(before), [name]: value });
  const documents = Object.keys(others).filter((key) => key.startsWith(OF_DOCUMENT));
  for (const old of documents.slice(0, Math.max(0, documents.length - MOST_DOCUMENTS + 1))) delete others[old];
  await prefer({ layout: { ...others, [name]: value, [own]: view } });
}

/** What is remembered of how a document is shown; of one that was never shown, what was chosen last. */
export function rememberedView(document: string): Readonly<Record<string, string | number | boolean>> {
  const { layout } = usePreferences.getState();
  return { ...layout, ...viewIn(layout[`${OF_DOCUMENT}${document}`]) };
}

/** A remembered view; what cannot be read is none. */
function viewIn(kept: string | number | boolean | undefined): Readonly<Record<string, string | number | boolean>> {
  try {
    const view: unknown = JSON.parse(String(kept ?? "{}"));
    return typeof view === "object" && view !== null ? (view as Record<string, string>) : {};
  } catch {
    return {};
  }
}
