import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Source } from "./messages.ts";
import { readFiles } from "./read-files.ts";
import { readFolder } from "./read-folder.ts";
import { WorkbookError } from "./workbook-error.ts";

/** Reads one source and answers once: a thread of its own, so that no file can hold up or bring down the program. */
async function answer(source: Source): Promise<Answer> {
  try {
    return { tables: "path" in source ? await readFolder(source.path) : await readFiles(source.files) };
  } catch (error) {
    if (error instanceof WorkbookError) return { issues: error.issues };
    throw error;
  }
}

parentPort?.postMessage(await answer(workerData as Source));
