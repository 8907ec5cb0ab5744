import { spawn } from "node:child_process";
import process from "node:process";
import { environmentFor, findNode, root } from "./node.mjs";

/** A step that went wrong in a way the reader can mend; its message says how. */
export class StepFailed extends Error {}

/** One line about what is happening, on stderr: stdout belongs to the command itself. */
export function say(line) {
  process.stderr.write(`dagdeel: ${line}\n`);
}

/**
 * Runs a program to its end, in the project's folder, and answers its exit code, 1 when a signal ended it.
 * `options` are those of child_process.spawn, and `timeout` in milliseconds.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: "inherit", ...options });
    const pass = (signal) => child.kill(signal);
    // A terminal sends Ctrl-C to the child as well: wait for it to close its files.
    const wait = () => {};
    process.on("SIGINT", wait);
    process.on("SIGTERM", pass);
    const done = () => {
      process.off("SIGINT", wait);
      process.off("SIGTERM", pass);
    };
    child.on("error", (error) => {
      done();
      reject(new StepFailed(`${program} could not be started (${error.message}). Is it installed?`));
    });
    child.on("close", (code) => {
      done();
      resolve(code ?? 1);
    });
  });
}

/** Runs a script under the project's Node and answers its exit code. */
export function runNode(args, options = {}) {
  const node = findNode();
  if (node === null) {
    throw new StepFailed(
      `There is no Node for ${process.platform}-${process.arch} in node_modules, and the host's ${process.version} is too old. ` +
        "Run `npm ci` with optional packages, or install Node 22.12 or later.",
    );
  }
  return run(node, args, { env: environmentFor(node), ...options });
}
