import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { goTo } from "./acts.ts";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

test("a part of the plan in one format, kept as a preset, and everything for every partner", async ({ open, home }) => {
  test.slow();
  const page = await open("planned");
  await goTo(page, "Export");

  await test.step("choose the meetings of one partner, and see what that comes to", async () => {
    await page.getByRole("button", { name: "Roosters" }).click();
    await page.getByRole("option", { name: "per partner" }).click();
    await page
      .getByRole("textbox", { name: "Alleen deze" })
      .or(page.getByRole("combobox", { name: "Alleen deze" }))
      .fill("VDAB");
    await expect(page.getByText(/lessen in 1 rooster\.$/)).toBeVisible();
    await page.getByText("Agenda’s", { exact: true }).click();
    await page.getByText("Plan", { exact: true }).click();
    await page.getByText("Excel", { exact: true }).click();
  });

  await test.step("keep the choice under a name, and take it again", async () => {
    await page.getByRole("button", { name: "Bewaar deze keuze" }).click();
    await page.getByRole("textbox", { name: "Naam" }).fill("Deurblad");
    await expectNoViolations(page, "preset");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Roosters" }).click();
    await page.getByRole("option", { name: "per dag" }).click();
    await page.reload();
    await goTo(page, "Export");
    await page.getByRole("button", { name: "Deurblad", exact: true }).click();
    await expect(page.getByText(/lessen in 1 rooster\.$/)).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Excel" })).toBeChecked();
  });

  await test.step("write it", async () => {
    const folder = join(home, "partner");
    await page.getByRole("textbox", { name: "Map op deze computer" }).fill(folder);
    await page.getByRole("button", { name: "Schrijf" }).click();
    await expect(page.getByText("1 bestand geschreven in")).toBeVisible({ timeout: 60_000 });
    expect(readdirSync(folder)).toEqual(["agenda-partners.xlsx"]);
  });

  await test.step("everything for every partner", async () => {
    const folder = join(home, "partners");
    await page.getByText(/^Alles in één keer voor elk/).click();
    await page.getByRole("textbox", { name: "Map op deze computer" }).fill(folder);
    await page.getByRole("button", { name: "Schrijf" }).click();
    await expect(page.getByText(/bestanden geschreven in/)).toBeVisible({ timeout: 120_000 });
    expect(existsSync(join(folder, "VDAB", "agenda-partners.xlsx"))).toBe(true);
  });

  await test.step("print by the browser's own dialog", async () => {
    const opened = page.context().waitForEvent("page");
    await page.getByRole("button", { name: "Druk af of bewaar als PDF" }).click();
    const print = await opened;
    await print.waitForLoadState();
    await expect(print.getByRole("heading", { level: 1 }).first()).toContainText("VDAB");
    await print.close();
  });
});
