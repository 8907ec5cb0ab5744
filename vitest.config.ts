import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Main code is tested without the Electron binary, against a module that keeps what it is told.
    alias: { electron: join(import.meta.dirname, "electron/e2e/fake-electron.ts") },
  },
  test: {
    environment: "node",
    include: ["{shared,electron,renderer}/**/*.test.{ts,tsx}"],
    benchmark: { include: ["{shared,electron,renderer}/**/*.bench.ts"] },
    maxWorkers: 2,
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["{shared,electron,renderer}/**/*.{ts,tsx}"],
      exclude: ["**/*.{test,bench}.*"],
    },
  },
});
