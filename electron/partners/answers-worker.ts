import { parentPort, workerData } from "node:worker_threads";
import { occupiedOf } from "#shared/capacity/occupied.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { Followed } from "#electron/document/follow.ts";
import { followDocument } from "#electron/document/follow.ts";
import type { FromAnswers, Outcome, Question, ServedLink, ServerTask, ToAnswers } from "./messages.ts";
import { partnerRoutes } from "./partner-routes.ts";
import { problem } from "./routes.ts";

/**
 * The thread that answers: it follows the document over a read-only connection and counts what is free. It may be busy for a
 * while after a change; the thread at the door never is.
 */
const { document: path } = workerData as Pick<ServerTask, "document">;
const port = parentPort!;
const tell = (message: FromAnswers) => port.postMessage(message);
const waiting = new Map<number, (outcome: Outcome) => void>();
let asks = 0;
let known: Followed | null = null;

/** The document as it was read last. */
function document(): Followed {
  return (known ??= followDocument(path, null));
}

/** Reads what changed, and counts anew before anybody asks. */
function readAgain(): void {
  known = followDocument(path, known);
  occupiedOf(diaryOf(known.campus));
  tell({ kind: "fresh" });
}

function today(zone: string): string {
  try {
    return new Date().toLocaleDateString("sv-SE", { timeZone: zone || "Europe/Brussels" });
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}

function ask(link: ServedLink, question: Question): Promise<Outcome> {
  const nth = ++asks;
  const answered = Promise.withResolvers<Outcome>();
  waiting.set(nth, answered.resolve);
  tell({ kind: "ask", ask: nth, link: link.id, question });
  return answered.promise;
}

const routes = new Map(partnerRoutes({ document, today, ask }).map((route) => [route.name, route]));
const FAILED = problem(500, "Dat is niet gelukt. Probeer het later opnieuw.", "That did not work. Try again later.");

port.on("message", (message: ToAnswers) => {
  if (message.kind === "changed") readAgain();
  else if (message.kind === "answer") {
    waiting.get(message.ask)?.(message.outcome);
    waiting.delete(message.ask);
  } else {
    const { nth, route, asked } = message;
    Promise.try(() => routes.get(route)!.answer({ ...asked, query: new URLSearchParams(asked.query) })).then(
      (answer) => tell({ kind: "answered", nth, answer }),
      () => tell({ kind: "answered", nth, answer: FAILED }),
    );
  }
});

// Read before the first partner asks: a year's plan takes a while.
occupiedOf(diaryOf(document().campus));
