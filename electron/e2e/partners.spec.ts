import type { Browser, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { goTo } from "./acts.ts";
import { test } from "./app.ts";
import { expectNoViolations } from "./axe.ts";

/** Switches sharing on over plain HTTP and makes a link for the first partner; says its address. */
async function shareAndLink(page: Page): Promise<string> {
  await goTo(page, "Partners");
  await page.getByText("Deel vrij en bezet met partners").click();
  await page.getByRole("radio", { name: "HTTP", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pas toe" })).toBeDisabled();
  await page.getByText("Dat aanvaard ik").click();
  await page.getByRole("button", { name: "Pas toe" }).click();
  await expect(page.getByText(/^De pagina staat op http:/)).toBeVisible();
  await page.getByRole("button", { name: "Nieuwe link" }).click();
  await page.getByRole("button", { name: "Maak link" }).click();
  const address = await page.getByRole("textbox", { name: "Link" }).inputValue();
  await page.getByRole("button", { name: "Sluiten" }).click();
  return address;
}

/** The partner's own browser: it shares nothing with the planner's. */
async function visit(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-BE", reducedMotion: "reduce" });
  const partner = await context.newPage();
  await partner.goto(address);
  await expect(partner.getByRole("heading", { name: "Wanneer is er plaats?" })).toBeVisible();
  return partner;
}

test("a partner finds a free day-part by link, subscribes, sees changes, and is turned away when it is revoked", async ({
  open,
  browser,
}) => {
  const page = await open("planned");
  const address = await shareAndLink(page);
  const partner = await visit(browser, address);
  expect(partner.url()).not.toContain("#");

  await test.step("find a day-part, by keys alone", async () => {
    await partner.getByRole("combobox", { name: "Machine" }).focus();
    await partner.keyboard.press("ArrowDown");
    await partner.getByRole("button", { name: "Later" }).focus();
    await partner.keyboard.press("Enter");
    const first = partner.locator("button.slot[tabindex='0']");
    await expect(first).toHaveCount(1);
    await first.focus();
    await partner.keyboard.press("ArrowDown");
    await partner.keyboard.press("ArrowRight");
    await partner.keyboard.press("Enter");
    await expect(partner.getByRole("region", { name: "Gekozen dagdeel" })).toContainText(/vrij|bezet|dicht/);
    await expect(partner).toHaveURL(/part=/);
  });

  await test.step("list, rooms, English, and a reload that keeps it all", async () => {
    await partner.getByRole("button", { name: "Lijst" }).click();
    await partner.getByRole("button", { name: "Lokalen" }).click();
    await expect(partner.getByText(/lokalen? vrij/).first()).toBeVisible();
    await partner.getByRole("button", { name: "EN, English" }).click();
    await expect(partner.getByRole("heading", { name: "When is there room?" })).toBeVisible();
    await partner.reload();
    await expect(partner.getByText(/rooms? free/).first()).toBeVisible();
    await partner.getByRole("button", { name: "NL, Nederlands" }).click();
  });

  await test.step("subscribe", async () => {
    await partner.getByRole("link", { name: "Abonneren" }).click();
    await partner.getByRole("button", { name: "Maak agenda-adressen" }).click();
    const feed = await partner.getByRole("textbox", { name: "Adres van de agenda" }).inputValue();
    const answer = await partner.request.get(feed, { headers: { Cookie: "" } });
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain("text/calendar");
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  await test.step("the planner sees that the link is used, and ends it", async () => {
    await page.getByRole("row").nth(1).click();
    await goTo(page, "Rooster");
    await goTo(page, "Partners");
    await expect(page.getByRole("complementary")).toContainText("1 agenda-adres");
    await expect(page.getByRole("row").nth(1)).not.toContainText("nog niet");
    await expectNoViolations(page, "partners");
    await page.getByRole("button", { name: "Trek in" }).click();
    await expect(partner.getByRole("heading", { name: "Deze link werkt niet meer" })).toBeVisible({ timeout: 2000 });
    await expectNoViolations(partner, "revoked");
  });
  await partner.context().close();
});

test("a partner asks for a free day-part, the planner accepts by key, undoes, accepts again, and the partner sees each", async ({
  open,
  browser,
}) => {
  const page = await open("planned");
  const partner = await visit(browser, await shareAndLink(page));
  await partner.getByRole("button", { name: "Later" }).click();
  await partner.locator("button.slot-free").nth(4).click();
  await partner.getByRole("button", { name: /^Vraag dit dagdeel aan/ }).click();
  await partner.getByRole("button", { name: "Verstuur de aanvraag" }).click();
  await expect(partner.getByRole("textbox", { name: "Waarvoor?" })).toBeFocused();
  await partner.keyboard.type("Opfrissing lassen");
  await partner.getByRole("textbox", { name: "Bereikbaar op" }).fill("planning@partner.example");
  await partner.keyboard.press("Enter");
  await expect(partner.getByText("Verstuurd. U ziet het antwoord hier.")).toBeVisible();
  await expectNoViolations(partner, "asked");

  await goTo(page, "Aanvragen");
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("region", { name: "Past het nu?" })).toContainText("Ja:");
  await page.keyboard.press("k");
  await page.keyboard.press("c");
  await expect(page.getByRole("button", { name: /^Stel voor:/ }).first()).toBeFocused();
  await expect(page.getByRole("button", { name: /^Stel voor:/ }).first()).toBeVisible();
  await expectNoViolations(page, "request");
  await page.keyboard.press("a");
  await expect(partner.getByText("aanvaard", { exact: true })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(partner.getByText("in behandeling", { exact: true })).toBeVisible();
  await page.keyboard.press("d");
  await expect(page.getByRole("textbox", { name: "Boodschap voor de partner" })).toBeFocused();
  await page.keyboard.type("Dan is de hal dicht");
  await page.keyboard.press("Enter");
  await expect(partner.getByText("geweigerd", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Neem het antwoord terug" }).press("Enter");
  await expect(partner.getByText("in behandeling", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Aanvaard", exact: true }).click();
  await expect(partner.getByText("aanvaard", { exact: true })).toBeVisible();
  await partner.getByRole("link", { name: "Lessen" }).click();
  await partner.getByRole("searchbox", { name: "Zoek opleiding, editie of lokaal" }).fill("aanvragen");
  await expect(partner.getByRole("cell", { name: /^Aanvragen / }).first()).toBeVisible();
  await partner.context().close();
});

test("the partner page has no accessibility violation on any screen, and never scrolls sideways", async ({
  open,
  browser,
}) => {
  const page = await open("planned");
  const partner = await visit(browser, await shareAndLink(page));
  for (const [width, colorScheme] of [
    [360, "dark"],
    [768, "light"],
    [1440, "dark"],
    [1440, "light"],
    [768, "dark"],
    [360, "light"],
  ] as const) {
    await partner.setViewportSize({ width, height: 800 });
    await partner.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // The widest row is where there is least room for it: the other views are seen there, once.
    for (const view of width === 360 && colorScheme === "light" ? ["month", "week", "day", "list"] : ["month"]) {
      await partner.goto(`${new URL(partner.url()).origin}/?view=${view}`);
      await expect(partner.locator(".answer[aria-busy='false']")).toBeVisible();
      const over = await partner.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(`${view} at ${width}: ${Math.max(0, over)}`).toBe(`${view} at ${width}: 0`);
      if (view === "month" || view === "list") await expectNoViolations(partner, `${view}, ${width}, ${colorScheme}`);
    }
  }
  await partner.context().close();
});

test("a wrong link shows nothing, and a name bound to this computer behind the visitor's back is served nothing", async ({
  open,
  browser,
  playwright,
}) => {
  const page = await open("tiny");
  const { origin, port, hash } = new URL(await shareAndLink(page));
  const { launchOptions } = test.info().project.use;
  const stranger = await browser.newPage({ locale: "en-GB" });
  await stranger.goto(`${origin}/#${"x".repeat(43)}`);
  await expect(stranger.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  await stranger.close();
  const rebound = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), "--host-resolver-rules=MAP evil.example 127.0.0.1"],
  });
  const visitor = await rebound.newPage();
  const answer = await visitor.goto(`http://evil.example:${port}/${hash}`);
  expect([answer?.status(), (await answer?.text())?.trim()]).toEqual([421, "turned away"]);
  const asked = await visitor.evaluate(async (token) => {
    const body = JSON.stringify({ token });
    const entered = await fetch("/api/v1/enter", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
    });
    return [entered.status, (await fetch("/api/v1/me")).status];
  }, hash.slice(1));
  expect(asked).toEqual([421, 421]);
  // And from another site the answers stay out of reach: no header lets them through.
  const across = await visitor.evaluate(
    (url) =>
      fetch(url).then(
        () => "read",
        () => "kept",
      ),
    `${origin}/api/v1/me`,
  );
  expect(across).toBe("kept");
  await rebound.close();
});
