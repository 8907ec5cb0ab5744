import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { writeSection } from "./bench-results.mjs";
import { environmentFor, findNode, root } from "./node.mjs";
import { runNode, say, StepFailed } from "./step.mjs";

/** Public sets, never copied here: command of the command line, folder beside the project, ending, title, seconds. */
const sets = {
  ctt: { folder: "ctt", ending: ".ctt", title: "ITC-2007, curriculum-based course timetabling, UD2", seconds: 10 },
  itc2019: { folder: "itc2019", ending: ".xml", title: "ITC-2019", seconds: 120 },
};

/** Campuses of growing size, made here: they are measured in a program of their own. */
const CAMPUSES = "campus";

/** The partner page under load; only when asked for, for it takes the whole computer. */
const PARTNERS = "partners";

/** Large honest files, made here and read as an import reads them; only when asked for. */
const FILES = "files";

const usage = `npm run bench                                     timings of the *.bench.ts files, then the public sets
npm run bench -- SET [--seconds N] [--seeds N]    one set: ${Object.keys(sets).join(", ")}, ${CAMPUSES}, ${PARTNERS}, ${FILES} or timings
   [--instances DIR] [--only NAME,NAME]           DIR holds the sets (../shared/bench)
   [--against COMMIT]                             runs both commits in turn and says the ratios; writes nothing`;

/** Measures, and writes resources/instances/RESULTS.md. Seconds are those one core computes. Answers the exit code. */
export async function bench(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seconds: { type: "string" },
      seeds: { type: "string", default: "5" },
      instances: { type: "string", default: path.join(root, "..", "shared", "bench") },
      only: { type: "string" },
      against: { type: "string" },
      help: { type: "boolean" },
    },
  });
  const chosen = positionals.length > 0 ? positionals : ["timings", CAMPUSES, ...Object.keys(sets)];
  const unknown = chosen.find(
    (name) => ![CAMPUSES, PARTNERS, FILES, "timings"].includes(name) && !Object.hasOwn(sets, name),
  );
  if (values.help || unknown) throw new StepFailed(`${unknown ? `There is no set "${unknown}".\n` : ""}${usage}`);
  let code = 0;
  for (const name of chosen) {
    if (name === "timings") code ||= await runNode(["node_modules/vitest/vitest.mjs", "bench", "--run"]);
    else if (name === CAMPUSES)
      code ||= await runNode(["resources/instances/measure-campuses.ts", ...(values.seconds ? [values.seconds] : [])]);
    else if (name === PARTNERS)
      code ||= await runNode(["resources/instances/measure-partners.ts", ...(values.seconds ? [values.seconds] : [])]);
    else if (name === FILES) code ||= await runNode(["resources/instances/measure-files.ts"]);
    else if (values.against) compare(name, values);
    else measure(name, values);
  }
  return code;
}

/** Runs a set and writes its section. */
function measure(name, values) {
  const rows = instancesOf(name, values).map((file) => {
    const runs = seedsIn(values).map((seed) => solve(root, name, file, seed, values));
    return rowOf(name, file, runs);
  });
  if (rows.length === 0) return;
  const where = `${os.cpus()[0]?.model ?? os.arch()}, Node ${execFileSync(findNode(), ["--version"], { encoding: "utf8" }).trim()}`;
  writeSection(sets[name].title, {
    about: `Commit ${commitOf(root)}, ${where}. ${secondsOf(name, values)} s of one core, ${seedsIn(values).length} seeds.`,
    rows,
  });
}

/** Runs a set here and as it was in another commit, one after the other, and says how they compare. */
function compare(name, values) {
  const other = mkdtempSync(path.join(os.tmpdir(), "dagdeel-bench-"));
  execFileSync("git", ["worktree", "add", "--detach", "--force", other, values.against], {
    cwd: root,
    stdio: "ignore",
  });
  try {
    symlinkSync(path.join(root, "node_modules"), path.join(other, "node_modules"));
    for (const file of instancesOf(name, values)) {
      const pairs = seedsIn(values).map((seed) => [root, other].map((at) => solve(at, name, file, seed, values)));
      const mean = (side, of) => pairs.reduce((sum, pair) => sum + of(pair[side]), 0) / pairs.length;
      const ratio = (of) => (mean(0, of) === mean(1, of) ? 1 : mean(0, of) / mean(1, of)).toFixed(3);
      say(`${path.parse(file).name}: cost × ${ratio(({ cost }) => cost)}, moves a second × ${ratio(rateOf)}`);
    }
  } finally {
    execFileSync("git", ["worktree", "remove", "--force", other], { cwd: root, stdio: "ignore" });
  }
}

function instancesOf(name, { instances, only }) {
  const folder = path.join(instances, sets[name].folder);
  if (!existsSync(folder)) say(`${folder} is not there: ${name} is left out. Say with --instances where the sets are.`);
  const wanted = only?.split(",");
  return (existsSync(folder) ? readdirSync(folder).sort() : [])
    .filter((file) => file.endsWith(sets[name].ending) && (!wanted || wanted.includes(path.parse(file).name)))
    .map((file) => path.join(folder, file));
}

/** One run of the command line; what it says as JSON. */
function solve(at, name, file, seed, values) {
  const out = path.join(mkdtempSync(path.join(os.tmpdir(), "dagdeel-bench-")), "solution");
  const node = findNode();
  const args = [name, file, "--out", out, "--json", "--clock", "cpu", "--seed", `${seed}`];
  const { stdout, stderr } = spawnSync(
    node,
    [path.join(at, "electron/cli/main.ts"), ...args, "--seconds", secondsOf(name, values)],
    { cwd: at, env: environmentFor(node), encoding: "utf8" },
  );
  rmSync(path.dirname(out), { recursive: true });
  if (!stdout.startsWith("{")) throw new StepFailed(`${name} ${file} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function rowOf(name, file, runs) {
  const instance = path.parse(file).name;
  const costs = runs.map(({ cost }) => cost);
  const known = JSON.parse(readFileSync(path.join(root, "resources/instances/best-known.json"), "utf8"))[name][
    instance
  ];
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  const row = {
    instance,
    known,
    best: Math.min(...costs),
    mean,
    worst: Math.max(...costs),
    breaches: Math.max(...runs.map(({ breaches }) => breaches)),
    valid: Math.max(...runs.map(({ validAfter }) => validAfter ?? Infinity)),
    rate: runs.reduce((sum, run) => sum + rateOf(run), 0) / runs.length,
  };
  say(`${instance}: ${row.best} – ${mean.toFixed(1)} – ${row.worst}`);
  return row;
}

function rateOf({ iterations, seconds }) {
  return iterations / seconds;
}

function seedsIn({ seeds }) {
  return Array.from({ length: Number(seeds) }, (_, at) => at + 1);
}

function secondsOf(name, { seconds }) {
  return seconds ?? `${sets[name].seconds}`;
}

function commitOf(at) {
  return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: at, encoding: "utf8" }).trim();
}
