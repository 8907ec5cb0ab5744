import type { ExportFormat } from "#shared/feeds/formats.ts";
import { FORMATS } from "#shared/feeds/formats.ts";
import type { Subject } from "#shared/feeds/selection.ts";
import { SUBJECTS } from "#shared/feeds/selection.ts";
import type { ExportWish } from "./export.ts";
import { useExport, wishExport } from "./export.ts";
import { prefer, preferLayout, usePreferences } from "./preferences.ts";

/** What names a preset among all that the window remembers. */
const PREFIX = "export.preset.";

/** The names of the presets, in the order of the alphabet. */
export function presetNames(layout: Readonly<Record<string, unknown>>): readonly string[] {
  const names = Object.keys(layout).filter((name) => name.startsWith(PREFIX));
  return names.map((name) => name.slice(PREFIX.length)).sort((one, other) => one.localeCompare(other));
}

/** Remembers what is chosen now under a name; one of that name makes way. */
export async function keepPreset(name: string): Promise<void> {
  await preferLayout(`${PREFIX}${name.trim()}`, JSON.stringify(useExport.getState().wish));
}

/** Chooses what a preset remembers. */
export function takePreset(name: string): void {
  const wish = wishIn(usePreferences.getState().layout[`${PREFIX}${name}`]);
  if (wish) wishExport(wish);
}

/** Forgets a preset. */
export async function dropPreset(name: string): Promise<void> {
  const { [`${PREFIX}${name}`]: _dropped, ...layout } = usePreferences.getState().layout;
  await prefer({ layout });
}

/** What a preset remembers, as far as this version of the program understands it; null where it is none. */
export function wishIn(text: unknown): Partial<ExportWish> | null {
  const found = typeof text === "string" ? parsed(text) : null;
  if (!found) return null;
  const { formats, what, code, from, to, partner, everyPartner, paper } = found;
  const day = (value: unknown) => (typeof value === "number" ? value : null);
  return {
    formats: FORMATS.filter((one: ExportFormat) => Array.isArray(formats) && formats.includes(one)),
    what: SUBJECTS.find((one: Subject) => one === what) ?? "all",
    code: typeof code === "string" ? code : "",
    from: day(from),
    to: day(to),
    partner: typeof partner === "string" ? partner : "",
    everyPartner: everyPartner === true,
    paper: paper === "a3" ? "a3" : "a4",
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
