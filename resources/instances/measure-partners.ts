import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { request, Agent } from "node:http";
import os from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { writeSection } from "#electron/launch/bench-results.mjs";
import { browserProgram } from "#electron/handlers/desk/new-program.ts";
import { placesFrom } from "#electron/windows/places.ts";

// node resources/instances/measure-partners.ts [SECONDS [PER_SECOND [FILE.campus]]]: fifty partners ask, evenly spaced and
// without waiting for answers, while the program searches for a plan and the planner edits. Writes RESULTS.md.
const [seconds = "60", rate = "500", file = ""] = process.argv.slice(2);
const PARTNERS = 50;
const EDIT_MS = 500;
const NANO = 1e6;

interface Asked {
  readonly origin: string;
  readonly tokens: readonly string[];
  readonly paths: readonly string[];
}
interface Answered {
  readonly times: readonly number[];
  readonly failed: number;
}

/** The thread that asks: open loop, each call at its moment, whatever became of those before. Times in ms. */
async function ask({ origin, tokens, paths }: Asked): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const { hostname, port, host } = new URL(origin);
  const times: number[] = [];
  let failed = 0;
  const pending: Promise<void>[] = [];
  const call = (nth: number, due: number) =>
    new Promise<void>((resolve) => {
      const Cookie = `dagdeel-partner-${port}=${tokens[nth % tokens.length]}`;
      const sent = request(
        { agent, hostname, port, path: paths[nth % paths.length], headers: { Host: host, Cookie } },
        (response) => {
          response.resume().on("end", () => {
            times.push(performance.now() - due);
            if (response.statusCode !== 200) failed++;
            resolve();
          });
        },
      );
      sent.on("error", () => {
        failed++;
        resolve();
      });
      sent.end();
    });
  const begun = performance.now();
  const calls = Number(seconds) * Number(rate);
  for (let nth = 0; nth < calls; ) {
    const due = begun + (nth * 1000) / Number(rate);
    if (performance.now() >= due) pending.push(call(nth++, due));
    else await wait(1);
  }
  await Promise.all(pending);
  agent.destroy();
  return { times, failed };
}

/** The program, with its search and its planner, while the other thread asks. */
async function measure(): Promise<void> {
  const folder = mkdtempSync(join(os.tmpdir(), "dagdeel-load-"));
  const places = placesFrom(import.meta.url);
  const program = browserProgram(folder, places);
  const document = join(folder, "load.campus");
  if (file) copyFileSync(file, document);
  await program.document.open(file ? document : await program.demoPath());
  const { origin } = await program.partners.share({
    on: true,
    address: "127.0.0.1",
    port: 0,
    transport: "http",
    plainChosen: true,
    certificate: "",
    key: "",
    publicName: "",
  });
  const { campus } = await program.document.base();
  const codes = [...campus.partners.values()].map(({ code }) => code);
  const scope = { machines: null, roomTypes: null, runs: true, asks: true };
  const tokens: string[] = [];
  for (let place = 0; place < PARTNERS; place++) {
    const { address } = await program.partners.makeLink({ partner: codes[place % codes.length], scope, days: 1 });
    tokens.push(address.split("#")[1]);
  }
  const [settings] = campus.settings.values();
  const pools = [...campus.machines.values()].slice(0, 9).map(({ code }) => encodeURIComponent(code));
  const month = "from=2026-12-01&to=2026-12-31";
  const paths = [
    ...pools.map((pool) => `/api/v1/availability?what=pool&pool=${pool}&${month}`),
    `/api/v1/availability?what=room&seats=12&${month}`,
    "/api/v1/requests",
  ];
  await program.solve.start({ seconds: Number(seconds) + 30, seed: 1, from: "plan" });
  await wait(3000);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { origin, tokens, paths } satisfies Asked,
    argv: process.argv.slice(2),
  });
  let answered: Answered | null = null;
  worker.on("message", (message: Answered) => (answered = message));
  const edits: number[] = [];
  while (!answered) {
    const begun = performance.now();
    await program.document.act((now) => {
      const [before] = now.settings.values();
      const [id] = now.settings.keys();
      const after = { ...before, targetLearners: before.targetLearners === settings.targetLearners ? settings.targetLearners + 1 : settings.targetLearners };
      return { about: { act: "change-target", values: {} }, diff: [{ table: "settings", id, before, after }] };
    });
    edits.push(performance.now() - begun);
    await wait(EDIT_MS);
  }
  delay.disable();
  const { times, failed } = answered as Answered;
  report({ times, failed, edits, loop: delay.percentile(99) / NANO });
  program.solve.cancel();
  await program.partners.close();
  await program.document.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

function report(found: Answered & { readonly edits: readonly number[]; readonly loop: number }): void {
  const { times, failed, edits, loop } = found;
  const row = [
    PARTNERS,
    rate,
    seconds,
    times.length,
    failed,
    ...[50, 99, 99.9].map((part) => percentile(times, part).toFixed(1)),
    percentile(edits, 99).toFixed(1),
    loop.toFixed(1),
    os.loadavg()[0].toFixed(1),
  ];
  process.stdout.write(`${row.join("  ")}\n`);
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  writeSection("Partners", {
    about: `Commit ${commit}, ${os.cpus()[0]?.model ?? os.arch()}, ${os.availableParallelism()} cores, Node ${process.version}. Partners ask for free machines and rooms and their requests, in open loop, while the program searches for a plan and the planner edits twice a second. Times from when a call was due.`,
    text: [
      "| partners | calls a second | seconds | answers | failed | p50 (ms) | p99 (ms) | p99.9 (ms) | edit p99 (ms) | main loop p99 (ms) | load of the computer |",
      "|---|---|---|---|---|---|---|---|---|---|---|",
      `| ${row.join(" | ")} |`,
    ].join("\n"),
  });
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * part) / 100))] ?? 0;
}

if (isMainThread) await measure();
else parentPort!.postMessage(await ask(workerData as Asked));
