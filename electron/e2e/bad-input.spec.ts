import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { goTo } from "./acts.ts";
import { test } from "./app.ts";
import { campusFolder } from "./server.ts";

/** A copy of the tiny campus with faults: one cell each that is no number, no date and no course, and learners' e-mails. */
function faultyCampus(home: string): string {
  const folder = join(home, "fout");
  cpSync(campusFolder("tiny-campus"), folder, { recursive: true });
  change(join(folder, "runs.csv"), (lines) => {
    const cells = lines.map((line) => line.split(","));
    cells[3][2] = "2o";
    cells[5][3] = "2026-02-31";
    cells[6][1] = "NOPE";
    return cells.map((line) => line.join(","));
  });
  change(join(folder, "courses.csv"), ([head, ...lines]) => [
    `${head},e-mail`,
    ...lines.map((line) => line && `${line},jan@voorbeeld.be`),
  ]);
  return folder;
}

function change(file: string, lines: (lines: string[]) => string[]): void {
  writeFileSync(file, lines(readFileSync(file, "utf8").split(/\r?\n/)).join("\n"));
}

async function read(page: Page, path: string): Promise<void> {
  await page.getByRole("textbox", { name: "Of geef het pad op deze computer" }).fill(path);
  await page.keyboard.press("Enter");
}

const revision = (page: Page) => page.getByRole("contentinfo").getByText("versie 0");

test("a faulty campus is not read in unless the faulty rows are left out", async ({ open, home }) => {
  const page = await open("tiny");
  await goTo(page, "Import");
  await read(page, faultyCampus(home));
  await expect(page.getByText("Er zijn fouten: zo wordt niets ingelezen.")).toBeVisible();
  // Of an unknown course the planner is asked first; findings stand behind their tab.
  await expect(page.getByRole("tab", { name: "Vragen 1" })).toHaveAttribute("aria-selected", "true");
  await page.getByRole("tab", { name: /^Bevindingen/ }).click();
  await expect(page.getByText('"2o" is geen getal. Misschien 20?')).toBeVisible();
  await expect(page.getByText('"2026-02-31" is geen datum. Misschien 2026-02-28?')).toBeVisible();
  await expect(page.getByText('"NOPE" staat niet in tabel courses.')).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "opmerking" }).filter({ hasText: "e-mail" })).toBeVisible();
  await expect(page.getByText("jan@voorbeeld.be")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Lees in" })).toBeDisabled();
  await expect(revision(page)).toBeVisible();

  await page.getByText("Laat de 3 foutieve rijen weg").click();
  await page.getByRole("button", { name: "Lees in" }).click();
  await expect(page.getByRole("heading", { name: "De campus is ingelezen" })).toBeVisible();
  await expect(page.getByText(/rijen zijn weggelaten/)).toBeVisible();
  await goTo(page, "Opleidingen");
  await expect(page.getByText(/van 1\d edities geplaatst/)).toBeVisible();
});

test("a folder that is not there, or holds no campus, is named and changes nothing", async ({ open, home }) => {
  const page = await open("tiny");
  await goTo(page, "Import");
  await read(page, join(home, "nergens"));
  await expect(page.getByRole("alert")).toContainText("nergens");
  await page.locator("input[type=file]:not([webkitdirectory])").setInputFiles({
    name: "brief.docx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("geen tabel"),
  });
  await expect(page.getByRole("alert")).toContainText("geen enkele tabel");
  await expect(revision(page)).toBeVisible();
});

test("a file that is no campus is not opened, and the work goes on", async ({ open, home }) => {
  const page = await open("tiny");
  const file = join(home, "foto.campus");
  writeFileSync(file, "dit is geen campus");
  await page.keyboard.press("Control+o");
  await page.getByRole("textbox", { name: "Pad op deze computer" }).fill(file);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("foto.campus");
  await page.keyboard.press("Escape");
  await goTo(page, "Lokalen en machines");
  await expect(page.getByRole("grid", { name: "Lokalen" })).toBeVisible();
});

test("a folder that may not be written to is named", async ({ open, home }) => {
  const page = await open("tiny");
  const file = join(home, "vol");
  writeFileSync(file, "een bestand, geen map");
  await goTo(page, "Export");
  await page.getByRole("textbox", { name: "Map op deze computer" }).fill(join(file, "uit"));
  await page.getByRole("button", { name: "Schrijf" }).click();
  await expect(page.getByRole("alert")).toContainText("vol");
});
