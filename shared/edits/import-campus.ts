import type { Campus } from "#shared/domain/campus.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** A campus that was read in, and where from: a name to show in the log. */
export interface ImportCampus {
  readonly campus: Campus;
  readonly source: string;
}

/** Puts a campus that was read in, its plan too, in the place of the whole document: one diff, one undo. */
export function importCampus(campus: Campus, { campus: next, source }: ImportCampus): Edit | Refusal {
  if (next.settings.size !== 1) return refuse("no-settings", { source });
  const diff = diffBetween(campus, next);
  if (diff.length === 0) return refuse("nothing-new", { source });
  const values = { source, courses: next.courses.size, runs: next.runs.size, rooms: next.rooms.size };
  return { about: { act: "import-campus", values }, diff };
}
