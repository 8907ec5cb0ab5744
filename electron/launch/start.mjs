import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { build } from "./build.mjs";
import { root } from "./node.mjs";
import { run, runNode, say } from "./step.mjs";

const electron = path.join(root, "node_modules", "electron");
const tried = path.join(root, "node_modules", ".electron-tried");

/** Builds and opens the app: in a window, or in browser mode where no window can be had. Answers the exit code. */
export async function startApp(args) {
  await build();
  const binary = await electronBinary();
  const reason = noWindow(binary);
  if (reason === null) {
    say("opening the window ...");
    return run(binary, [".", ...args]);
  }
  say(`${reason} The same app is served in the browser instead.`);
  return runNode(["electron/cli/main.ts", "serve", ...args]);
}

/** Why there can be no window here, in one sentence; null where there can. */
function noWindow(binary) {
  if (binary === null) return "There is no Electron binary, and it could not be downloaded.";
  if (process.platform !== "linux") return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return "There is no screen here (DISPLAY is not set).";
  return process.getuid() === 0 ? "Electron keeps its sandbox on, and that does not run as root." : null;
}

/** The Electron binary, downloaded at most once: packages run no scripts of their own at install. Null where there is none. */
async function electronBinary() {
  const known = installedBinary();
  if (known !== null || existsSync(tried)) return known;
  say("downloading the Electron binary, for at most a minute ...");
  const code = await runNode([path.join(electron, "install.js")], { stdio: "ignore", timeout: 60_000 });
  if (code !== 0) writeFileSync(tried, "Remove this file to have the launcher try the download again.\n");
  return installedBinary();
}

/** Reads where the package put its binary. Asking the package itself would start a download. */
function installedBinary() {
  const pointer = path.join(electron, "path.txt");
  if (!existsSync(pointer)) return null;
  const binary = path.join(electron, "dist", readFileSync(pointer, "utf8").trim());
  return existsSync(binary) ? binary : null;
}
