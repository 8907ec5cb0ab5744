import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { test as base, expect } from "@playwright/test";
import { acceptPlan, planFor } from "./acts.ts";
import type { Server } from "./server.ts";
import { campusFolder, cli, serve } from "./server.ts";

/** Chromium writes every answer that is no success to the console; a request that is refused is answered by 422. */
const REFUSED = /the server responded with a status of 422 /;

/** What a test of the app is given. */
interface AppFixtures {
  /** A folder of the test's own, gone afterwards. */
  readonly home: string;
  /** Opens the real program: on the demo campus, an empty plan of it, or a planned one. */
  readonly open: (what: "demo" | keyof Documents) => Promise<Page>;
}

/** Documents made before the first test: the demo campus without a plan and with one, and the tiny campus. */
interface Documents {
  readonly unplanned: string;
  readonly planned: string;
  readonly tiny: string;
}

/** Tests of the whole app. Every error on the console, every uncaught one and every breach of the page's rules fails. */
export const test = base.extend<AppFixtures, { readonly documents: Documents }>({
  documents: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from here
    async ({ browser }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "dagdeel-e2e-"));
      await use(await makeDocuments(browser, folder));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],

  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the braces
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), "dagdeel-e2e-"));
    await use(home);
    rmSync(home, { recursive: true, force: true });
  },

  open: async ({ page, home, documents }, use) => {
    const problems = watchProblems(page);
    const servers: Server[] = [];
    await use(async (what) => {
      const document = what === "demo" ? undefined : join(home, `${what}.campus`);
      if (what !== "demo") copyFileSync(documents[what], document!);
      const server = await serve(home, document);
      servers.push(server);
      await enter(page, server);
      return page;
    });
    await page.close();
    await Promise.all(servers.map((server) => server.stop()));
    expect(problems).toEqual([]);
  },
});

/** Comes in by the address with its token, and waits for the first screen. */
async function enter(page: Page, server: Server): Promise<void> {
  await page.goto(server.address);
  await expect(page.getByRole("grid")).toBeVisible();
}

/** The documents the tests copy: made once, by the real program. */
async function makeDocuments(browser: Browser, folder: string): Promise<Documents> {
  const documents = {
    unplanned: join(folder, "unplanned.campus"),
    planned: join(folder, "planned.campus"),
    tiny: join(folder, "tiny.campus"),
  };
  await cli(folder, "import", campusFolder("t2-campus"), "--to", documents.unplanned);
  await cli(folder, "import", campusFolder("tiny-campus"), "--to", documents.tiny);
  copyFileSync(documents.unplanned, documents.planned);
  const server = await serve(folder, documents.planned);
  const page = await browser.newPage();
  await enter(page, server);
  await planFor(page, 4);
  await acceptPlan(page);
  await page.close();
  await server.stop();
  return documents;
}

function watchProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !REFUSED.test(message.text())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("crash", () => problems.push("the page crashed"));
  return problems;
}
