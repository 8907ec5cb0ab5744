import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { goTo } from "./acts.ts";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

const ALONE = "Alleen deze les";

/** Cells that hold a card of one day-part, the first of them on screen. */
const cards = (page: Page) => page.locator(".week-cell:has(.card-narrow)");
const answers = (page: Page, state: string) => page.locator(`.week-cell[data-answer="${state}"]:not(:has(.card))`);
const bar = (page: Page) => page.getByRole("region", { name: "Les in de hand" });
const undoMove = (page: Page) => page.getByRole("button", { name: /^Ongedaan maken: les verplaatsen/ });

/** Picks meetings up, one after the other, until one is held that may go somewhere on screen. */
async function pickUpMovable(page: Page, pickUp: (card: Locator) => Promise<void>): Promise<void> {
  for (let place = 0; place < 40; place++) {
    await pickUp(cards(page).nth(place));
    await expect(bar(page)).toBeVisible();
    const free = await page.locator('.week-cell[data-answer="free"], .week-cell[data-answer="costly"]').count();
    if (free > 0 && (await answers(page, "impossible").count()) > 0) return;
    await page.keyboard.press("Escape");
    await expect(bar(page)).toBeHidden();
  }
  throw new Error("no meeting on screen may go anywhere");
}

/** The first cell that takes the held meeting. */
const taking = (page: Page) =>
  page.locator('.week-cell[data-answer="free"]:not(:has(.card)), .week-cell[data-answer="costly"]:not(:has(.card))');

async function dragTo(page: Page, target: Locator): Promise<void> {
  const to = (await target.boundingBox())!;
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
  await page.mouse.up();
}

/** Presses on a card and drags it a little: it is in the hand, and the button is still down. */
async function press(page: Page, card: Locator): Promise<void> {
  await page.mouse.up();
  const from = (await card.boundingBox())!;
  await page.mouse.move(from.x + 12, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(from.x + 24, from.y + 18, { steps: 3 });
}

test("a meeting is moved by pointer, refused where it cannot go, and taken back", async ({ open }) => {
  const page = await open("planned");
  await test.step("drop where it may go, asked once how far the move goes", async () => {
    await pickUpMovable(page, (card) => press(page, card));
    await dragTo(page, taking(page).first());
    await bar(page).getByRole("button", { name: ALONE }).click();
    await expect(page.getByText(/ verplaatst$/)).toBeVisible();
    await expect(undoMove(page)).toBeEnabled();
  });

  await test.step("take it back from the notice", async () => {
    await page.getByRole("alert").or(page.getByRole("status")).getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(undoMove(page)).toBeHidden();
  });

  await test.step("a place where it cannot go is refused with its reason, and nothing changes", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await pickUpMovable(page, (card) => press(page, card));
    await dragTo(page, answers(page, "impossible").first());
    const refused = page.getByRole("region", { name: "Kan hier niet" });
    await expect(refused.getByRole("alert")).not.toBeEmpty();
    expect(requests.filter((url) => url.includes("/edits/"))).toEqual([]);
    await expectNoViolations(page, "refused");
    await page.keyboard.press("Escape");
    await expect(refused).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(bar(page)).toBeHidden();
    await expect(undoMove(page)).toBeHidden();
  });
});

test("a meeting is moved by keyboard alone, and every cell answers without asking the program", async ({ open }) => {
  const page = await open("planned");
  await pickUpMovable(page, async (card) => {
    await card.focus();
    await page.keyboard.press("Enter");
  });
  await expectNoViolations(page, "held");

  await test.step("no request leaves the window while the planner looks around", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowDown", "ArrowRight"])
      for (let times = 0; times < 6; times++) await page.keyboard.press(key);
    await expect(page.locator(".week-cell:focus")).toHaveAttribute("data-answer", /./);
    // The inbox of partners looks now and then whether something came; nothing else may go out.
    expect(requests.filter((url) => !url.endsWith("/requests/list"))).toEqual([]);
  });

  await test.step("drop by Enter, choose how far by Enter, take back by Ctrl+Z", async () => {
    await taking(page).first().focus();
    await page.keyboard.press("Enter");
    await expect(bar(page).getByRole("button", { name: ALONE })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(bar(page)).toBeHidden();
    await expect(undoMove(page)).toBeEnabled();
    await expect(page.locator(".week-cell:focus")).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(undoMove(page)).toBeHidden();
  });

  await test.step("numbers say how far the move goes, and take what a refusal offers", async () => {
    await pickUpMovable(page, async (card) => {
      await card.focus();
      await page.keyboard.press("Enter");
    });
    for (const [key, scope] of [
      ["2", "Elke week"],
      ["1", ALONE],
    ]) {
      await page.keyboard.press(key);
      await expect(bar(page).getByRole("radio", { name: scope })).toBeChecked();
    }
    await answers(page, "impossible").first().focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Wel mogelijk" })).toBeVisible();
    await page.keyboard.press("1");
    await expect(bar(page)).toBeHidden();
    await expect(undoMove(page)).toBeEnabled();
  });
});

