/** What can be written, in the order in which it is offered. */
export const FORMATS = [
  "xlsx",
  "pdf",
  "ics",
  "html",
  "csv",
  "json",
  "freebusy",
  "ooapi",
  "plan",
  "campus",
  "workbook",
] as const;

/** A sort of file, or of files. */
export type ExportFormat = (typeof FORMATS)[number];
