import { runNode, say, StepFailed } from "./step.mjs";

const vite = "node_modules/vite/bin/vite.js";

/** Builds main, preload and renderer into dist/. Throws StepFailed when one of them does not build. */
export async function build() {
  say("building main, preload and renderer ...");
  if ((await runNode([vite, "build", "--logLevel", "warn"])) !== 0)
    throw new StepFailed("The build failed: see above.");
  return 0;
}

/** Builds the renderer again at every change, beside browser mode on the given file: reload the page to see it. */
export async function dev(args) {
  await build();
  const [code] = await Promise.race([
    runNode([vite, "build", "--watch", "--logLevel", "warn"]).then((result) => [result]),
    runNode(["electron/cli/main.ts", "serve", ...args]).then((result) => [result]),
  ]);
  return code;
}
