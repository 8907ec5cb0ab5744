import { builtinModules } from "node:module";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type EnvironmentOptions } from "vite";

const at = (path: string) => join(import.meta.dirname, path);

/**
 * Main's own file, and the programs that main starts. They all land in one folder, chunks too, so that a room finds its
 * worker by `new URL("worker.js", import.meta.url)` wherever the bundler put the room.
 */
const mainEntries = {
  main: at("electron/main.ts"),
  worker: at("electron/solver/worker.ts"),
  "bound-worker": at("electron/solver/bound-worker.ts"),
  "replan-worker": at("electron/solver/replan-worker.ts"),
  "why-worker": at("electron/solver/why-worker.ts"),
  "partner-worker": at("electron/partners/partner-worker.ts"),
  "answers-worker": at("electron/partners/answers-worker.ts"),
  "workbook-worker": at("electron/workbook/worker.ts"),
};

/** What the built main process and preload find at run time instead of in their bundle. */
const external = ["electron", "better-sqlite3", "highs", /^node:/, ...builtinModules];

const main: EnvironmentOptions = {
  consumer: "server",
  resolve: { noExternal: true, external: ["electron", "better-sqlite3", "highs"], conditions: ["node"] },
  build: {
    ssr: true,
    outDir: at("dist/main"),
    emptyOutDir: true,
    target: "node26",
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    rolldownOptions: {
      input: mainEntries,
      external,
      output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
};

/** Alone and in CommonJS: a sandboxed preload can load neither a shared chunk nor an ES module. */
const preload: EnvironmentOptions = {
  consumer: "server",
  resolve: { noExternal: true, external: ["electron"] },
  build: {
    ssr: true,
    outDir: at("dist/preload"),
    emptyOutDir: true,
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { preload: at("electron/preload.ts") },
      external,
      output: { format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
    },
  },
};

/** The planner's page, and the one that partners open. */
const client: EnvironmentOptions = {
  build: { rolldownOptions: { input: [at("renderer/index.html"), at("renderer/partner.html")] } },
};

export default defineConfig({
  root: at("renderer"),
  // The page is served by its own protocol in the window and by the host in a browser: both from their root.
  base: "/",
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: at("dist/renderer"),
    emptyOutDir: true,
    target: "chrome156",
    // The page's rules forbid inline scripts, styles and data: fonts: every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  environments: { client, main, preload },
  builder: {
    async buildApp(builder) {
      for (const name of ["client", "main", "preload"]) await builder.build(builder.environments[name]);
    },
  },
});
