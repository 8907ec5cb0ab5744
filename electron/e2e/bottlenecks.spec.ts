import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { goTo, planFor } from "./acts.ts";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

const TITLE = "Knelpunten";

/** Proves the bound of the campus on screen, and waits for the ranking. */
async function prove(page: Page): Promise<void> {
  await goTo(page, TITLE);
  await page.getByRole("button", { name: "Bewijs de grens" }).click();
  await expect(page.getByRole("heading", { name: "Wat is één meer waard?" })).toBeVisible({ timeout: 60_000 });
}

test("the search shows its bound, and how far the plan is from it", async ({ open }) => {
  const page = await open("tiny");
  await planFor(page, 3);
  const bound = page.getByRole("region", { name: "Hoe ver het kan" });
  await expect(bound.getByText(/van hoogstens/).first()).toBeVisible({ timeout: 60_000 });
  await expect(bound.getByText(/^(kloof [\d,]+\s%|beter kan niet)$/).first()).toBeVisible();
  await expect(bound.getByText(/minstens \d/)).toBeVisible();
});

test("bottlenecks: rank, re-solve, see the spread, and change the absence with undo", async ({ open }) => {
  test.slow();
  const page = await open("tiny");
  await prove(page);
  await page.getByRole("textbox", { name: "Seconden per oplossing" }).fill("1");
  await page.getByRole("textbox", { name: "Aantal keren" }).fill("2");
  await page.keyboard.press("Tab");

  await test.step("one decision", async () => {
    const decisions = page.getByRole("table", { name: "Beslissingen naast elkaar" });
    await decisions
      .getByRole("button", { name: /^Nareken/ })
      .first()
      .click();
    await expect(decisions.getByText(/^(duidelijk|binnen de ruis)$/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole("figure", { name: "Wat beslissingen opbrengen, in cursistdagen" })).toBeVisible();
  });

  await test.step("all of them, stopped", async () => {
    await page.getByRole("button", { name: "Reken alles na" }).click();
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await expect(page.getByRole("button", { name: "Reken alles na" })).toBeEnabled();
  });

  await test.step("the absence", async () => {
    await page.getByRole("textbox", { name: "Verwachte afwezigheid, %" }).fill("20");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: /^Ongedaan maken: regel wijzigen/ }).click();
    await expect(page.getByRole("textbox", { name: "Verwachte afwezigheid, %" })).toHaveValue("8");
  });
});

test("a chart has a table behind it, and is kept as picture and as table", async ({ open }) => {
  const page = await open("planned");
  await goTo(page, TITLE);
  const chart = page.getByRole("figure", { name: "Van vraag tot aanwezig, per lesdag" });
  for (const [way, ending] of [
    ["Als afbeelding (PNG)", "png"],
    ["Als vectorafbeelding (SVG)", "svg"],
    ["Als tabel (XLSX)", "xlsx"],
  ]) {
    await chart.getByRole("button", { name: /^Bewaar:/ }).click();
    await page.getByRole("menuitem", { name: way }).click();
    const said = page.getByText(new RegExp(`^Bewaard in .*\\.${ending}\\.$`));
    await expect(said).toBeVisible();
    const path = ((await said.textContent()) ?? "").slice("Bewaard in ".length, -1);
    expect(existsSync(path), readdirSync(dirname(path)).join()).toBe(true);
  }
  await chart.getByRole("radio", { name: "Tabel" }).click();
  await expect(chart.getByRole("rowheader", { name: "Aanwezig" })).toBeVisible();
});

test("bottlenecks by keyboard alone", async ({ open }) => {
  test.slow();
  const page = await open("tiny");
  await goTo(page, TITLE);
  const tabTo = async (role: "button" | "textbox", name: string | RegExp) => {
    const wanted = page.getByRole(role, { name }).first();
    await expect(wanted).toBeEnabled();
    for (let presses = 0; presses < 60; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the Tab key does not come to ${role} ${name}`);
  };
  await tabTo("button", "Bewijs de grens");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Wat is één meer waard?" })).toBeVisible({ timeout: 60_000 });
  await tabTo("button", /Rangschik/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /Rangschik/ })).toContainText("Lokalen");
});

for (const [theme, language] of [
  ["light", "Nederlands"],
  ["dark", "English"],
] as const)
  test(`bottlenecks that are ranked have no accessibility violation, ${theme}, ${language}`, async ({ open }) => {
    test.slow();
    const page = await open("tiny");
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await prove(page);
    await page.getByRole("button", { name: "Instellingen" }).click();
    await page.getByRole("menuitem", { name: language }).click();
    await expectNoViolations(page, "ranked");
    await goTo(page, language === "English" ? "Planning" : "Plannen");
    await expectNoViolations(page, "bound");
  });
