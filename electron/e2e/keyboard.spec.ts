import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { goTo, placedTotal } from "./acts.ts";
import { test } from "./app.ts";

/** Tabs on until something of this role and name has the focus. */
async function tabTo(page: Page, role: "button" | "textbox" | "checkbox" | "menuitem", name: string | RegExp) {
  const wanted = page.getByRole(role, { name, exact: typeof name === "string" }).first();
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return wanted;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not come to ${role} ${String(name)}`);
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, "button", name);
  await page.keyboard.press("Enter");
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, "textbox", name);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

test("a planner's day with the keyboard alone", async ({ open, home }) => {
  test.slow();
  const page = await open("unplanned");

  await test.step("plan and accept", async () => {
    await goTo(page, "Plannen");
    await type(page, "Zoektijd in seconden", "3");
    await press(page, "Start");
    await expect(page.getByRole("region", { name: "Voorstel" })).toBeVisible({ timeout: 40_000 });
    await press(page, "Aanvaard het voorstel");
    await expect(page.getByText("Het voorstel is nu het plan.")).toBeVisible();
  });

  await test.step("walk the week", async () => {
    await goTo(page, "Rooster");
    const grid = page.getByRole("grid");
    const week = await grid.getAttribute("aria-label");
    await page.keyboard.press("Alt+ArrowRight");
    await expect(grid).not.toHaveAttribute("aria-label", week!);
    for (let presses = 0; presses < 40; presses++) {
      if (await page.evaluate(() => document.activeElement?.getAttribute("role") === "gridcell")) break;
      await page.keyboard.press("Tab");
    }
    const cell = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    const first = await cell();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await expect.poll(cell).not.toBe(first);
  });

  await test.step("open a course and a run", async () => {
    await goTo(page, "Opleidingen");
    await page.keyboard.press("Control+f");
    await page.keyboard.type("T2-018");
    for (let presses = 0; presses < 20; presses++) {
      if (await page.evaluate(() => document.activeElement?.getAttribute("role") === "row")) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary")).toContainText("T2-018-01");
  });

  await test.step("undo and redo", async () => {
    await page.keyboard.press("Control+z");
    await goTo(page, "Opleidingen");
    await expect(placedTotal(page)).toHaveText(/^0 van/);
    await page.keyboard.press("Control+Shift+z");
    await expect(placedTotal(page)).not.toHaveText(/^0 van/);
  });

  await test.step("export and read back in", async () => {
    const folder = join(home, "uit");
    await goTo(page, "Export");
    await tabTo(page, "checkbox", "Agenda’s");
    await page.keyboard.press(" ");
    await tabTo(page, "checkbox", "Campus");
    await page.keyboard.press(" ");
    await type(page, "Map op deze computer", folder);
    await page.keyboard.press("Enter");
    await expect(page.getByText("bestanden geschreven in")).toBeVisible();
    expect(existsSync(join(folder, "runs.csv"))).toBe(true);
    await goTo(page, "Import");
    await page.keyboard.press("Control+z");
    await type(page, "Of geef het pad op deze computer", folder);
    await page.keyboard.press("Enter");
    await press(page, "Lees in");
    await expect(page.getByRole("heading", { name: "De campus is ingelezen" })).toBeVisible();
  });

  await test.step("change the language", async () => {
    await press(page, "Instellingen");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await goTo(page, "Courses");
  });
});
