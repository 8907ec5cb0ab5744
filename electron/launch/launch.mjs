// Starts every script of package.json. Plain JavaScript, so that the host's own Node (18 or later) can read it;
// everything it starts runs under the pinned Node of the lock file.
import process from "node:process";
import { bench } from "./bench.mjs";
import { build, dev } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { startApp } from "./start.mjs";
import { runNode, say, StepFailed } from "./step.mjs";
import { testAll } from "./test-all.mjs";

/** Command → what it does with the arguments after it; the answer is the exit code. */
const commands = {
  start: startApp,
  test: testAll,
  build: () => build(),
  dev,
  cli: (args) => runNode(["electron/cli/main.ts", ...args]),
  bench,
  run: (args) => runNode(args),
};

const [command, ...args] = process.argv.slice(2);

if (!Object.hasOwn(commands, command ?? "")) {
  say(`There is no command "${command ?? ""}". Choose one of: ${Object.keys(commands).join(", ")}.`);
  process.exit(2);
}

try {
  await ensureInstalled();
  process.exitCode = await commands[command](args);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  say(error.message);
  process.exitCode = 1;
}