/** Asks, for one meeting after the other, what would have to make way where another stands, until that can be done. */
async function findFit(page: Page): Promise<void> {
  for (let place = 0; place < 40; place++) {
    await cards(page).nth(place).focus();
    await page.keyboard.press("Enter");
    await expect(bar(page)).toBeVisible();
    const taken = page.locator('.week-cell[data-answer="impossible"][title*="bezet"]:has(.card-narrow)');
    for (let other = 0; other < Math.min(4, await taken.count()); other++) {
      await taken.nth(other).focus();
      await page.keyboard.press("Enter");
      if (await bar(page).getByRole("button", { name: ALONE }).isVisible()) await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Pas het in" }).press("Enter");
      const found = page.getByRole("button", { name: "Voer uit" });
      await expect(found.or(page.getByText("past het hier niet"))).toBeVisible();
      if (await found.isVisible()) return;
      await page.keyboard.press("Escape");
      await expect(page.getByRole("region", { name: "Kan hier niet" })).toBeHidden();
    }
    await page.keyboard.press("Escape");
    await expect(bar(page)).toBeHidden();
  }
  throw new Error("no meeting on screen can be made to fit where another stands");
}

/** Drops one meeting after the other where another stands, until the two may change places. */
async function findSwap(page: Page): Promise<void> {
  for (let place = 0; place < 40; place++) {
    await cards(page).nth(place).focus();
    await page.keyboard.press("Enter");
    await expect(bar(page)).toBeVisible();
    const taken = page.locator('.week-cell[data-answer="impossible"][title*="bezet"]:has(.card-narrow)');
    for (let other = 0; other < Math.min(6, await taken.count()); other++) {
      await taken.nth(other).focus();
      await page.keyboard.press("Enter");
      if (await bar(page).getByRole("button", { name: ALONE }).isVisible()) await page.keyboard.press("Enter");
      await expect(page.getByRole("region", { name: "Kan hier niet" })).toBeVisible();
      if (await page.getByRole("button", { name: /^Wissel met/ }).isVisible()) return;
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("Escape");
    await expect(bar(page)).toBeHidden();
  }
  throw new Error("no two meetings on screen may change places");
}

test("two meetings change places by key and by pointer, each time as one edit", async ({ open }) => {
  const page = await open("planned");
  const undoSwap = page.getByRole("button", { name: "Ongedaan maken: 2 lessen van plaats laten wisselen" });
  await findSwap(page);
  await expectNoViolations(page, "swap");
  await page.keyboard.press("w");
  await expect(page.getByText(/ zijn van plaats gewisseld\.$/)).toBeVisible();
  await expect(undoSwap).toBeEnabled();
  await page.keyboard.press("Control+z");
  await expect(undoSwap).toBeHidden();
  await findSwap(page);
  await page.getByRole("button", { name: /^Wissel met/ }).click();
  await expect(undoSwap).toBeEnabled();
  await undoSwap.click();
  await expect(undoSwap).toBeHidden();
});

test("what must make way is shown before it moves; a pin is set by key and by menu", async ({ open }) => {
  const page = await open("planned");
  await test.step("meetings change places as one edit", async () => {
    await findFit(page);
    await expect(page.getByText(/^Het past als/)).toBeVisible();
    await expectNoViolations(page, "made to fit");
    await page.getByRole("button", { name: "Voer uit" }).press("Enter");
    await expect(page.getByRole("button", { name: /^Ongedaan maken: \d lessen van plaats/ })).toBeEnabled();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("button", { name: /^Opnieuw: \d lessen van plaats/ })).toBeEnabled();
  });

  await test.step("pin by key, loose by menu", async () => {
    const card = cards(page).first();
    await card.focus();
    await page.keyboard.press("p");
    await expect(page.getByText(/ is vastgezet\.$/)).toBeVisible();
    await expect(page.locator(".week-cell:focus")).toHaveAttribute("aria-label", /vastgezet/);
    await card.click({ button: "right" });
    await page.getByRole("menuitem", { name: "Losmaken" }).click();
    await expect(page.getByText(/ is losgemaakt\.$/)).toBeVisible();
    await expect(card).not.toHaveAttribute("aria-label", /vastgezet/);
  });

  await test.step("the history tells it all, leads there and goes back", async () => {
    await goTo(page, "Historiek");
    const rows = page.getByRole("grid", { name: "Wat er veranderde" }).getByRole("row");
    await expect(rows.filter({ hasText: "teruggenomen" })).toHaveCount(1);
    await rows.filter({ hasText: "plan aanvaarden" }).click();
    await expectNoViolations(page, "history");
    await page.getByRole("button", { name: "Terug tot hier" }).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Maak ongedaan" }).press("Enter");
    await expect(page.getByText("2 wijzigingen ongedaan gemaakt.")).toBeVisible();
    await expect(rows.filter({ hasText: "teruggenomen" })).toHaveCount(3);
    await rows.filter({ hasText: /^(?!.*ongedaan gemaakt).*les vastzetten/ }).click();
    await page.getByRole("button", { name: "Ga erheen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Rooster" })).toBeVisible();
  });
});
