import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "../..");

/** The real program in browser mode, with a home of its own. */
export interface Server {
  /** The address with its token: it works once. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts `serve` on a document; without one it opens the demo campus, as a first start does. */
export async function serve(home: string, document?: string): Promise<Server> {
  const child = run(["serve", ...(document ? [document] : [])], home);
  child.stderr!.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout! });
  for await (const line of lines)
    if (line.startsWith("http://")) return { address: line.trim(), stop: () => stop(child) };
  throw new Error("the program ended before it gave its address");
}

/** Runs a command to its end; throws where it does not answer 0. */
export async function cli(home: string, ...args: readonly string[]): Promise<void> {
  const child = run(args, home);
  child.stdout!.resume();
  let said = "";
  child.stderr!.on("data", (text) => (said += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${args.join(" ")} answered ${code}: ${said}`);
}

/** A demo folder of the project. */
export function campusFolder(name: "t2-campus" | "tiny-campus"): string {
  return join(root, "resources", "campuses", name);
}

function run(args: readonly string[], home: string): ChildProcess {
  mkdirSync(home, { recursive: true });
  return spawn(process.execPath, ["electron/cli/main.ts", ...args], {
    cwd: root,
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, LANG: "nl_BE.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
