import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { ExportFormat } from "#shared/feeds/formats.ts";
import type { Told, Publication } from "#shared/feeds/publication.ts";
import { publicationFor } from "./calendars/calendar-files.ts";
import type { ExportInput } from "./export-input.ts";
import { fileNamesFor } from "./file-names.ts";
import type { PrintPdf } from "./format-files.ts";
import { formatFiles } from "./format-files.ts";
import { writeFiles } from "./write-files.ts";

/** Formats that are about the campus as a whole, and written once beside the folders of the partners. */
const OF_ALL: ReadonlySet<ExportFormat> = new Set(["freebusy", "plan", "campus", "workbook"]);

/** What is to be written, and where. */
export interface ExportOrder {
  readonly formats: readonly ExportFormat[];
  readonly folder: string;
  /** All of it for every partner too, each in a folder of its own. */
  readonly everyPartner: boolean;
}

/** What an export needs from outside. */
export interface ExportTools {
  readonly printPdf: PrintPdf;
  /** What calendars said before. */
  readonly told: () => readonly Told[];
  /** Remembers what calendars say now, before they say it. */
  readonly remember: (publication: Publication) => void;
  readonly signal?: AbortSignal;
}

/** How an export stands: steps done of all, and what comes next; `files` are those in their places. */
export interface ExportStep {
  readonly done: number;
  readonly total: number;
  readonly format: ExportFormat | "";
  /** Blank for the whole campus. */
  readonly partner: string;
  readonly files: number;
}

/**
 * Writes an order, a step per format and partner: each step's files are written whole or not at all, and those of
 * earlier steps stay where a later one is stopped or fails. Tells before every step and at the end how it stands.
 * @throws PublishError, CommitRefused, or the signal's reason
 */
export async function* runExport(
  input: ExportInput,
  order: ExportOrder,
  tools: ExportTools,
): AsyncGenerator<ExportStep, void, void> {
  const steps = stepsOf(input, order);
  const publication = order.formats.includes("ics") ? publicationFor(input, tools.told()) : null;
  // Said only after it is remembered: a calendar that nobody remembers could never be taken back.
  if (publication) tools.remember(publication);
  let files = 0;
  for (const [done, { format, partner, folder }] of steps.entries()) {
    yield { done, total: steps.length, format, partner, files };
    await setImmediate();
    tools.signal?.throwIfAborted();
    const ours = partner === "" ? input : { ...input, selection: { ...input.selection, partner } };
    const made = await formatFiles(format, ours, { printPdf: tools.printPdf, publication });
    files += await writeFiles(folder, made, tools.signal);
  }
  yield { done: steps.length, total: steps.length, format: "", partner: "", files };
}

function stepsOf({ campus }: ExportInput, { formats, folder, everyPartner }: ExportOrder) {
  const all = [...new Set(formats)];
  if (!everyPartner) return all.map((format) => ({ format, partner: "", folder }));
  const partners = [...campus.partners.values()].map(({ code }) => code);
  const names = fileNamesFor(partners);
  const split = all.filter((format) => !OF_ALL.has(format));
  return [
    ...all.filter((format) => OF_ALL.has(format)).map((format) => ({ format, partner: "", folder })),
    ...partners.flatMap((partner, at) => split.map((format) => ({ format, partner, folder: join(folder, names[at]) }))),
  ];
}
