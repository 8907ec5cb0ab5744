import { cp } from "node:fs/promises";
import { join } from "node:path";
import { runCommandLine } from "#electron/cli/run.ts";
import { placesFrom } from "#electron/windows/places.ts";

/** The tiny campus, and a plan of it that stands beside. */
export const tiny = join(placesFrom(new URL("..", import.meta.url).href).demo, "..", "tiny-campus");
export const tinyPlan = join(tiny, "..", "..", "plans", "tiny-campus-1");

/** Runs a command line: its exit code, and what it said. */
export async function run(...words: string[]) {
  const [stdout, stderr]: string[][] = [[], []];
  const streams = {
    stdout: { write: (text: string) => stdout.push(text) },
    stderr: { write: (text: string) => stderr.push(text), isTTY: false },
  };
  const code = await runCommandLine(words, streams, {});
  return { code, out: stdout.join(""), err: stderr.join("") };
}

/** A folder with the tiny campus and its plan. */
export async function plannedTiny(folder: string): Promise<string> {
  const planned = join(folder, "planned");
  await cp(tiny, planned, { recursive: true });
  await cp(tinyPlan, planned, { recursive: true });
  return planned;
}
