import { randomUUID } from "node:crypto";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { ExportEvent, ExportOrderInput } from "#shared/contract/export.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import { partnerKnown, unknownIn } from "#shared/feeds/selection.ts";
import type { ExportInput } from "#electron/publish/export-input.ts";
import type { PrintPdf } from "#electron/publish/format-files.ts";
import { printPage } from "#electron/publish/pages/print-page.ts";
import { runExport } from "#electron/publish/run-export.ts";
import type { OpenDocument } from "./open-document.ts";
import { refusalIn } from "./refused.ts";

/** What a page to print is made of. */
type PageAsked = Pick<ExportOrderInput, "selection" | "paper" | "language">;

/** What the desk needs from outside. */
export interface ExportNeeds {
  readonly now: () => string;
  /** The program's own folder, where nobody would look for an export. */
  readonly hidden: string;
  readonly printPdf: PrintPdf;
}

/** Pages to print that are kept at once, the newest. */
const MOST_PAGES = 4;

/** Writing what the document holds into folders. */
export class ExportDesk {
  readonly #document: OpenDocument;
  readonly #needs: ExportNeeds;
  readonly #pages = new Map<string, string>();

  constructor(document: OpenDocument, needs: ExportNeeds) {
    this.#document = document;
    this.#needs = needs;
  }

  /** A folder beside the document, or at home for a document of the program's own. */
  async proposal(): Promise<{ folder: string; pdf: boolean }> {
    const { path } = await this.#document.state();
    const parent = dirname(path) === this.#needs.hidden ? homedir() : dirname(path);
    return { folder: join(parent, `${basename(path, ".campus")}-export`), pdf: this.#needs.printPdf !== null };
  }

  /** Writes each format asked for, and tells how it stands; it stops where the listener does. */
  async *write(order: ExportOrderInput, signal?: AbortSignal): AsyncGenerator<ExportEvent, void, void> {
    const folder = resolve(order.folder);
    try {
      const input = await this.#inputFor(order);
      const refused = refusalOf(input);
      if (refused) return yield { phase: "refused", refusal: refused };
      const { printPdf } = this.#needs;
      const tools = { printPdf, signal, ...this.#document.publications() };
      let files = 0;
      for await (const step of runExport(input, { ...order, folder }, tools)) {
        files = step.files;
        yield { phase: "writing", ...step };
      }
      yield { phase: "done", folder, files };
    } catch (error) {
      if (signal?.aborted) return;
      const refusal = refusalIn(error);
      if (!refusal) throw error;
      yield { phase: "refused", refusal };
    }
  }

  /** Makes a page to print and keeps it for a while. */
  async printPage(asked: PageAsked): Promise<{ path: string } | Refusal> {
    const input = await this.#inputFor(asked);
    const refused = refusalOf(input);
    if (refused) return refused;
    const id = randomUUID();
    this.#pages.set(id, printPage(input));
    for (const old of [...this.#pages.keys()].slice(0, -MOST_PAGES)) this.#pages.delete(old);
    return { path: `/print/${id}` };
  }

  /** A page that was made to be printed, or null. */
  pageToPrint(id: string): string | null {
    return this.#pages.get(id) ?? null;
  }

  async #inputFor({ selection, paper, language }: PageAsked): Promise<ExportInput> {
    const { campus, revision } = await this.#document.snapshot();
    return { campus, revision, selection, paper, language, at: this.#needs.now() };
  }
}

/** Why a selection cannot be written, or null. */
function refusalOf({ campus, selection }: ExportInput): Refusal | null {
  if (selection.from > selection.to) return refuse("export-period");
  const unknown = partnerKnown(campus, selection) ? unknownIn(campus, selection)[0] : selection.partner;
  return unknown === undefined ? null : refuse("export-unknown", { code: unknown });
}
