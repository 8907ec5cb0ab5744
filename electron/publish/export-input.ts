import type { Campus } from "#shared/domain/campus.ts";
import type { Revision } from "#shared/domain/store.ts";
import type { Selection } from "#shared/feeds/selection.ts";

/** The languages of what is written. */
export type Language = "nl" | "en";

/** The size of a printed page, on its side. */
export type Paper = "a4" | "a3";

/** What an export is made of. */
export interface ExportInput {
  readonly campus: Campus;
  readonly revision: Revision;
  readonly selection: Selection;
  readonly language: Language;
  readonly paper: Paper;
  /** The instant of the export, ISO 8601 in UTC. */
  readonly at: string;
}
