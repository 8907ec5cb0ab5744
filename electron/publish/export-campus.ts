import type { Campus } from "#shared/domain/campus.ts";
import { listsOf } from "#shared/domain/tables.ts";
import { writeCampus } from "#shared/import/write-campus.ts";
import { csvText } from "./csv-text.ts";
import { writeFiles } from "./write-files.ts";

/** Writes the tables of a campus as a campus folder: FORMAT.md. Gives the number of files. @throws PublishError */
export async function exportCampus(campus: Campus, folder: string): Promise<number> {
  const tables = [...writeCampus(listsOf(campus))];
  return writeFiles(
    folder,
    tables.map(([table, rows]) => ({ name: `${table}.csv`, text: csvText(rows) })),
  );
}
