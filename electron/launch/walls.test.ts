import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bannedInShared, closedRooms, keys, mayImport, testsMayImport } from "./walls.ts";

/** One line of code and the rule that the real linter must report on it; null where it must let it through. */
type Line = readonly [text: string, breaks: string | null];

const project = resolve(import.meta.dirname, "../..");
const rooms = Object.keys(mayImport).map((room) => room.replace("*", "courses"));
const isDoor = (room: string) => room.endsWith(".ts");
const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
const house = (room: string) => room.slice(0, room.indexOf("/"));
const trial = (room: string) => (isDoor(room) ? room : `${room}/trial.ts`);
const testTrial = (room: string) => trial(room).replace(/ts$/, "test.ts");
const wall = "walls(imports)";

/** The table read a second time, in the plainest way, so that a slip in the judge cannot excuse itself. */
function tableAllows(from: string, to: string, typeOnly: boolean, test: boolean): boolean {
  if (from === to) return true;
  if (test && to !== "electron/launch" && testsMayImport[house(from)].rooms.includes(house(to))) return true;
  if (closedRooms.includes(to) && from !== "electron/e2e") return false;
  const line = mayImport[from] ?? mayImport["renderer/features/*"];
  return line.some((entry) => {
    const types = entry.startsWith("types of ");
    return (typeOnly || !types) && within(to, types ? entry.slice(9) : entry);
  });
}

function keyFits(from: string, name: string, test: boolean): boolean {
  if (keys[name].some((holder) => within(from, holder))) return true;
  const { packages } = testsMayImport[house(from)];
  return (test || from === "electron/e2e") && (packages === "all" || packages.includes(name));
}

/** Every import one room could try, with the answer the table gives. */
function grid(from: string, test: boolean): Line[] {
  const answer = (ok: boolean) => (ok ? null : wall);
  const others = [...rooms, "renderer/features/rooms"].filter((to) => !(isDoor(from) && to === from));
  const toRooms = others.flatMap((to, i): Line[] => {
    const path = `#${isDoor(to) ? to : `${to}/target.ts`}`;
    const value = answer(tableAllows(from, to, false, test));
    const types = answer(tableAllows(from, to, true, test));
    return [
      [`import "${path}";`, value],
      [`await import("${path}");`, value],
      [`export * from "${path}";`, value],
      [`import type { T${i} } from "${path}";`, types],
      [`export type U${i} = import("${path}").T;`, types],
    ];
  });
  const toPackages = Object.keys(keys).map((name): Line => {
    const source = name === "node:" ? "node:fs" : `${name}/part`;
    return [`import "${source}";`, answer(keyFits(from, name, test))];
  });
  const always: Line[] = [
    [`import "../outside.ts";`, wall],
    [`import "..";`, wall],
    [`import "left-pad";`, wall],
    [`import "#electron/cellar/x.ts";`, wall],
    [`import "#sharedx/domain/x.ts";`, wall],
  ];
  return [...toRooms, ...toPackages, ...always];
}

/** What lint must say beside the walls, each file on its own. */
const slips: Record<string, Line[]> = {
  "shared/domain/impure.ts": bannedInShared.map((name) => [
    `export const _${name.replace(".", "_")} = ${name};`,
    name.includes(".") ? "walls(pure)" : "eslint(no-restricted-globals)",
  ]),
  "shared/domain/impure.test.ts": [["export const now = Date.now() + Math.random();", null]],
  "renderer/ui/default.ts": [["export default 1;", "import(no-default-export)"]],
  "electron/document/loud.ts": [["console.log(1);", "eslint(no-console)"]],
  "electron/cli/loud.ts": [["console.log(1);", null]],
  "electron/cellar/x.ts": [[`import "./y.ts";`, wall]],
  "shared/edits/barrel.ts": [[`export * from "./a.ts";`, "oxc(no-barrel-file)"]],
  "shared/edits/a.ts": [[`export const a = 1;`, null]],
  "shared/edits/hen.ts": [
    [`import { egg } from "./egg.ts"; export const hen = (): number => egg();`, "import(no-cycle)"],
  ],
  "shared/edits/egg.ts": [
    [`import { hen } from "#shared/edits/hen.ts"; export const egg = (): number => hen();`, "import(no-cycle)"],
  ],
  "shared/import/long.ts": [...Array(401)].map((_, i): Line => [`export const x${i} = 1;`, null]),
};

