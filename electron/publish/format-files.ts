import type { ExportFormat } from "#shared/feeds/formats.ts";
import type { Publication } from "#shared/feeds/publication.ts";
import { availabilityFiles, calendarFiles } from "./calendars/calendar-files.ts";
import { campusFiles } from "./export-campus.ts";
import type { ExportInput } from "./export-input.ts";
import { planFiles } from "./export-plan.ts";
import { ooapiFiles } from "./ooapi/ooapi-files.ts";
import { printPage } from "./pages/print-page.ts";
import { siteFiles } from "./pages/site-files.ts";
import { PublishError } from "./publish-error.ts";
import { baseNameOf } from "./tables/base-name.ts";
import { campusWorkbookFile } from "./tables/campus-workbook.ts";
import { jsonFile, listFile, workbookFile } from "./tables/table-files.ts";
import type { FileToWrite } from "./write-files.ts";

/** Prints a page of ours to PDF; null where there is nothing to print with: only the window can. */
export type PrintPdf = ((page: string) => Promise<Uint8Array>) | null;

/** What some formats need beside the plan. */
export interface FormatTools {
  readonly printPdf: PrintPdf;
  /** What calendars say; without it there are none. */
  readonly publication: Publication | null;
}

type FilesOf = (input: ExportInput, tools: FormatTools) => readonly FileToWrite[] | Promise<readonly FileToWrite[]>;

const filesOf: Readonly<Record<ExportFormat, FilesOf>> = {
  xlsx: workbookFile,
  pdf: pdfFile,
  ics: (input, { publication }) => (publication ? calendarFiles(input, publication) : []),
  html: siteFiles,
  csv: listFile,
  json: jsonFile,
  freebusy: availabilityFiles,
  ooapi: ooapiFiles,
  plan: ({ campus }) => planFiles(campus),
  campus: ({ campus }) => campusFiles(campus),
  workbook: campusWorkbookFile,
};

/** The files of a format, not yet written. @throws PublishError */
export async function formatFiles(
  format: ExportFormat,
  input: ExportInput,
  tools: FormatTools,
): Promise<readonly FileToWrite[]> {
  return filesOf[format](input, tools);
}

async function pdfFile(input: ExportInput, { printPdf }: FormatTools): Promise<readonly FileToWrite[]> {
  if (!printPdf) throw new PublishError("no-printer", "PDF");
  return [{ name: `${baseNameOf(input.selection)}.pdf`, bytes: await printPdf(printPage(input)) }];
}
