import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { Refusal } from "#shared/edits/edit.ts";
import { exportCalendars } from "#electron/publish/export-calendars.ts";
import { exportCampus } from "#electron/publish/export-campus.ts";
import { exportPlan } from "#electron/publish/export-plan.ts";
import type { OpenDocument } from "./open-document.ts";
import { orRefusal } from "./refused.ts";

/** What can be written. */
export type ExportKind = "plan" | "calendars" | "campus";

/** Writing what the document holds into folders. */
export class ExportDesk {
  readonly #document: OpenDocument;
  readonly #now: () => string;
  readonly #hidden: string;

  /** @param hidden the program's own folder, where nobody would look for an export */
  constructor(document: OpenDocument, now: () => string, hidden: string) {
    this.#document = document;
    this.#now = now;
    this.#hidden = hidden;
  }

  /** A folder beside the document, or at home for a document of the program's own. */
  async proposal(): Promise<{ folder: string }> {
    const { path } = await this.#document.state();
    const parent = dirname(path) === this.#hidden ? homedir() : dirname(path);
    return { folder: join(parent, `${basename(path, ".campus")}-export`) };
  }

  /** Writes each kind asked for; says where, and how many files. */
  write(what: readonly ExportKind[], folder: string): Promise<{ folder: string; files: number } | Refusal> {
    return orRefusal(async () => {
      const { campus, revision } = await this.#document.snapshot();
      const target = resolve(folder);
      const writers: Readonly<Record<ExportKind, () => Promise<number>>> = {
        plan: () => exportPlan(campus, target),
        calendars: () => exportCalendars(campus, target, this.#now(), revision),
        campus: () => exportCampus(campus, target),
      };
      let files = 0;
      for (const kind of new Set(what)) files += await writers[kind]();
      return { folder: target, files };
    });
  }
}
