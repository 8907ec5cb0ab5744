import type { DocumentState } from "#shared/contract/document.ts";
import type { ImportPreview, ImportSource } from "#shared/contract/files.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import { importCampus } from "#shared/edits/import-campus.ts";
import { readInWorker } from "#electron/workbook/in-worker.ts";
import { foundCampus } from "./found-campus.ts";
import type { FoundCampus } from "./found-campus.ts";
import type { OpenDocument } from "./open-document.ts";
import { orRefusal } from "./refused.ts";

/** Most issues sent to the window at once. */
const MOST_ISSUES = 500;

/** Reading a campus in: a preview that changes nothing, then all of it as one edit. */
export class ImportDesk {
  readonly #document: OpenDocument;
  #found: FoundCampus | null = null;

  constructor(document: OpenDocument) {
    this.#document = document;
    document.onOpened(() => (this.#found = null));
  }

  /** Reads files in a thread of their own and says what stands in them. */
  preview(source: ImportSource): Promise<ImportPreview | Refusal> {
    return orRefusal(async () => {
      const found = foundCampus(await readInWorker(sourceFor(source)));
      this.#found = found;
      const issues = found.issues.slice(0, MOST_ISSUES);
      return { tables: [...found.tables], issues, more: found.issues.length - issues.length };
    });
  }

  /** Makes what was read the campus. Faulty rows are refused unless they may be left out. */
  async carryOut(leaveFaultyRowsOut: boolean): Promise<{ state: DocumentState; left: number } | Refusal> {
    const found = this.#found;
    if (!found) return refuse("no-preview");
    const rest = found.lists ? { lists: found.lists, left: 0 } : leaveFaultyRowsOut ? found.withoutFaults() : null;
    if (!rest) return refuse(leaveFaultyRowsOut ? "not-mended" : "faulty-rows");
    const answer = await this.#document.act((campus) => importCampus(campus, rest.lists));
    if ("refused" in answer) return answer;
    this.#found = null;
    return { ...answer, left: rest.left };
  }
}
