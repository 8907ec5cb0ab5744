import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { goTo } from "./acts.ts";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

const cell = (page: Page, row: number, column: string) =>
  page.locator(`[role="gridcell"][data-row="${row}"]`).and(page.locator(`[data-column="${column}"]`));
const undo = (page: Page) => page.getByRole("button", { name: /^Ongedaan maken: gegevens wijzigen/ });
const foot = (page: Page) => page.locator(".record-foot");

async function show(page: Page, table: string): Promise<void> {
  await goTo(page, "Gegevens");
  await page.getByRole("button", { name: /^(Tabel|.* Tabel)/ }).click();
  await page.getByRole("option", { name: table, exact: true }).click();
}

/** Puts a text on the clipboard of the page as a spreadsheet does, at the cell that has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData("text/plain", given);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

test("tables are typed in by keyboard: a cell, many rows at once, what is wrong, and undo", async ({ open }) => {
  const page = await open("planned");
  await page.emulateMedia({ colorScheme: "dark" });
  await show(page, "Lokalen");
  await cell(page, 0, "1").focus();
  await page.keyboard.type("Leslokaal vooraan");
  await page.keyboard.press("Enter");
  await expect(cell(page, 0, "1")).toHaveText("Leslokaal vooraan");
  await expect(cell(page, 1, "1")).toBeFocused();
  await expect(undo(page)).toBeEnabled();

  await test.step("a column gets wider by key and by pointer, and stays so", async () => {
    const head = page.getByRole("columnheader").nth(1);
    const width = async () => Math.round((await head.boundingBox())!.width);
    const before = await width();
    await cell(page, 0, "0").focus();
    await page.keyboard.press("Alt+Shift+ArrowRight");
    await expect.poll(width).toBe(before + 24);
    const box = (await head.boundingBox())!;
    await page.mouse.move(box.x + box.width - 3, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width + 37, box.y + 8, { steps: 3 });
    await page.mouse.up();
    await expect.poll(width).toBe(before + 64);
  });

  await test.step("three rows at once", async () => {
    await cell(page, 1, "6").focus();
    for (let rows = 0; rows < 2; rows++) await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    for (const row of [1, 2, 3]) await expect(cell(page, row, "6")).toHaveText("9");
  });

  await test.step("what is wrong is marked, with advice, and left by Escape", async () => {
    await cell(page, 0, "3").focus();
    await page.keyboard.type("veel");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    await expect(foot(page)).toContainText("is geen getal");
    await expect(cell(page, 0, "3")).toHaveAttribute("aria-invalid", "true");
    await expectNoViolations(page, "a faulty cell");
    await page.keyboard.press("Escape");
    await expect(cell(page, 0, "3")).not.toHaveAttribute("aria-invalid", "true");
  });

  await test.step("a code that is taken is refused, and so is a room that is in use", async () => {
    await cell(page, 0, "0").focus();
    const other = await cell(page, 1, "0").innerText();
    await page.keyboard.type(other);
    await page.keyboard.press("Enter");
    await expect(page.locator('[aria-invalid="true"]').or(foot(page).locator(".record-problem")).first()).toBeVisible();
    await cell(page, 0, "0").focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Delete");
    await expect(foot(page).locator(".record-problem")).toBeVisible();
    await expect(cell(page, 0, "1")).toHaveText("Leslokaal vooraan");
  });

  await test.step("a cell by pointer, taken back by pointer", async () => {
    const before = await cell(page, 2, "1").innerText();
    await cell(page, 2, "1").dblclick();
    await page.keyboard.type(" (tekenzaal)");
    await cell(page, 3, "1").click();
    await expect(cell(page, 2, "1")).toHaveText(`${before} (tekenzaal)`);
    await undo(page).click();
    await expect(cell(page, 2, "1")).toHaveText(before);
  });

  await test.step("rows are put in order by a column, and a row that is named anew stays where it is", async () => {
    const head = page.getByRole("columnheader").nth(1);
    const first = await cell(page, 0, "0").innerText();
    await head.getByRole("button").press("Enter");
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "descending");
    await expect(cell(page, 0, "0")).not.toHaveText(first);
    await expectNoViolations(page, "in order");
    const second = await cell(page, 1, "0").innerText();
    await cell(page, 1, "0").focus();
    await page.keyboard.type("Kelder");
    await page.keyboard.press("Enter");
    await expect(cell(page, 1, "0")).toHaveText("Kelder");
    await expect(cell(page, 1, "0")).not.toHaveClass(/record-waiting/);
    await page.keyboard.press("Control+z");
    await expect(cell(page, 1, "0")).toHaveText(second);
    await head.getByRole("button").click();
    await expect(cell(page, 0, "0")).toHaveText(first);
  });

  await test.step("take both edits back", async () => {
    await page.keyboard.press("Control+z");
    await expect(cell(page, 1, "6")).not.toHaveText("9");
    await page.keyboard.press("Control+z");
    await expect(cell(page, 0, "1")).not.toHaveText("Leslokaal vooraan");
  });

  await test.step("a share is agreed on, and Partners shows what is planned of it", async () => {
    await goTo(page, "Partners");
    const shares = page.getByRole("region", { name: "Verdeling volgens afspraak" });
    await shares.getByRole("button", { name: "Naar de verdeelsleutel" }).press("Enter");
    await page.getByRole("button", { name: "Rij erbij" }).press("Enter");
    await cell(page, 0, "0").focus();
    await page.keyboard.type("VDAB");
    await page.keyboard.press("Enter");
    await cell(page, 0, "3").focus();
    await page.keyboard.type("60");
    await page.keyboard.press("Enter");
    await expect(undo(page)).toBeEnabled();
    await goTo(page, "Partners");
    await expect(shares.getByRole("row").nth(1)).toContainText(/VDAB.*60\s%/);
    await expectNoViolations(page, "shares");
  });
});

test("a rectangle and ten thousand rows are pasted as one edit each; another window follows", async ({ open }) => {
  test.slow();
  const page = await open("tiny");
  await show(page, "Lesgevers");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await show(other, "Lesgevers");
  await cell(page, 0, "3").click();
  await paste(page, "1\t4\r\n2\t5\r\n");
  await expect(cell(page, 1, "4")).toHaveText("5");
  await expect(cell(other, 1, "4")).toHaveText("5");
  await expect(cell(other, 0, "3")).toHaveText("1");

  await test.step("both windows change a record; the other follows, nothing is lost", async () => {
    await cell(other, 0, "4").focus();
    await other.keyboard.type("3");
    await other.keyboard.press("Enter");
    await expect(cell(page, 0, "4")).toHaveText("3");
    await expect(cell(page, 0, "3")).toHaveText("1");
    await other.close();
  });

  await page.getByRole("button", { name: "Rij erbij" }).click();
  const last = (await page.getByRole("grid").getAttribute("aria-rowcount"))!;
  await cell(page, Number(last) - 2, "0").click();
  await paste(page, Array.from({ length: 10_000 }, (_, at) => `NIEUW${at}\tVDAB`).join("\n"));
  await expect(page.getByText(/10.0\d\d rijen/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("button", { name: /^Ongedaan maken: gegevens wijzigen \(10000 rijen\)/ })).toBeEnabled({
    timeout: 60_000,
  });
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/^1\d rijen/)).toBeVisible({ timeout: 60_000 });
});

test("the calendar shuts days, takes holidays over by rule, and the settings change, each as one edit", async ({
  open,
}) => {
  const page = await open("planned");
  await show(page, "Kalender");
  const day = (date: string) => page.getByRole("gridcell", { name: new RegExp(`^${date}`) });

  await test.step("choose three days by keyboard, shut them, take it back", async () => {
    await day("maandag 14 december 2026").focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await expect(page.locator(".calendar-day[aria-selected=true]")).toHaveCount(3);
    await expectNoViolations(page, "calendar");
    await page.getByRole("textbox", { name: "Reden" }).fill("Verbouwing");
    await page.getByRole("button", { name: "Sluit 3 dagen" }).press("Enter");
    await expect(day("woensdag 16 december 2026")).toHaveAttribute("data-mark", "closed");
    await expect(undo(page)).toBeEnabled();
    await page.keyboard.press("Control+z");
    await expect(day("woensdag 16 december 2026")).not.toHaveAttribute("data-mark", "closed");
    await page.getByRole("textbox", { name: "Reden" }).fill("Verbouwing");
    await page.getByRole("button", { name: "Zoek eerst andere plaatsen…" }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Herplannen" })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Reden" })).toHaveValue("Verbouwing");
    await goTo(page, "Gegevens");
  });

  await test.step("a holiday that is removed is offered by rule again", async () => {
    await day("woensdag 11 november 2026").click();
    await page.getByRole("button", { name: "Verwijder: Wapenstilstand" }).click();
    await expect(day("woensdag 11 november 2026")).not.toHaveAttribute("data-mark", "closed");
    await page.getByRole("button", { name: "Feestdagen en vakanties…" }).click();
    await page.getByRole("button", { name: "Neem 1 over" }).click();
    await expect(day("woensdag 11 november 2026")).toHaveAttribute("data-mark", "closed");
  });

  await test.step("the target of the day", async () => {
    await show(page, "Instellingen");
    await expectNoViolations(page, "settings");
    await page.getByRole("textbox", { name: "Cursisten per dag" }).fill("1250");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByRole("button", { name: /^Ongedaan maken: .*doel/ })).toBeEnabled();
  });
});
