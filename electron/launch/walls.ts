/**
 * The lint table: which room may import which, and which room holds the key of which package.
 * It is the twin of the import table in ARCHITECTURE.md: change both in one commit.
 */

/**
 * Room → the rooms it may import beside itself. `shared` stands for every room under it, `features/*` for each feature alone.
 * A file outside the listed rooms is refused, so a new room starts with a line here.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  "shared/domain": [],
  "shared/edits": ["shared/domain", "shared/capacity"],
  "shared/capacity": ["shared/domain"],
  "shared/import": ["shared/domain"],
  "shared/testing": ["shared/domain"],
  "shared/scheduler": ["shared/domain"],
  "shared/by-hand": ["shared/domain", "shared/edits", "shared/capacity", "shared/scheduler"],
  "shared/feeds": ["shared/domain", "shared/capacity"],
  "shared/contract": ["types of shared"],
  "electron/main.ts": ["shared", "electron"],
  "electron/preload.ts": ["shared/contract"],
  "electron/windows": ["shared/contract"],
  "electron/document": ["shared"],
  "electron/solver": ["shared"],
  "electron/workbook": ["shared/import"],
  "electron/publish": ["shared", "electron/document", "electron/workbook"],
  "electron/partners": ["shared", "electron/document", "electron/windows", "electron/host"],
  "electron/handlers": ["shared", "electron"],
  "electron/host": ["shared", "electron"],
  "electron/cli": ["shared", "electron"],
  "electron/e2e": ["shared", "electron"],
  "electron/launch": [],
  "renderer/ui": [],
  "renderer/bridge": ["shared/contract"],
  "renderer/stores": ["shared", "renderer/bridge"],
  "renderer/features/*": ["shared", "renderer/stores", "renderer/ui"],
  "renderer/partner": ["shared", "renderer/ui"],
  "renderer/app": ["shared", "renderer"],
};

/** Rooms that no other room may import, whatever the table above says; tests may. */
export const closedRooms: readonly string[] = [
  "shared/testing",
  "electron/e2e",
  "electron/launch",
  "electron/main.ts",
  "electron/preload.ts",
];

/** Package → the rooms that hold its key. A package without a line here is refused everywhere; one without a room is for tests. */
export const keys: Readonly<Record<string, readonly string[]>> = {
  "node:": ["electron"],
  "better-sqlite3": ["electron/document"],
  kysely: ["electron/document"],
  pg: ["electron/document"],
  hucre: ["electron/workbook"],
  saxes: ["electron/workbook"],
  highs: ["electron/solver"],
  "ical.js": ["electron/workbook"],
  electron: ["electron/windows", "electron/handlers", "electron/main.ts", "electron/preload.ts"],
  zod: ["shared/contract"],
  "@orpc/contract": ["shared/contract"],
  "@orpc/server": ["electron/handlers", "electron/host", "electron/solver"],
  "@orpc/client": ["renderer/bridge", "electron/solver"],
  zustand: ["renderer/stores"],
  react: ["renderer/app", "renderer/partner", "renderer/features", "renderer/ui"],
  "react-dom": ["renderer/app", "renderer/partner"],
  "react-aria-components": ["renderer/app", "renderer/features", "renderer/ui"],
  "@internationalized/date": ["renderer/app", "renderer/features", "renderer/ui"],
  "@tanstack/react-table": ["renderer/features", "renderer/ui"],
  "@tanstack/react-virtual": ["renderer/features", "renderer/ui"],
  echarts: ["renderer/features", "renderer/ui"],
  i18next: ["renderer/app"],
  "react-i18next": ["renderer/app", "renderer/features", "renderer/ui"],
  "@fontsource-variable/inter": ["renderer/app", "renderer/partner", "renderer/ui"],
  "@playwright/test": ["electron/e2e"],
  "@axe-core/playwright": ["electron/e2e"],
  vitest: [],
  "fast-check": [],
};

/**
 * What a test or benchmark beside its file may import on top of its room: real data and the house's other rooms on its own side.
 * `packages: 'all'` opens every package of `keys`.
 */
export const testsMayImport: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] | "all" }>
> = {
  shared: { rooms: ["shared"], packages: ["node:", "vitest", "fast-check"] },
  electron: { rooms: ["shared", "electron"], packages: "all" },
  renderer: { rooms: ["shared", "renderer"], packages: ["node:", "vitest", "fast-check", "react-dom"] },
};

/** Globals that would make the core depend on the moment, the machine or the screen: seed, now and new ids are arguments. */
export const bannedInShared: readonly string[] = [
  "Date",
  "Math.random",
  "Temporal.Now",
  "performance",
  "crypto",
  "console",
  "process",
  "globalThis",
  "window",
  "document",
  "fetch",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "requestAnimationFrame",
];
