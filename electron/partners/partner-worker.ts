import { parentPort, workerData } from "node:worker_threads";
import type { Followed } from "#electron/document/follow.ts";
import { followDocument } from "#electron/document/follow.ts";
import { listBundle } from "#electron/windows/bundle.ts";
import { newAdmission } from "./admission.ts";
import type { FromServer, Outcome, Question, ServedLink, ServerTask, ToServer } from "./messages.ts";
import { partnerRoutes } from "./partner-routes.ts";
import { startPartnerServer } from "./server.ts";
import { newStreams } from "./streams.ts";

/** Changes that come within so many ms are told as one. */
const TOGETHER = 100;

/** The thread that serves partners: it follows the document and writes nothing; what must be kept it asks the program for. */
const task = workerData as ServerTask;
const port = parentPort!;
const tell = (message: FromServer) => port.postMessage(message);
const now = () => Date.now();
const admission = newAdmission(now);
const streams = newStreams();
const waiting = new Map<number, (outcome: Outcome) => void>();
let asks = 0;
let known: Followed | null = null;
let isStale = true;
let soon: NodeJS.Timeout | undefined;

/** The document as it is: read again only when it changed and somebody asks. */
function document(): Followed {
  if (isStale || !known) {
    isStale = false;
    known = followDocument(task.document, known);
  }
  return known;
}

function today(zone: string): string {
  try {
    return new Date().toLocaleDateString("sv-SE", { timeZone: zone || "Europe/Brussels" });
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}

function askProgram(link: ServedLink, question: Question): Promise<Outcome> {
  const ask = ++asks;
  const answered = Promise.withResolvers<Outcome>();
  waiting.set(ask, answered.resolve);
  tell({ kind: "ask", ask, link: link.id, question });
  return answered.promise;
}

port.on("message", (message: ToServer) => {
  if (message.kind === "links") {
    admission.replace(message.links);
    streams.endRevoked(message.links);
  } else if (message.kind === "answer") {
    waiting.get(message.ask)?.(message.outcome);
    waiting.delete(message.ask);
  } else {
    isStale = true;
    soon ??= setTimeout(() => {
      soon = undefined;
      streams.changed();
    }, TOGETHER);
  }
});

admission.replace(task.links);
startPartnerServer(task, {
  admission,
  streams,
  now,
  routes: partnerRoutes({ document, today, ask: askProgram }),
  bundle: await listBundle(task.page),
  onVisit: ({ id }) => tell({ kind: "visit", link: id }),
}).then(
  (server) => tell({ kind: "ready", port: server.port }),
  (error: NodeJS.ErrnoException) => tell({ kind: "failed", code: error.code ?? "unknown" }),
);
