import { basename, dirname, extname, join, resolve } from "node:path";
import type { DocumentState } from "#shared/contract/document.ts";
import type { ImportPreview, ImportSource } from "#shared/contract/files.ts";
import type { ImportMode } from "#shared/contract/import-view.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { campusFrom } from "#shared/domain/tables.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { refuse } from "#shared/edits/edit.ts";
import { importCampus } from "#shared/edits/import-campus.ts";
import { dryRun } from "#shared/import/dry-run.ts";
import type { Answers } from "#shared/import/prepare/question.ts";
import type { RawBook } from "#shared/import/raw.ts";
import type { Language } from "#shared/import/say-issue.ts";
import { writeFiles } from "#electron/publish/write-files.ts";
import { faultyWorkbook } from "#electron/workbook/faulty-rows.ts";
import type { Source } from "#electron/workbook/messages.ts";
import type { StartReader } from "#electron/workbook/read-apart.ts";
import { readApart } from "#electron/workbook/read-apart.ts";
import { templateWorkbook } from "#electron/workbook/template.ts";
import { REMARK, faultyTables } from "./faulty-tables.ts";
import { clockOf } from "./found-calendars.ts";
import { foundCampus } from "./found-campus.ts";
import type { FoundCampus } from "./found-campus.ts";
import type { ImportLayouts } from "./import-layouts.ts";
import { tableViews } from "./import-views.ts";
import { validly } from "./keep-valid.ts";
import type { OpenDocument } from "./open-document.ts";
import { orRefusal } from "./refused.ts";

/** Most issues sent to the window at once. */
const MOST_ISSUES = 500;

const LONGEST_NAME = 80;

/** What the desk needs from outside. */
export interface ImportNeeds {
  readonly layouts: ImportLayouts;
  /** The folder for files that nobody named one for. */
  readonly folder: () => Promise<string>;
  /** Starts the process that reads; left off, it is one of Node itself. */
  readonly startReader?: StartReader;
}

/** Files that were read, what the planner said of them, and the campus found in them. */
interface Reading {
  readonly book: RawBook;
  readonly source: string;
  readonly answers: Answers;
  readonly mode: ImportMode;
  readonly campus: FoundCampus;
}

/** Reading a campus in: a preview that changes nothing, questions about it, then all of it as one edit. */
export class ImportDesk {
  readonly #document: OpenDocument;
  readonly #needs: ImportNeeds;
  #reading: Reading | null = null;

