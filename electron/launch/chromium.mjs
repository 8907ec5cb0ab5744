import { existsSync } from "node:fs";
import process from "node:process";
import { run, say } from "./step.mjs";

/** Debian's Chromium: the engine the renderer is tested in. CHROMIUM names another one. */
export const chromiumPath = () => process.env.CHROMIUM || "/usr/bin/chromium";

/**
 * Sees to it that there is a Chromium to test in; as root on Debian it installs the system's own.
 * Answers null, or the one line that says what is missing.
 */
export async function missingChromium() {
  if (existsSync(chromiumPath())) return null;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("installing Chromium with apt-get ...");
    const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    await run("apt-get", ["update"], options);
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
    if (existsSync(chromiumPath())) return null;
  }
  return `There is no ${chromiumPath()}: the app was not driven in a browser. Install it (apt-get install chromium) or set CHROMIUM.`;
}
