import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The screens in the order of the rail, by their Dutch and English titles. */
export const SCREENS = [
  { nl: "Rooster", en: "Timetable" },
  { nl: "Capaciteit", en: "Capacity" },
  { nl: "Opleidingen", en: "Courses" },
  { nl: "Lokalen en machines", en: "Rooms and machines" },
  { nl: "Plannen", en: "Planning" },
  { nl: "Knelpunten", en: "Bottlenecks" },
  { nl: "Waarom niet?", en: "Why not?" },
  { nl: "Scenario’s", en: "Scenarios" },
  { nl: "Import", en: "Import" },
  { nl: "Export", en: "Export" },
] as const;

/** Goes to a screen by its key, and waits for it. */
export async function goTo(page: Page, title: string): Promise<void> {
  const place = SCREENS.findIndex(({ nl, en }) => nl === title || en === title);
  await page.keyboard.press(`Alt+${(place + 1) % 10}`);
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
