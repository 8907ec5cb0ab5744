import { spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { writeFiles } from "./write-files.ts";

const KILLS = 15;
const FILES = 12;
const child = fileURLToPath(new URL("../e2e/export-child.ts", import.meta.url));

test("an export that is killed leaves every file as it was or as it was to be, and the next one tidies up", async () => {
  const folder = await mkdtemp(join(tmpdir(), "export-kill-"));
  for (let kill = 0; kill < KILLS; kill++) {
    const writer = spawn(process.execPath, [child, folder, String(FILES)], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = new Promise<void>((resolve) => writer.once("close", () => resolve()));
    await new Promise<void>((resolve) => writer.stdout.once("data", () => resolve()));
    await pause((kill * 37) % 120);
    writer.kill("SIGKILL");
    await ended;
    const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
    expect(names).toHaveLength(FILES);
    for (const name of names) {
      const lines = (await readFile(join(folder, name), "utf8")).split("\n");
      expect([lines.length, new Set(lines.slice(0, -1)).size, lines.at(-1)]).toEqual([5001, 1, ""]);
    }
  }
  await writeFiles(folder, [{ name: "0.txt", text: "" }]);
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  await rm(folder, { recursive: true });
}, 120_000);
