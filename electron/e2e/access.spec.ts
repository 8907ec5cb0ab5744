import { expect } from "@playwright/test";
import { goTo, SCREENS } from "./acts.ts";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

const LANGUAGES = { nl: "Nederlands", en: "English" } as const;

for (const [language, theme, campus] of [
  ["nl", "light", "planned"],
  ["en", "dark", "planned"],
  ["nl", "dark", "tiny"],
  ["en", "light", "tiny"],
] as const)
  test(`no screen has an accessibility violation, ${language}, ${theme}, ${campus}`, async ({ open }) => {
    test.slow();
    const page = await open(campus);
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Instellingen" }).click();
    await page.getByRole("menuitem", { name: LANGUAGES[language] }).click();
    for (const screen of SCREENS) {
      await goTo(page, screen[language]);
      await expectNoViolations(page, screen[language]);
    }
  });

test("what opens over the work has no violation either", async ({ open }) => {
  test.slow();
  const page = await open("planned");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoViolations(page, "shortcuts");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+o");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoViolations(page, "open");
  await page.keyboard.press("Escape");
  await goTo(page, "Opleidingen");
  await page.getByRole("row").nth(2).click();
  await expect(page.getByRole("complementary")).toBeVisible();
  await expectNoViolations(page, "course");
  await goTo(page, "Lokalen en machines");
  for (const tab of ["Lokalen", "Machines", "Lesgevers"]) {
    await page.getByRole("tab", { name: tab }).click();
    await page.getByRole("row").nth(2).click();
    await expect(page.getByRole("complementary")).toBeVisible();
    await expectNoViolations(page, tab);
  }
});
