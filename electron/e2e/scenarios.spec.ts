import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { acceptPlan, goTo, planFor } from "./acts.ts";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

const TITLE = "Scenario’s";

/** Makes a scenario and waits until the whole window works on it. */
async function create(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Nieuw scenario" }).click();
  await page.getByRole("textbox", { name: "Naam" }).fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("contentinfo").getByText(`Scenario: ${name}`)).toBeVisible();
  await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
}

/** Gives a machine pool another number of units, in the scenario that is open. */
async function setUnits(page: Page, machine: string, units: number): Promise<void> {
  await page.getByRole("tab", { name: "Wijzigen" }).click();
  await page.getByRole("combobox", { name: "Machine" }).fill(machine);
  await page.getByRole("textbox", { name: "Eenheden" }).fill(String(units));
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Wijzig", exact: true }).click();
  await expect(page.getByText(/^Gewijzigd\./)).toBeVisible();
}

test("what if: make a scenario, change it, plan it, see it beside the base, take part of it over, undo", async ({
  open,
}) => {
  const page = await open("planned");
  await goTo(page, TITLE);
  await create(page, "Minder laptops");
  await setUnits(page, "LAPTOPKAR", 1);
  await expect(page.getByText(/edities? konden? zo niet blijven staan/)).toBeVisible();
  await page.getByRole("tab", { name: "Vergelijken" }).click();
  await expect(page.getByRole("region", { name: "Edities en lessen die anders staan" })).toContainText(
    "niet meer geplaatst",
  );

  await test.step("plan it", async () => {
    await planFor(page, 3);
    await acceptPlan(page);
    await goTo(page, TITLE);
    await expect(page.getByRole("figure", { name: "Cursisten per lesdag, basis en scenario" })).toBeVisible();
  });

  await test.step("back and forth", async () => {
    await page.getByRole("contentinfo").getByRole("button", { name: "Terug naar de basis" }).click();
    await expect(page.getByRole("contentinfo").getByText("Scenario:")).toBeHidden();
    await goTo(page, "Lokalen en machines");
    await page.getByRole("tab", { name: "Machines" }).click();
    await goTo(page, TITLE);
    await page.getByRole("button", { name: "Open dit scenario" }).click();
    await expect(page.getByRole("contentinfo").getByText("Scenario: Minder laptops")).toBeVisible();
  });

  await test.step("take the machines over, and undo", async () => {
    await page.getByRole("tab", { name: "Overnemen" }).click();
    await page.getByRole("radio", { name: "Delen" }).click();
    await page.getByText("Machines (1)").click();
    await page.getByRole("button", { name: "Neem deze delen over" }).click();
    await expect(page.getByText("Overgenomen in de basis.")).toBeVisible();
    await expect(page.getByRole("contentinfo").getByText("Scenario:")).toBeHidden();
    await page.getByRole("button", { name: /^Ongedaan maken: scenario “Minder laptops” overnemen/ }).click();
    await expect(page.getByRole("button", { name: /^Opnieuw: scenario “Minder laptops” overnemen/ })).toBeEnabled();
  });

  await test.step("throw it away", async () => {
    await page.getByRole("button", { name: "Gooi weg" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Gooi weg" }).click();
    await expect(page.getByRole("heading", { name: "Wat als?" })).toBeVisible();
  });
});

test("a clash is named and settled", async ({ open }) => {
  const page = await open("planned");
  await goTo(page, TITLE);
  await create(page, "Botst");
  await setUnits(page, "LASBOX-MIG", 40);
  await page.getByRole("contentinfo").getByRole("button", { name: "Terug naar de basis" }).click();
  await expect(page.getByRole("button", { name: "Open dit scenario" })).toBeVisible();
  await create(page, "Snel");
  await setUnits(page, "LASBOX-MIG", 30);
  await page.getByRole("tab", { name: "Overnemen" }).click();
  await page.getByRole("button", { name: "Neem alles over" }).click();
  await expect(page.getByText("Overgenomen in de basis.")).toBeVisible();
  await page.getByRole("row", { name: /^Botst/ }).click();
  await expect(page.getByText("wijzigden allebei 1 gegeven")).toBeVisible();
  await expectNoViolations(page, "clash");
  await page.getByRole("button", { name: "De basis gaat voor" }).click();
  await expect(page.getByText("wijzigden allebei 1 gegeven")).toBeHidden();
  await page.getByRole("tab", { name: "Wijzigen" }).click();
  await expect(page.getByText("Nog niets: het scenario is gelijk aan de basis.")).toBeVisible();
});

test("scenarios by keyboard alone", async ({ open }) => {
  const page = await open("planned");
  await goTo(page, TITLE);
  const tabTo = async (role: "button" | "combobox" | "textbox" | "tab", name: string) => {
    const wanted = page.getByRole(role, { name, exact: true }).first();
    await expect(wanted).toBeEnabled();
    for (let presses = 0; presses < 60; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the Tab key does not come to ${role} ${name}`);
  };
  await tabTo("button", "Nieuw scenario");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Met toetsen");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("contentinfo").getByText("Scenario: Met toetsen")).toBeVisible();
  await tabTo("combobox", "Machine");
  await page.keyboard.type("KOEL-OPST");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  await tabTo("button", "Wijzig");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Gewijzigd\./)).toBeVisible();
  await tabTo("tab", "Wijzigen");
  await page.keyboard.press("ArrowRight");
  await tabTo("button", "Neem alles over");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Overgenomen in de basis.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: /^Opnieuw: scenario/ })).toBeEnabled();
});

test("no form of the screen has an accessibility violation", async ({ open }) => {
  test.slow();
  const page = await open("planned");
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await goTo(page, TITLE);
  await page.getByRole("button", { name: "Nieuw scenario" }).click();
  await expectNoViolations(page, "name");
  await page.keyboard.press("Escape");
  await create(page, "Toegankelijk");
  for (const change of ["Lokaal openen op een avond of dag", "Sluiting toevoegen", "Editie anders vragen"]) {
    await page.getByRole("button", { name: /Wat wijzigt u/ }).click();
    await page.getByRole("option", { name: change }).click();
    await expectNoViolations(page, change);
  }
  await page.getByRole("button", { name: "Gooi weg" }).click();
  await expectNoViolations(page, "discard");
});

test("a scenario beside the base has no accessibility violation", async ({ open }) => {
  test.slow();
  const page = await open("planned");
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await goTo(page, TITLE);
  await create(page, "Toegankelijk");
  await setUnits(page, "LAPTOPKAR", 1);
  for (const tab of ["Vergelijken", "Overnemen"]) {
    await page.getByRole("tab", { name: tab }).click();
    await expectNoViolations(page, tab);
  }
  for (const way of ["Delen", "Plan van enkele edities"]) {
    await page.getByRole("radio", { name: way }).click();
    await expectNoViolations(page, way);
  }
});
