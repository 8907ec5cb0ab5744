import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { goTo } from "./acts.ts";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

const outcome = (page: Page) => page.getByRole("region", { name: "Wat er zou veranderen" });
const undo = (page: Page) => page.getByRole("button", { name: /^Ongedaan maken: herplannen/ });

test("a room falls out for a week: new places within a budget, taken over as one edit and undone", async ({ open }) => {
  const page = await open("planned");
  await goTo(page, "Lokalen en machines");
  await page.getByRole("row").filter({ hasText: "L101" }).first().click();
  await page.getByRole("complementary").getByRole("button", { name: "Valt uit…" }).click();
  await page.getByLabel("Van", { exact: true }).fill("2027-01-11");
  await page.getByLabel("Tot en met").fill("2027-01-17");
  await page.getByRole("button", { name: "Zoek nieuwe plaatsen" }).click();
  await expect(outcome(page)).toBeVisible();
  const rows = outcome(page).getByRole("row");
  expect(await rows.count()).toBeGreaterThan(1);
  await expect(rows.nth(1)).toContainText("L101");
  await expect(undo(page)).toBeHidden();
  await expectNoViolations(page, "re-planned");
  await outcome(page).getByRole("button", { name: "Neem over" }).click();
  await expect(undo(page)).toBeEnabled();
  await goTo(page, "Lokalen en machines");
  await expect(page.getByRole("complementary")).toContainText("11 jan");
  await undo(page).click();
  await expect(undo(page)).toBeHidden();
});

test("re-planning by keyboard alone, and what is not filled in is asked for", async ({ open }) => {
  const page = await open("planned");
  await page.emulateMedia({ colorScheme: "dark" });
  await goTo(page, "Herplannen");
  await page.getByRole("button", { name: "Zoek nieuwe plaatsen" }).press("Enter");
  await expect(page.getByRole("alert")).toHaveText(/Kies wat uitvalt/);
  await page.getByRole("radio", { name: "Lokaal" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.type("L103");
  await page.getByLabel("Van", { exact: true }).fill("2027-01-11");
  await page.getByLabel("Tot en met").fill("2027-01-15");
  await page.getByLabel("Tot en met").press("Enter");
  await expect(outcome(page)).toBeVisible();
  await outcome(page).getByRole("button", { name: "Neem over" }).press("Enter");
  await expect(undo(page)).toBeEnabled();
  await page.keyboard.press("Control+z");
  await expect(undo(page)).toBeHidden();
});
