import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const project = resolve(import.meta.dirname, "../..");
/** Electron's mark before its fuses: then a version byte, the number of fuses, and a byte "0" or "1" for each. */
const sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

let world: string;
let app: string;

/** Packs a stand-in for the built app around a stand-in for the Electron binary, with the real packager and the real config. */
beforeAll(async () => {
  world = await realpath(await mkdtemp(join(tmpdir(), "pack-")));
  for (const file of ["package.json", "package-lock.json", "electron.config.ts", "LICENSE", "resources/campuses"]) {
    await cp(join(project, file), join(world, file), { recursive: true });
  }
  await symlink(join(project, "node_modules"), join(world, "node_modules"), "junction");
  await mkdir(join(world, "dist/main"), { recursive: true });
  await writeFile(join(world, "dist/main/main.js"), "export {};\n");
  await writeFile(join(world, "dist/main/main.js.map"), "{}\n");
  const electron = join(world, "electron-binary");
  await mkdir(join(electron, "resources"), { recursive: true });
  await mkdir(join(electron, "locales"));
  await writeFile(join(electron, "electron"), `....${sentinel}\u0001\u0008${"1".repeat(8)}....`, { mode: 0o755 });
  await writeFile(join(electron, "chrome_crashpad_handler"), "");
  await writeFile(join(electron, "chrome-sandbox"), "");
  const { devDependencies } = JSON.parse(await readFile(join(world, "package.json"), "utf8"));
  await writeFile(join(electron, "version"), devDependencies.electron);
  const builder = join(project, "node_modules/electron-builder/cli.js");
  const args = ["--config", "electron.config.ts", "--linux", "dir", "--x64", `-c.electronDist=${electron}`];
  await promisify(execFile)(process.execPath, [builder, ...args], { cwd: world });
  app = join(world, "release/linux-unpacked");
}, 120_000);

afterAll(() => rm(world, { recursive: true, force: true }));

it("sets the eight fuses: only cookie encryption, asar integrity and asar-only loading are on", async () => {
  const binary = await readFile(join(app, "dagdeel"), "latin1");
  const wire = binary.slice(binary.indexOf(sentinel) + sentinel.length);
  expect(wire.slice(2, 2 + wire.charCodeAt(1))).toBe("01001100");
});

it("packs the bundles, the campuses and the two packages that are not bundled, and no second Node", async () => {
  const names = await packedNames(join(app, "resources/app.asar"));
  expect(names).toContain("dist/main/main.js");
  expect(names).toContain("resources/campuses/t2-campus/runs.csv");
  expect(names).toContain("node_modules/better-sqlite3/package.json");
  const modules = new Set(names.map((name) => /^node_modules\/([^/]+)/.exec(name)?.[1]).filter(Boolean));
  expect([...modules]).toEqual(expect.arrayContaining(["better-sqlite3", "highs"]));
  expect(modules.size).toBe(2);
  expect(names.filter((name) => name.endsWith(".map") || name.includes("better-sqlite3/deps"))).toEqual([]);
});

it("lays the native module beside the archive, where it can be loaded", async () => {
  const folder = join(app, "resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds");
  expect(await readdir(folder)).toContain("linux-x64.node");
});

/** Reads the names in an asar archive: four words of lengths, then its table of contents as JSON. */
async function packedNames(archive: string): Promise<string[]> {
  const bytes = await readFile(archive);
  const contents = JSON.parse(bytes.toString("utf8", 16, 16 + bytes.readUInt32LE(12)));
  const walk = (node: { files?: Record<string, typeof node> }, path: string): string[] =>
    node.files
      ? Object.entries(node.files).flatMap(([name, child]) => walk(child, path ? `${path}/${name}` : name))
      : [path];
  return walk(contents, "");
}
