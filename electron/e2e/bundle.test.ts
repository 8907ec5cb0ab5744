import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const dist = join(import.meta.dirname, "..", "..", "dist");
const isBuilt = ["main/main.js", "preload/preload.cjs", "renderer/index.html"].every((file) =>
  existsSync(join(dist, file)),
);

/** What the boot script saw; see boot-bundle.ts. */
interface Seen {
  readonly [what: string]: unknown;
}

describe.skipIf(!isBuilt)("the built program (needs npm run build)", () => {
  let folder: string;
  let seen: Seen;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dagdeel-bundle-"));
    const script = join(import.meta.dirname, "boot-bundle.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [script, folder, dist], { timeout: 50_000 });
    seen = JSON.parse(stdout) as Seen;
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("shows its page from the listed files, under the page's rules", () => {
    expect(seen).toMatchObject({ url: "app://dagdeel/", index: { status: 200 }, inline: false, unlisted: 404 });
    expect(seen.index).toMatchObject({ policy: expect.stringContaining("default-src 'none'") });
    expect(seen.scripts).not.toHaveLength(0);
    expect(new Set(seen.scripts as number[])).toEqual(new Set([200]));
  });

  it("bridges one port of the page and nothing else", () => {
    expect(seen.exposed).toEqual({ dagdeel: { mode: "electron" } });
    expect(seen.posted).toEqual([{ channel: "start-orpc-client", ports: 1 }]);
  });

  it("reads a campus in, plans it and accepts the plan with the threads it was built with", () => {
    expect(seen.courses).toBe(350);
    expect(seen.preview).toMatchObject({ more: 0, tables: expect.any(Array) });
    expect(seen.carried).toMatchObject({ left: 0, state: { revision: 1 } });
    expect(seen.plan).toMatchObject({ accepted: { state: { revision: 2 } } });
    expect((seen.plan as { phases: string[] }).phases.at(-1)).toBe("done");
  });

  it("leaves its document as a single file", async () => {
    expect((await readdir(folder)).filter((name) => name.startsWith("demo.campus"))).toEqual(["demo.campus"]);
  });

  it("has a preload that needs nothing but Electron", () => {
    const preload = readFileSync(join(dist, "preload", "preload.cjs"), "utf8");
    expect([...preload.matchAll(/require\(["']([^"']+)["']\)/g)].map(([, name]) => name)).toEqual(["electron"]);
  });

  it("has no file of the page that runs code from text", () => {
    const main = readFileSync(join(dist, "main", "main.js"), "utf8");
    expect(main).not.toMatch(
      /nodeIntegration: true|contextIsolation: false|webSecurity: false|openExternal|file:\/\/\//,
    );
  });
});
