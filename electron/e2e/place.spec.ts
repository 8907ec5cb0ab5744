import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

const cards = (page: Page) => page.locator(".week-cell:has(.card-narrow)");
const inspector = (page: Page) => page.locator(".inspector");
const tray = (page: Page) => page.getByRole("complementary", { name: "Nog te plaatsen" });
const openTray = (page: Page) => page.getByRole("button", { name: /^Nog te plaatsen \d/ });
const rooms = (page: Page) =>
  inspector(page).getByRole("list", { name: "Lokaal voor de tweede groep" }).getByRole("button");
const inHand = (page: Page) => page.getByRole("region", { name: "Editie in de hand" });
const undone = (page: Page, act: string) => page.getByRole("button", { name: `Opnieuw: ${act}` });

const undo = (page: Page, act: string) => page.getByRole("button", { name: `Ongedaan maken: ${act}` });

/** Takes a run out of the plan by its card, and gives its code and the cell where the card stood. */
async function takeOut(page: Page, nth: number): Promise<{ readonly run: string; readonly cell: string }> {
  const card = cards(page).nth(nth);
  await card.click();
  const fact = await inspector(page).locator(".fact", { hasText: "Editie" }).first().locator("dd").innerText();
  const row = (await card.getAttribute("data-row"))!;
  const column = (await card.getAttribute("data-column"))!;
  await card.focus();
  await page.keyboard.press("Delete");
  await expect(page.getByText(/ is uit het plan gehaald\.$/).first()).toBeVisible();
  return { run: fact.split(" ")[0], cell: `.week-cell[data-row="${row}"][data-column="${column}"]` };
}

test("a run that is left out is placed from the list, by pointer and by keyboard, and refused where it cannot begin", async ({
  open,
}) => {
  const page = await open("planned");
  await openTray(page).click();
  await expect(tray(page)).toBeVisible();
  let [run, cell] = ["", ""];

  await test.step("put it back from the list where it was", async () => {
    for (let nth = 0; ; nth++) {
      const out = await takeOut(page, nth);
      ({ run, cell } = out);
      await page.getByRole("searchbox").fill(out.run);
      await tray(page).getByRole("option").first().click();
      await page.getByRole("searchbox").fill("");
      await expect(inHand(page)).toContainText(out.run);
      await expect(page.locator(cell)).not.toHaveAttribute("data-answer", "asking");
      if ((await page.locator(cell).getAttribute("data-answer")) !== "impossible") break;
      await page.keyboard.press("Escape");
    }
    await expectNoViolations(page, "run in hand");
    await page.locator(cell).click();
    await expect(inHand(page)).toBeHidden();
    await expect(page.getByText(/ staat in het plan, met \d+ les/)).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(undone(page, "editie in het plan zetten")).toBeEnabled();
  });

  await test.step("drag it from the list with the pointer", async () => {
    await page.getByRole("searchbox").fill(run);
    await expect(tray(page).getByRole("option")).toHaveCount(1);
    await tray(page).getByRole("option").hover();
    await page.mouse.down();
    await page.locator(cell).hover();
    await expect(inHand(page)).toContainText(run);
    await expect(page.locator(cell)).not.toHaveAttribute("data-answer", "asking");
    await page.mouse.up();
    await expect(inHand(page)).toBeHidden();
    await expect(undo(page, "editie in het plan zetten")).toBeEnabled();
    await page.getByRole("searchbox").fill("");
    await undo(page, "editie in het plan zetten").click();
    await expect(undone(page, "editie in het plan zetten")).toBeEnabled();
  });

  await test.step("refused where it cannot begin, with what would do", async () => {
    await tray(page).getByRole("option").first().focus();
    await page.keyboard.press("Enter");
    await expect(inHand(page)).toBeVisible();
    await page.locator('.week-cell[data-answer="impossible"]').first().focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Kan hier niet" }).getByRole("alert")).not.toBeEmpty();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(inHand(page)).toBeHidden();
  });

  await test.step("redo brings the placing back", async () => {
    await page.keyboard.press("Control+Shift+z");
    await expect(page.locator(cell).locator(".card")).toBeVisible();
  });
});

test("several meetings are chosen at once; a group is split and gets another instructor", async ({ open }) => {
  const page = await open("planned");
  await test.step("choose two by pointer and a whole run by key, and pin them", async () => {
    await cards(page).nth(0).click();
    await cards(page)
      .nth(1)
      .click({ modifiers: ["Control"] });
    await expect(inspector(page).getByRole("heading", { level: 2 })).toHaveText("2 lessen gekozen");
    await expectNoViolations(page, "many");
    await inspector(page).getByRole("button", { name: "Zet vast" }).click();
    await expect(page.getByText("2 lessen zijn vastgezet.")).toBeVisible();
    await page.keyboard.press("Control+z");
    await cards(page).nth(0).focus();
    await page.keyboard.press("r");
    await expect(inspector(page).getByRole("heading", { level: 2 })).toHaveText(/^\d+ lessen? gekozen$/);
    await cards(page).nth(0).click();
  });

  await test.step("another instructor, by keyboard", async () => {
    for (let nth = 0; ; nth++) {
      await cards(page).nth(nth).click();
      await inspector(page).getByRole("button", { name: "Andere lesgever…" }).press("Enter");
      const free = inspector(page).getByRole("checkbox", { name: /vrij$/ });
      if ((await free.count()) === 0) continue;
      await free.first().press("Space");
      const teach = inspector(page).getByRole("button", { name: "Laat lesgeven" });
      if (await teach.isDisabled()) continue;
      await teach.press("Enter");
      break;
    }
    await expect(page.getByText(/ geeft voortaan les\.$/)).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(undone(page, "lesgevers wisselen")).toBeEnabled();
  });

  await test.step("split over two rooms", async () => {
    for (let nth = 0; ; nth++) {
      await cards(page).nth(nth).click();
      await inspector(page).getByRole("button", { name: "Splits over twee lokalen…" }).press("Enter");
      if ((await rooms(page).count()) === 0) continue;
      await expectNoViolations(page, "split");
      await rooms(page).first().press("Enter");
      break;
    }
    await expect(page.getByText(/ is gesplitst: /)).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(undone(page, "editie over twee lokalen splitsen")).toBeEnabled();
    await expect(rooms(page).first()).toBeHidden();
    await inspector(page).getByRole("button", { name: "Splits over twee lokalen…" }).click();
    await rooms(page).first().click();
    await expect(page.getByText(/ is gesplitst: /).last()).toBeVisible();
    await undo(page, "editie over twee lokalen splitsen").click();
    await expect(undone(page, "editie over twee lokalen splitsen")).toBeEnabled();
  });

  await test.step("one day, larger cells, a group closed and opened, all of it on paper", async () => {
    await page.getByRole("button", { name: /Kolommen/ }).click();
    await page.getByRole("option", { name: "1 dag" }).click();
    await expect(page.getByRole("button", { name: /Kolommen/ })).toBeFocused();
    await expect(page.getByRole("grid").getByRole("columnheader")).toHaveCount(1 + 1 + 3);
    const group = await page.locator("[data-heading]").first().getAttribute("data-heading");
    const heading = page.locator(`[data-heading="${group}"]`);
    const rows = await page.locator(".week-row").count();
    await heading.press("Enter");
    await expect(heading).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.press("Enter");
    await page.keyboard.press("+");
    await expect(page.getByText("150 %")).toBeVisible();
    await page.keyboard.press("-");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect.poll(() => page.locator(".week-row").count()).toBeGreaterThan(rows);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
  });
});
