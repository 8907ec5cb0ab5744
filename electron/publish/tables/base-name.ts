import type { Selection } from "#shared/feeds/selection.ts";
import { FOLDERS } from "#electron/publish/folders.ts";

/** The name of a file that holds a whole selection: never that of a table of the campus folder. */
export function baseNameOf({ what }: Selection): string {
  return what === "all" ? "agenda" : `agenda-${FOLDERS[what]}`;
}