let world: string;
const reports = new Map<string, Set<string>>();

beforeAll(async () => {
  world = await realpath(await mkdtemp(join(tmpdir(), "walls-")));
  // All of the tsconfig files: where a reference is missing, lint resolves nothing and finds no cycle.
  const configs = (await readdir(project)).filter((name) =>
    /^(tsconfig.*|package|oxlint\.config)\.(json|ts)$/.test(name),
  );
  for (const file of configs) await cp(join(project, file), join(world, file));
  for (const file of ["walls.ts", "judge.ts", "walls-plugin.ts"]) {
    await cp(join(import.meta.dirname, file), join(world, "electron/launch", file));
  }
  await symlink(join(project, "node_modules"), join(world, "node_modules"), "junction");
  for (const room of rooms) {
    await write(trial(room), grid(room, false));
    await write(testTrial(room), grid(room, true));
  }
  for (const [file, lines] of Object.entries(slips)) await write(file, lines);
  await lint();
}, 60_000);

afterAll(() => rm(world, { recursive: true, force: true }));

async function write(file: string, lines: readonly Line[]) {
  await mkdir(dirname(join(world, file)), { recursive: true });
  await writeFile(join(world, file), lines.map(([text]) => text).join("\n"));
}

/** Runs the real linter over the world and keeps, per file and line, the codes it reported. */
async function lint() {
  const oxlint = join(project, "node_modules/oxlint/bin/oxlint");
  const out = await new Promise<string>((done) => {
    execFile(process.execPath, [oxlint, "-f", "json"], { cwd: world, maxBuffer: 1 << 28 }, (_, stdout) => done(stdout));
  });
  for (const { filename, code, labels } of JSON.parse(out).diagnostics) {
    const place = `${filename}:${labels[0].span.line}`;
    reports.set(place, (reports.get(place) ?? new Set()).add(code));
  }
}

/** The lines on which the linter and the table disagree, in words. */
function disagreements(file: string, lines: readonly Line[], watched: (code: string) => boolean): string[] {
  return lines.flatMap(([text, breaks], index) => {
    const codes = [...(reports.get(`${file}:${index + 1}`) ?? [])].filter(watched);
    const right = breaks === null ? codes.length === 0 : codes.includes(breaks);
    return right ? [] : [`${file}: ${text} must be ${breaks ?? "allowed"}, lint says ${codes.join() || "nothing"}`];
  });
}

describe("the walls hold in the real linter", () => {
  it.each(rooms)("%s imports exactly what the table gives it", (room) => {
    expect(disagreements(trial(room), grid(room, false), (code) => code === wall)).toEqual([]);
  });

  it.each(rooms)("a test in %s imports exactly what the table gives tests", (room) => {
    expect(disagreements(testTrial(room), grid(room, true), (code) => code === wall)).toEqual([]);
  });

  it.each(Object.keys(slips))("%s", (file) => {
    expect(disagreements(file, slips[file], (code) => code !== "eslint(max-lines)")).toEqual([]);
  });

  it("stops a file at 400 lines", () => {
    const codes = [...reports].filter(([place]) => place.startsWith("shared/import/long.ts:"));
    expect(codes.flatMap(([, rules]) => [...rules])).toContain("eslint(max-lines)");
  });

  it("names no room twice and closes only rooms that exist", () => {
    expect(closedRooms.filter((room) => !rooms.includes(room))).toEqual([]);
    const holders = Object.values(keys).flat();
    expect(holders.filter((holder) => !rooms.some((room) => within(room, holder)))).toEqual([]);
  });
});
