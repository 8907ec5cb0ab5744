import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { campusFrom } from "#shared/domain/tables.ts";
import { createDocument } from "#electron/document/create.ts";
import { openDocument } from "#electron/document/open.ts";
import type { StartReader } from "#electron/workbook/read-apart.ts";
import { readApart } from "#electron/workbook/read-apart.ts";
import type { PrintPdf } from "#electron/publish/format-files.ts";
import type { Places } from "#electron/windows/places.ts";
import { BoundDesk } from "./bound-desk.ts";
import { ChartDesk } from "./chart-desk.ts";
import { ExportDesk } from "./export-desk.ts";
import { foundCampus } from "./found-campus.ts";
import { ImportDesk } from "./import-desk.ts";
import { importLayouts } from "./import-layouts.ts";
import { OpenDocument } from "./open-document.ts";
import { PartnerDesk } from "./partner-desk.ts";
import { preferencesFile } from "./preferences.ts";
import { PriceDesk } from "./price-desk.ts";
import type { Program } from "./program.ts";
import { PublishedDesk } from "./published-desk.ts";
import { recentDocuments } from "./recent.ts";
import { RequestDesk } from "./request-desk.ts";
import { ScenarioDesk } from "./scenario-desk.ts";
import { SolveDesk } from "./solve-desk.ts";
import { WhyDesk } from "./why-desk.ts";

/** What a door brings along. */
export interface ProgramNeeds extends Pick<Program, "dialogs" | "menu"> {
  readonly mode: "electron" | "browser";
  /** The folder for what the program remembers. */
  readonly userData: string;
  readonly places: Places;
  /** Prints a page to PDF, where there is a window to do so. */
  readonly printPdf?: PrintPdf;
  /** Starts the process that reads files, where that is not one of Node itself. */
  readonly startReader?: StartReader;
}

/** Puts the program together; no document is open yet. */
export function newProgram({ mode, userData, places, dialogs, menu, printPdf, startReader }: ProgramNeeds): Program {
  const preferences = preferencesFile(join(userData, "preferences.json"));
  const now = () => new Date().toISOString();
  const author = async () => (await preferences.read()).author;
  const openFile = async (path: string) => openDocument(path, { author: await author(), at: now() });
  const document = new OpenDocument({ openFile, author, now });
  const solve = new SolveDesk(document);
  const requests = new RequestDesk(document, now);
  const scenarios = new ScenarioDesk(document, solve, { author, now });
  const exports = new ExportDesk(document, { now, hidden: userData, printPdf: printPdf ?? null });
  const { version } = JSON.parse(readFileSync(places.manifest, "utf8")) as { version: string };
  return {
    about: { version, mode, platform: process.platform },
    document,
    preferences,
    recent: recentDocuments(join(userData, "recent.json")),
    solve,
    bounds: new BoundDesk(document),
    prices: new PriceDesk(document, solve),
    partners: new PartnerDesk(document, requests, { author, now, page: places.page }),
    published: new PublishedDesk(document, { author, now }),
    requests,
    scenarios,
    why: new WhyDesk(document, scenarios),
    imports: new ImportDesk(document, {
      layouts: importLayouts(join(userData, "import-layouts.json")),
      folder: async () => (await exports.proposal()).folder,
      startReader,
    }),
    exports,
    charts: new ChartDesk(() => exports.proposal()),
    dialogs,
    menu,
    demoPath: async () => {
      const path = join(userData, "demo.campus");
      if (!existsSync(path)) await makeDemo(places.demo, path, now(), startReader);
      return path;
    },
  };
}

async function makeDemo(folder: string, path: string, at: string, start?: StartReader): Promise<void> {
  const { lists } = foundCampus(await readApart({ path: folder }, { start }));
  if (!lists) throw new Error("the demo campus is not sound");
  await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
  createDocument(path, campusFrom(lists), at);
}

const nothing = async () => null;

/** The program without a window of its own: it has no dialogs and no menu. */
export function browserProgram(userData: string, places: Places): Program {
  const dialogs = { chooseOpen: nothing, chooseCopy: nothing, chooseFolder: nothing };
  return newProgram({ mode: "browser", userData, places, dialogs, menu: null });
}
