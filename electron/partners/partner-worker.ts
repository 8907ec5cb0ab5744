import { parentPort, Worker, workerData } from "node:worker_threads";
import { listBundle } from "#electron/windows/bundle.ts";
import { newAdmission } from "./admission.ts";
import { newAnswerMemory } from "./answer-memory.ts";
import type {
  FromAnswers,
  FromServer,
  Outcome,
  Question,
  ServedLink,
  ServerTask,
  ToAnswers,
  ToServer,
} from "./messages.ts";
import { partnerRoutes } from "./partner-routes.ts";
import type { Answer, Asked } from "./routes.ts";
import { startPartnerServer } from "./server.ts";
import { newStreams } from "./streams.ts";

/** Changes that come within so many ms are told as one, and the plan is read again no oftener than so. */
const TOGETHER = 100;
const SELDOM = 1000;

/** Routes that need nothing of the plan: they do not wait for the thread that counts. */
const BESIDE_THE_PLAN: ReadonlySet<string> = new Set(["documentation", "openapi", "requests", "submit", "withdraw"]);

/** The thread at the door: it judges who may come in, keeps what was answered, and leaves the counting to another thread. */
const task = workerData as ServerTask;
const port = parentPort!;
const tell = (message: FromServer) => port.postMessage(message);
const now = () => Date.now();
const admission = newAdmission(now);
const streams = newStreams();
const memory = newAnswerMemory();
const waiting = new Map<number, (answer: Answer) => void>();
const asked = new Map<number, (outcome: Outcome) => void>();
const visited = new Map<string, string>();
let calls = 0;
let read = 0;
let soon: NodeJS.Timeout | undefined;

const file = new URL(import.meta.url.endsWith(".ts") ? "answers-worker.ts" : "answers-worker.js", import.meta.url);
const answers = new Worker(file, { workerData: { document: task.document } });
const toAnswers = (message: ToAnswers) => answers.postMessage(message);
// Without it there is nothing to say: this thread ends too, and the program starts both again.
answers.on("error", () => process.exit(1));
answers.on("message", (message: FromAnswers) => {
  if (message.kind === "ask") tell(message);
  else if (message.kind === "answered") {
    waiting.get(message.nth)?.(message.answer);
    waiting.delete(message.nth);
  } else {
    memory.clear();
    streams.changed();
  }
});

function dispatch(route: string, given: Asked): Promise<Answer> {
  const nth = ++calls;
  const answered = Promise.withResolvers<Answer>();
  waiting.set(nth, answered.resolve);
  toAnswers({ kind: "asked", nth, route, asked: { ...given, query: given.query.toString() } });
  return answered.promise;
}

/** Asks the program, under numbers below 0: those above are the other thread's. */
function ask(link: ServedLink, question: Question): Promise<Outcome> {
  const nth = -++calls;
  const answered = Promise.withResolvers<Outcome>();
  asked.set(nth, answered.resolve);
  tell({ kind: "ask", ask: nth, link: link.id, question });
  return answered.promise;
}

/** Only the first visit of a day is worth telling. */
function noteVisit({ id }: ServedLink): void {
  const day = new Date(now()).toISOString().slice(0, 10);
  if (visited.get(id) === day) return;
  visited.set(id, day);
  tell({ kind: "visit", link: id });
}

port.on("message", (message: ToServer) => {
  if (message.kind === "links") {
    admission.replace(message.links);
    streams.endRevoked(message.links);
  } else if (message.kind === "answer") {
    if (message.ask > 0) return toAnswers(message);
    asked.get(message.ask)?.(message.outcome);
    asked.delete(message.ask);
  } else
    soon ??= setTimeout(
      () => {
        soon = undefined;
        read = now();
        toAnswers({ kind: "changed" });
      },
      Math.max(TOGETHER, read + SELDOM - now()),
    );
});

/** The routes with who may ask them; what they say of the plan comes from the other thread. */
function routes() {
  const elsewhere = () => {
    throw new Error("answered in another thread");
  };
  return partnerRoutes({ document: elsewhere, today: elsewhere, ask }).map((route) => ({
    ...route,
    answer: (given: Asked) =>
      BESIDE_THE_PLAN.has(route.name)
        ? route.answer(given)
        : memory.get(route.name, given, () => dispatch(route.name, given)),
  }));
}

admission.replace(task.links);
startPartnerServer(task, {
  admission,
  streams,
  now,
  routes: routes(),
  bundle: await listBundle(task.page),
  onVisit: noteVisit,
}).then(
  (server) => tell({ kind: "ready", port: server.port }),
  (error: NodeJS.ErrnoException) => tell({ kind: "failed", code: error.code ?? "unknown" }),
);
