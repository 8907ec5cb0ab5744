import type { Campus } from "#shared/domain/campus.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { writeCampus } from "#shared/import/write-campus.ts";
import { csvText } from "./csv-text.ts";
import type { FileToWrite } from "./write-files.ts";
import { writeFiles } from "./write-files.ts";

/** Writes the tables of a campus as a campus folder: FORMAT.md. Gives the number of files. @throws PublishError */
export async function exportCampus(campus: Campus, folder: string): Promise<number> {
  return writeFiles(folder, campusFiles(campus));
}

/** The tables of a campus as files, not yet written. */
export function campusFiles(campus: Campus): readonly FileToWrite[] {
  return [...writeCampus(listsOf(campus))].map(([table, rows]) => ({ name: `${table}.csv`, text: csvText(rows) }));
}
