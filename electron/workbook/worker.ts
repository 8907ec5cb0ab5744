import { Worker } from "node:worker_threads";
import type { Answer, Request, Source } from "./messages.ts";
import { readFiles } from "./read-files.ts";
import { readBook } from "./read-folder.ts";
import { WorkbookError } from "./workbook-error.ts";

/**
 * The program of the reading process: it reads one source and answers once. A thread beside it watches the memory of
 * the whole process, bytes of files too, which the engine's own limit does not see.
 */
const WATCH = `
  const { workerData: most } = require("node:worker_threads");
  setInterval(() => { if (process.memoryUsage.rss() > most) process.kill(process.pid, "SIGKILL"); }, 20);
`;

/** Where questions come from: Electron's own processes have a port, others their parent. */
interface Port {
  on(event: "message", listener: (message: never) => void): unknown;
  postMessage?(answer: Answer): void;
}

const electronPort = (process as unknown as { parentPort?: Port }).parentPort;

if (electronPort) {
  electronPort.on("message", ({ data }: { data: Request }) => {
    void answer(data).then((told) => electronPort.postMessage?.(told));
  });
} else {
  process.once("message", (request: Request) => void answer(request).then((told) => process.send?.(told)));
}

async function answer({ source, mostBytes, clock }: Request): Promise<Answer> {
  new Worker(WATCH, { eval: true, workerData: mostBytes, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref();
  try {
    return { book: await read(source, clock) };
  } catch (error) {
    if (error instanceof WorkbookError) return { issues: error.issues };
    throw error;
  }
}

function read(source: Source, clock: Request["clock"]) {
  return "path" in source ? readBook(source.path, clock) : readFiles(source.files, clock);
}
