import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { goTo } from "./acts.ts";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

const TITLE = "Waarom niet?";

/** The panel of the answer, once it is whole. */
async function wholeAnswer(page: Page) {
  const answer = page.getByRole("region", { name: TITLE });
  await expect(answer.getByRole("button", { name: "Stop" })).toBeHidden({ timeout: 90_000 });
  return answer;
}

/** A run of the demo campus that asks for more machines than there are: out of every plan, however long the search. */
const OUT = "T2-065-04";

/** Asks why that run is not in the plan. */
async function askAboutRun(page: Page) {
  await page.getByRole("searchbox").fill(OUT);
  await page.getByRole("row", { name: new RegExp(`^${OUT}`) }).click();
  const answer = await wholeAnswer(page);
  await expect(answer.getByRole("region", { name: "Wat in de weg staat" })).toBeVisible();
  return answer;
}

test("a run is asked about, a fix is carried out and taken back, and tried in a scenario", async ({ open }) => {
  test.slow();
  const page = await open("planned");
  await goTo(page, TITLE);
  const before = await page.getByText(/edities niet geplaatst/).textContent();
  const answer = await askAboutRun(page);
  await expect(answer.getByRole("listitem").first()).toContainText(/Regel H\d+/);

  await test.step("carry a fix out, and undo", async () => {
    await answer.getByRole("button", { name: "Doorvoeren: 1" }).click();
    await expect(page.getByText(/^Het voorstel voor .+ is doorgevoerd\.$/)).toBeVisible();
    await expect(page.getByText(/edities niet geplaatst/)).not.toHaveText(before ?? "");
    await page.getByRole("button", { name: /^Ongedaan maken: voorstel voor editie/ }).click();
    await expect(page.getByText(/edities niet geplaatst/)).toHaveText(before ?? "");
  });

  await test.step("make a scenario of one", async () => {
    await askAboutRun(page);
    await page.getByRole("button", { name: /^Als scenario… 1$/ }).click();
    await page.getByRole("textbox", { name: "Naam" }).fill("Met voorstel");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("contentinfo").getByText("Scenario: Met voorstel")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: "Scenario’s" })).toBeVisible();
  });
});

test("a run of Opleidingen, a day of Capaciteit and a cell of Rooster lead to their answers", async ({ open }) => {
  test.slow();
  const page = await open("planned");

  await test.step("a run", async () => {
    await goTo(page, "Opleidingen");
    await page.getByRole("radio", { name: "Niet geplaatst" }).click();
    await page.getByRole("row").nth(1).click();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").getByRole("button", { name: TITLE }).click();
    await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
    await wholeAnswer(page);
  });

  await test.step("a day", async () => {
    await goTo(page, "Capaciteit");
    await page
      .getByRole("button", { name: /^Waarom niet meer op / })
      .first()
      .click();
    const answer = await wholeAnswer(page);
    await expect(answer.getByText(/van 1\s300 cursisten/)).toBeVisible();
    await expect(answer.getByRole("region", { name: /^Edities die dan zouden kunnen/ })).toBeVisible();
  });

  await test.step("a cell", async () => {
    await goTo(page, "Rooster");
    await page
      .getByRole("gridcell", { name: /plaatsen/ })
      .first()
      .click();
    await page.getByRole("complementary").getByRole("button", { name: "Waarom niet elders?" }).click();
    await expect(page.getByText(/^Kies de cel waar /)).toBeVisible();
    await page
      .getByRole("gridcell", { name: /: vrij$/ })
      .last()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
    const answer = await wholeAnswer(page);
    await expect(answer.getByRole("heading", { level: 2 })).toContainText(" in ");
  });
});

test("why not by keyboard alone", async ({ open }) => {
  test.slow();
  const page = await open("planned");
  await goTo(page, TITLE);
  const tabTo = async (role: "row" | "button", name: RegExp) => {
    const wanted = page.getByRole(role, { name }).first();
    await expect(wanted).toBeVisible();
    for (let presses = 0; presses < 60; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the Tab key does not come to ${role} ${name}`);
  };
  await page.keyboard.press("Control+f");
  await page.keyboard.type(OUT);
  await tabTo("row", new RegExp(`^${OUT}`));
  await page.keyboard.press("Enter");
  const answer = await wholeAnswer(page);
  await expect(answer.getByRole("heading", { level: 2 })).toBeVisible();
  await tabTo("button", /^Doorvoeren: 1$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/is doorgevoerd\.$/)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: /^Opnieuw: voorstel voor editie/ })).toBeEnabled();

  await goTo(page, "Rooster");
  await page
    .getByRole("gridcell", { name: /plaatsen/ })
    .first()
    .click();
  await tabTo("button", /^Waarom niet elders\?$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Kies de cel waar /)).toBeVisible();
  await page
    .getByRole("gridcell", { name: /plaatsen/ })
    .first()
    .focus();
  await page.keyboard.press("Escape");
  await expect(page.getByText(/^Kies de cel waar /)).toBeHidden();
});

test("what is impossible is named before planning, with the way to its row", async ({ open }) => {
  test.slow();
  const page = await open("planned");
  await goTo(page, "Plannen");
  const check = page.getByRole("region", { name: "Wat onmogelijk is, wat het plan ook doet" });
  await expect(check.getByText(/kunnen in geen enkel plan/)).toBeVisible({ timeout: 90_000 });
  await check.getByRole("button", { name: /^Toon alle \d+ in Waarom niet\?$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  const shown = page.getByRole("button", { name: /^Toon T2-/ }).first();
  const run = ((await shown.getAttribute("aria-label")) ?? "").replace("Toon ", "");
  await shown.click();
  await expect(page.getByRole("heading", { level: 1, name: "Opleidingen" })).toBeVisible();
  await expect(page.getByRole("complementary")).toContainText(run);
});

for (const [theme, language] of [
  ["light", "Nederlands"],
  ["dark", "English"],
] as const)
  test(`no answer has an accessibility violation, ${theme}, ${language}`, async ({ open }) => {
    test.slow();
    const page = await open("planned");
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Instellingen" }).click();
    await page.getByRole("menuitem", { name: language }).click();
    const title = language === "English" ? "Why not?" : TITLE;
    await goTo(page, title);
    await page.getByRole("searchbox").fill(OUT);
    await page.getByRole("row").nth(1).click();
    await expect(page.getByRole("button", { name: /^(Doorvoeren|Carry out): 1$/ })).toBeEnabled({ timeout: 90_000 });
    await expectNoViolations(page, "run");
    await page.getByRole("button", { name: /^(Als scenario|As a scenario)… 1$/ }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNoViolations(page, "scenario");
    await page.keyboard.press("Escape");
    await page.getByRole("radio", { name: /^(Dagen|Days)/ }).click();
    await page.getByRole("row").nth(1).click();
    await expect(page.getByRole("button", { name: "Stop" })).toBeHidden({ timeout: 90_000 });
    await expectNoViolations(page, "day");
    await page.getByRole("radio", { name: /^(Onmogelijk|Impossible)/ }).click();
    await expect(page.getByRole("button", { name: /^(Toon|Show) T2-/ }).first()).toBeVisible({ timeout: 90_000 });
    await expectNoViolations(page, "tables");
  });
