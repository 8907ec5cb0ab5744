import type { Campus } from "#shared/domain/campus.ts";
import { settingsOf } from "#shared/domain/tables.ts";
import type { RenameCampus } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** Gives the campus another name. */
export function renameCampus(campus: Campus, input: RenameCampus): Edit | Refusal {
  const settings = settingsOf(campus);
  const name = input.name.trim();
  if (!name) return refuse("blank-name");
  if (settings.name === name) return refuse("name-as-it-is", { name });
  return {
    about: { act: "rename-campus", values: { from: settings.name, to: name } },
    diff: [put(campus, "settings", { ...settings, name })],
  };
}
