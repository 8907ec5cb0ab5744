import { basename, resolve } from "node:path";
import type { DocumentState } from "#shared/contract/document.ts";
import type { ImportPreview, ImportSource } from "#shared/contract/files.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import { importCampus } from "#shared/edits/import-campus.ts";
import { readApart } from "#electron/workbook/read-apart.ts";
import type { Source } from "#electron/workbook/messages.ts";
import { foundCampus } from "./found-campus.ts";
import type { FoundCampus } from "./found-campus.ts";
import type { OpenDocument } from "./open-document.ts";
import { orRefusal } from "./refused.ts";

/** Most issues sent to the window at once. */
const MOST_ISSUES = 500;

const LONGEST_NAME = 80;

/** Reading a campus in: a preview that changes nothing, then all of it as one edit. */
export class ImportDesk {
  readonly #document: OpenDocument;
  #found: { readonly campus: FoundCampus; readonly source: string } | null = null;

  constructor(document: OpenDocument) {
    this.#document = document;
    document.onOpened(() => (this.#found = null));
  }

  /** Reads files in a thread of their own and says what stands in them. */
  preview(source: ImportSource): Promise<ImportPreview | Refusal> {
    return orRefusal(async () => {
      const found = foundCampus(await readApart(sourceFor(source)));
      this.#found = { campus: found, source: nameOf(source) };
      const issues = found.issues.slice(0, MOST_ISSUES);
      return { tables: [...found.tables], issues, more: found.issues.length - issues.length };
    });
  }

  /** Makes what was read the campus. Faulty rows are refused unless they may be left out. */
  async carryOut(leaveFaultyRowsOut: boolean): Promise<{ state: DocumentState; left: number } | Refusal> {
    if (!this.#found) return refuse("no-preview");
    const { campus: found, source } = this.#found;
    const rest = found.lists ? { lists: found.lists, left: 0 } : leaveFaultyRowsOut ? found.withoutFaults() : null;
    if (!rest) return refuse(leaveFaultyRowsOut ? "not-mended" : "faulty-rows");
    const answer = await this.#document.act((campus) =>
      importCampus(campus, { campus: campusFrom(rest.lists), source }),
    );
    if ("refused" in answer) return answer;
    this.#found = null;
    return { ...answer, left: rest.left };
  }
}

/** What the log calls the source: the last part of a path, or the files by name. */
function nameOf(source: ImportSource): string {
  const names = "path" in source ? basename(source.path) : source.files.map(({ name }) => name).join(", ");
  return names.length > LONGEST_NAME ? `${names.slice(0, LONGEST_NAME - 1)}…` : names;
}

/** The source as the reading thread takes it. */
function sourceFor(source: ImportSource): Source {
  if ("path" in source) return { path: resolve(source.path) };
  return { files: source.files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, "base64") })) };
}
