import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { FixtureBook } from "#electron/workbook/testing/fixture-book.ts";
import { goTo } from "./acts.ts";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

/** A planner's workbook: a date that can be read two ways, a group of about twenty, and a slip in a code. */
async function workbook(home: string): Promise<string> {
  const book = new FixtureBook()
    .set("runs", 2, "earliest_start", "08/10/2026")
    .set("runs", 4, "learners", "ca. 20")
    .set("courses", 2, "partner", "GENKT");
  const path = join(home, "campus.xlsx");
  writeFileSync(path, (await book.xlsx()).bytes);
  return path;
}

test("a workbook is asked about once, shows what it changes, and is read in and undone by keyboard", async ({
  open,
  home,
}) => {
  const page = await open("tiny");
  await goTo(page, "Import");
  await page.getByRole("textbox", { name: "Of geef het pad op deze computer" }).fill(await workbook(home));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Vragen 3" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByText('Wat komt eerst in "08/10/2026"')).toBeVisible();
  await expectNoViolations(page, "questions");
  await page.getByRole("button", { name: "Antwoord overal zoals voorgesteld" }).press("Enter");
  await expect(page.getByRole("tab", { name: "Vragen 0" })).toBeVisible();
  await page.getByRole("tab", { name: "Vragen 0" }).press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("cell", { name: "learners: 12 → 20" })).toBeVisible();
  await expectNoViolations(page, "changes");
  await page.getByRole("button", { name: "Lees in" }).press("Enter");
  await expect(page.getByRole("heading", { name: "De campus is ingelezen" })).toBeVisible();
  await page.getByRole("button", { name: "Maak ongedaan" }).press("Enter");
  await expect(page.getByText("Alles is weer zoals het was.")).toBeVisible();

  await page.keyboard.press("Control+k");
  // Typed faster than the list can follow: Enter takes what was meant all the same.
  await page.keyboard.insertText("sjabloon");
  await page.keyboard.press("Enter");
  await expect(page.getByText("campus-sjabloon.xlsx")).toBeVisible();
  await page.getByRole("button", { name: "Nog een import" }).click();
  const calendar = join(home, "agenda-L101.ics");
  const event =
    "BEGIN:VEVENT\nUID:1\nSUMMARY:Geheim\nDTSTART:20261005T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4";
  writeFileSync(calendar, `BEGIN:VCALENDAR\n${event}\nEND:VEVENT\nEND:VCALENDAR\n`);
  await page.getByRole("textbox", { name: "Of geef het pad op deze computer" }).fill(calendar);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /Van wie is de agenda/ }).click();
  await page.getByRole("option", { name: "Lokaal L101 (voorstel)" }).press("Enter");
  await expect(page.getByRole("tab", { name: "Vragen 0" })).toBeVisible();
  await expectNoViolations(page, "calendar");
  await page.getByRole("tab", { name: "Wat wijzigt 1" }).click();
  await expect(page.getByRole("row", { name: "closures 1 0 0" })).toBeVisible();
  await page.getByRole("button", { name: "Lees in" }).press("Enter");
  await expect(page.getByRole("heading", { name: "De campus is ingelezen" })).toBeVisible();
});
