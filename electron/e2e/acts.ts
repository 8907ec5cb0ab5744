import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The screens in the order of the rail, by their Dutch and English titles. */
export const SCREENS = [
  { nl: "Rooster", en: "Timetable", keys: "Alt+1" },
  { nl: "Capaciteit", en: "Capacity", keys: "Alt+2" },
  { nl: "Opleidingen", en: "Courses", keys: "Alt+3" },
  { nl: "Lokalen en machines", en: "Rooms and machines", keys: "Alt+4" },
  { nl: "Gegevens", en: "Data", keys: "Alt+G" },
  { nl: "Plannen", en: "Planning", keys: "Alt+5" },
  { nl: "Herplannen", en: "Re-plan", keys: "Alt+R" },
  { nl: "Knelpunten", en: "Bottlenecks", keys: "Alt+6" },
  { nl: "Waarom niet?", en: "Why not?", keys: "Alt+7" },
  { nl: "Scenario’s", en: "Scenarios", keys: "Alt+8" },
  { nl: "Partners", en: "Partners", keys: "Alt+P" },
  { nl: "Aanvragen", en: "Requests", keys: "Alt+A" },
  { nl: "Historiek", en: "History", keys: "Alt+H" },
  { nl: "Import", en: "Import", keys: "Alt+9" },
  { nl: "Export", en: "Export", keys: "Alt+0" },
] as const;

/** Goes to a screen by its key, and waits for it. */
export async function goTo(page: Page, title: string): Promise<void> {
  const screen = SCREENS.find(({ nl, en }) => nl === title || en === title);
  await page.keyboard.press(screen!.keys);
  await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
}

/** Plans for some seconds, from the plan as it is, up to the proposal. */
export async function planFor(page: Page, seconds: number): Promise<void> {
  await goTo(page, "Plannen");
  await page.getByRole("textbox", { name: "Zoektijd in seconden" }).fill(String(seconds));
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("region", { name: "Voorstel" })).toBeVisible({ timeout: 30_000 + seconds * 1000 });
}

/** Makes the proposal the plan. */
export async function acceptPlan(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Aanvaard het voorstel" }).click();
  await expect(page.getByText("Het voorstel is nu het plan.")).toBeVisible();
}

/** The number of placed runs that *Opleidingen* tells, as it stands there. */
export function placedTotal(page: Page) {
  return page.getByText(/^[\d\s\u202f]+ van [\d\s\u202f]+ edities geplaatst$/);
}
