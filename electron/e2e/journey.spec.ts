import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { acceptPlan, goTo, placedTotal, planFor } from "./acts.ts";
import { test } from "./app.ts";

test("a first start: plan the demo campus, see the week, undo, export, read it back in, change the language", async ({
  open,
  home,
}) => {
  test.slow();
  const page = await open("demo");
  await goTo(page, "Opleidingen");
  await expect(placedTotal(page)).toHaveText(/^0 van/);

  await planFor(page, 3);
  await acceptPlan(page);
  await goTo(page, "Opleidingen");
  await expect(placedTotal(page)).not.toHaveText(/^0 van/);

  await test.step("the week", async () => {
    await goTo(page, "Rooster");
    const grid = page.getByRole("grid");
    const week = await grid.getAttribute("aria-label");
    const meeting = grid.getByRole("gridcell", { name: /van \d+ plaatsen/ }).first();
    await expect(meeting).toBeVisible();
    await page.getByRole("button", { name: "Volgende week" }).click();
    await expect(grid).not.toHaveAttribute("aria-label", week!);
    await meeting.click();
    await expect(page.getByRole("complementary")).toContainText("Editie");
  });

  await test.step("undo and redo", async () => {
    await page.getByRole("button", { name: "Ongedaan maken: plan aanvaarden" }).click();
    await goTo(page, "Opleidingen");
    await expect(placedTotal(page)).toHaveText(/^0 van/);
    await page.getByRole("button", { name: "Opnieuw: plan aanvaarden" }).click();
    await expect(placedTotal(page)).not.toHaveText(/^0 van/);
  });

  const placed = await placedTotal(page).textContent();
  const folder = join(home, "uit");
  await test.step("export", async () => {
    await goTo(page, "Export");
    await page.getByText("Campus", { exact: true }).click();
    await page.getByRole("textbox", { name: "Map op deze computer" }).fill(folder);
    await page.getByRole("button", { name: "Schrijf" }).click();
    await expect(page.getByText("bestanden geschreven in")).toBeVisible({ timeout: 60_000 });
    for (const name of ["meetings.csv", "unplaced.csv", "figures.json", "rooms.csv", "runs.csv"])
      expect(existsSync(join(folder, name)), name).toBe(true);
    expect(readdirSync(join(folder, "ics", "rooms")).length).toBeGreaterThan(50);
  });

  await test.step("read it back in: the plan comes along", async () => {
    await page.getByRole("button", { name: "Ongedaan maken: plan aanvaarden" }).click();
    await goTo(page, "Import");
    await page.locator("input[type=file][webkitdirectory]").setInputFiles(folder);
    await expect(page.getByText("Alles is in orde")).toBeVisible();
    await page.getByRole("button", { name: "Lees in" }).click();
    await expect(page.getByRole("heading", { name: "De campus is ingelezen" })).toBeVisible();
    await page.getByRole("button", { name: "Bekijk de opleidingen" }).click();
    await expect(placedTotal(page)).toHaveText(placed!);
    await goTo(page, "Import");
    await page.getByRole("button", { name: "Maak ongedaan" }).click();
    await expect(page.getByRole("heading", { name: "De import is ongedaan gemaakt" })).toBeVisible();
  });

  await test.step("another language", async () => {
    await page.getByRole("button", { name: "Instellingen" }).click();
    await page.getByRole("menuitem", { name: "English" }).click();
    await goTo(page, "Courses");
    await expect(page.getByText(/runs placed$/)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Courses" })).toBeVisible();
  });
});

test("a search can be stopped from any screen, and its best plan is kept", async ({ open }) => {
  test.slow();
  const page = await open("unplanned");
  await goTo(page, "Plannen");
  await page.getByRole("textbox", { name: "Zoektijd in seconden" }).fill("600");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByText("Verbeteren")).toBeVisible({ timeout: 30_000 });
  await goTo(page, "Opleidingen");
  await page.getByRole("contentinfo").getByRole("button", { name: "Annuleren" }).click();
  await goTo(page, "Plannen");
  await expect(page.getByRole("region", { name: "Voorstel tot waar u stopte" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("region", { name: "Voorstel tot waar u stopte" })).toBeVisible();
  await page.getByRole("button", { name: "Verwerp" }).click();
  await expect(page.getByText("Er is nog geen plan")).toBeVisible();
});
