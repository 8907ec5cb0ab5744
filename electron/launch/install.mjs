import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "./node.mjs";
import { run, say, StepFailed } from "./step.mjs";

const lock = path.join(root, "package-lock.json");
const stamp = path.join(root, "node_modules", ".dagdeel-lock");
/** npm writes this file last, when it has laid out node_modules. */
const laidOut = path.join(root, "node_modules", ".package-lock.json");

/**
 * Installs what the lock file names when that has not been done yet, or when the lock has changed since.
 * Throws StepFailed when npm fails.
 */
export async function ensureInstalled() {
  const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (existsSync(stamp) ? readFileSync(stamp, "utf8") === wanted : installedByHand()) {
    return;
  }
  say("installing the locked packages (npm ci) ...");
  // stdout belongs to the command that is run after this: npm's own words go to stderr.
  const code = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", process.stderr, "inherit"],
  });
  if (code !== 0)
    throw new StepFailed("npm ci failed. Is there a network, or a registry mirror in .npmrc? Then try again.");
  writeFileSync(stamp, wanted);
}

function installedByHand() {
  return existsSync(laidOut) && statSync(laidOut).mtimeMs >= statSync(lock).mtimeMs;
}

/** npm tells its scripts where it is; started without npm, the one in PATH is taken (a .cmd on Windows needs a shell). */
function npm(args, options) {
  const self = process.env.npm_execpath;
  if (self && existsSync(self)) return run(process.execPath, [self, ...args], options);
  return run("npm", args, { shell: process.platform === "win32", ...options });
}