  constructor(document: OpenDocument, needs: ImportNeeds) {
    this.#document = document;
    this.#needs = needs;
    document.onOpened(() => (this.#reading = null));
  }

  /** Reads files in a process of their own and says what stands in them, with what was answered about the like before. */
  preview(source: ImportSource): Promise<ImportPreview | Refusal> {
    return orRefusal(async () => {
      const { campus } = await this.#document.snapshot();
      const book = await readApart(sourceFor(source), { start: this.#needs.startReader, clock: clockOf(campus) });
      const { layout } = foundCampus(book);
      const answers = await this.#needs.layouts.read(layout);
      return this.#understand(book, nameOf(source), answers, "replace");
    });
  }

  /** The same files with these answers, in the place of the campus or added to it. */
  answer({ answers, mode }: { answers: Answers; mode: ImportMode }): Promise<ImportPreview | Refusal> {
    return orRefusal(async () => {
      if (!this.#reading) return refuse("no-preview");
      const { book, source, answers: before } = this.#reading;
      return this.#understand(book, source, { ...before, ...answers }, mode);
    });
  }

  /** Makes what was read the campus. Faulty rows are refused unless they may be left out. */
  async carryOut(leaveFaultyRowsOut: boolean): Promise<{ state: DocumentState; left: number } | Refusal> {
    if (!this.#reading) return refuse("no-preview");
    const { source, answers, mode, book } = this.#reading;
    let left = 0;
    const outcome = await this.#document.act((campus) => {
      // The document may have moved on since the preview: what is added to it is added to how it is now.
      const found = mode === "add" ? foundCampus(book, { answers, into: campus }) : this.#reading!.campus;
      const rest = takenOf(found, leaveFaultyRowsOut);
      if (!rest) return refuse(leaveFaultyRowsOut ? "not-mended" : "faulty-rows");
      left = rest.left;
      const edit = importCampus(campus, { campus: campusFrom(rest.lists), source });
      return mode === "add" ? validly(campus, edit) : edit;
    });
    if ("refused" in outcome) return outcome;
    await this.#needs.layouts.remember(this.#reading.campus.layout, answers).catch(() => {});
    this.#reading = null;
    return { ...outcome, left };
  }

  /** Writes the faulty rows as a workbook, each with what is wrong with it. */
  keepFaulty({ language, folder }: { language: Language; folder: string }): Promise<{ path: string } | Refusal> {
    return orRefusal(async () => {
      if (!this.#reading) return refuse("no-preview");
      const { campus, source } = this.#reading;
      const tables = faultyTables(campus, language);
      if (tables.length === 0) return refuse("nothing-faulty");
      const name = basename(source.split(", ")[0], extname(source.split(", ")[0])) || "import";
      return this.#keep(folder, `${name}-${REMARK[language].toLowerCase()}.xlsx`, await faultyWorkbook(tables));
    });
  }

  /** Writes a workbook to fill in. */
  keepTemplate({ language, folder }: { language: Language; folder: string }): Promise<{ path: string } | Refusal> {
    const name = language === "nl" ? "campus-sjabloon.xlsx" : "campus-template.xlsx";
    return orRefusal(async () => this.#keep(folder, name, await templateWorkbook(language)));
  }

  async #keep(folder: string, name: string, bytes: Uint8Array): Promise<{ path: string }> {
    const target = resolve(folder || dirname(await this.#needs.folder()));
    const file = name.replace(/[<>:"/\\|?*\p{Cc}]/gu, "_");
    await writeFiles(target, [{ name: file, bytes }]);
    return { path: join(target, file) };
  }

  async #understand(book: RawBook, source: string, answers: Answers, wanted: ImportMode): Promise<ImportPreview> {
    const { campus: current } = await this.#document.snapshot();
    const mode = book.calendars ? "add" : wanted;
    const campus = foundCampus(book, { answers, into: mode === "add" ? current : null });
    this.#reading = { book, source, answers, mode, campus };
    const issues = campus.issues.slice(0, MOST_ISSUES);
    return {
      tables: [...campus.tables],
      issues,
      more: campus.issues.length - issues.length,
      questions: campus.questions.map((question) => ({ ...question, options: [...question.options] })),
      answers: { ...answers },
      mode,
      addsOnly: book.calendars !== undefined,
      views: tableViews(campus.prepared),
      dryRun: changesOf(current, campus),
    };
  }
}

/** What would be taken: all, or what is left without the faulty rows. */
function takenOf(found: FoundCampus, leaveFaultyRowsOut: boolean) {
  if (found.lists) return { lists: found.lists, left: 0 };
  return leaveFaultyRowsOut ? found.withoutFaults() : null;
}

function changesOf(current: Campus, found: FoundCampus): ImportPreview["dryRun"] {
  const rest = takenOf(found, true);
  if (!rest) return null;
  const { tables, examples } = dryRun(current, campusFrom(rest.lists));
  return { tables: [...tables], examples: examples.map((one) => ({ ...one, fields: [...one.fields] })) };
}

/** What the log calls the source: the last part of a path, or the files by name. */
function nameOf(source: ImportSource): string {
  const names = "path" in source ? basename(source.path) : source.files.map(({ name }) => name).join(", ");
  return names.length > LONGEST_NAME ? `${names.slice(0, LONGEST_NAME - 1)}…` : names;
}

/** The source as the reading process takes it. */
function sourceFor(source: ImportSource): Source {
  if ("path" in source) return { path: resolve(source.path) };
  return { files: source.files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, "base64") })) };
}
