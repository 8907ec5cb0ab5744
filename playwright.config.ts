import { defineConfig } from "@playwright/test";

const asRoot = process.getuid?.() === 0;

/** Specs that look at how long the page takes. */
const MEASURED = "**/scroll.spec.ts";

/** The built app in Debian's Chromium, the engine that Electron has too. CHROMIUM names another one. */
export default defineConfig({
  testDir: "electron/e2e",
  outputDir: "test-results",
  fullyParallel: false,
  // Two at a time, each with a program of its own; what measures the page runs by itself, when all else is done.
  workers: 2,
  projects: [
    { name: "app", testMatch: "**/*.spec.ts", testIgnore: MEASURED },
    { name: "measured", testMatch: MEASURED, dependencies: ["app"], workers: 1 },
  ],
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "node_modules/.cache/dagdeel/browser.json" }]],
  use: {
    locale: "nl-BE",
    timezoneId: "Europe/Brussels",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    // A trace copies the whole page at every step: with a full year on it that costs more than the tests.
    trace: "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
      ],
    },
  },
});
