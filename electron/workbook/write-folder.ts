import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { FileTable } from "#shared/import/columns.ts";
import type { Rows } from "#shared/import/sheet.ts";
import { csvText } from "./csv.ts";

/** Writes tables into a folder, a CSV file each; a file is there in full or as it was. Gives the number of files. */
export async function writeTables(folder: string, tables: ReadonlyMap<FileTable, Rows>): Promise<number> {
  await mkdir(folder, { recursive: true });
  for (const [table, rows] of tables) await writeWhole(join(folder, `${table}.csv`), csvText(rows));
  await syncFolder(folder);
  return tables.size;
}

async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.part`;
  try {
    const file = await open(draft, "w");
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Makes the renames last through a power cut; where a folder cannot be opened (Windows) the system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const file = await open(folder, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
