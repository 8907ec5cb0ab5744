import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { build } from "./build.mjs";
import { missingChromium } from "./chromium.mjs";
import { root } from "./node.mjs";
import { runNode, say, StepFailed } from "./step.mjs";

const cache = path.join(root, "node_modules", ".cache", "dagdeel");
const unitReport = path.join(cache, "unit.json");
const browserReport = path.join(cache, "browser.json");

/** What `npm test` does, in this order; the first step that fails ends it. */
const steps = [
  ["lint and walls", () => tool("oxlint/bin/oxlint")],
  ["format", () => tool("oxfmt/bin/oxfmt", "--check")],
  ["types", () => tool("typescript/bin/tsc", "-b")],
  ["dead code", () => tool("knip/bin/knip.js")],
  ["build", build],
  ["unit tests", unitTests],
  ["the app in a browser", browserTests],
];

/** Installs nothing, checks everything. Closes with a line `N passed, N failed` and answers 0 when nothing failed. */
export async function testAll() {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  let broken = null;
  for (const [name, step] of steps) {
    say(`${name} ...`);
    broken = await outcome(name, step);
    if (broken !== null) break;
  }
  if (broken !== null) say(broken);
  const { passed, failed } = counts();
  process.stdout.write(`${passed} passed, ${broken === null ? failed : Math.max(failed, 1)} failed\n`);
  return broken === null && failed === 0 ? 0 : 1;
}

/** Null when the step went well, else one line that names it. */
async function outcome(name, step) {
  try {
    return (await step()) === 0
      ? null
      : `FAILED: ${name}. What is wrong stands above; the steps after it were not run.`;
  } catch (error) {
    if (error instanceof StepFailed) return `FAILED: ${name}. ${error.message}`;
    throw error;
  }
}

function unitTests() {
  return tool("vitest/vitest.mjs", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${unitReport}`);
}

async function browserTests() {
  const missing = await missingChromium();
  if (missing !== null) throw new StepFailed(missing);
  return tool("@playwright/test/cli.js", "test");
}

function tool(script, ...args) {
  return runNode([path.join("node_modules", script), ...args]);
}

/** Sums what the two test runners wrote down; a runner that did not come to its turn counts for nothing. */
function counts() {
  const unit = report(unitReport);
  const browser = report(browserReport)?.stats;
  return {
    passed: (unit?.numPassedTests ?? 0) + (browser ? browser.expected + browser.flaky : 0),
    failed: (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0),
  };
}

function report(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
