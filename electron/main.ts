import { join } from "node:path";
import { app, dialog } from "electron";
import type { BrowserWindow } from "electron";
import type { MenuCommand } from "#shared/contract/app.ts";
import { newMenuEvents } from "#electron/handlers/desk/menu-events.ts";
import type { MenuEvents } from "#electron/handlers/desk/menu-events.ts";
import { newProgram } from "#electron/handlers/desk/new-program.ts";
import type { Program } from "#electron/handlers/desk/program.ts";
import { refusalIn } from "#electron/handlers/desk/refused.ts";
import { readSmallFile, writeSmallFile } from "#electron/handlers/desk/small-file.ts";
import { answerOverPorts } from "#electron/handlers/over-port.ts";
import { registerScheme, servePage } from "#electron/windows/app-protocol.ts";
import { listBundle } from "#electron/windows/bundle.ts";
import { dialogsOver } from "#electron/windows/dialogs.ts";
import { denyTheRest } from "#electron/windows/guards.ts";
import { bringToFront, openMainWindow } from "#electron/windows/main-window.ts";
import { showMenu } from "#electron/windows/menu.ts";
import { documentIn } from "#electron/windows/open-argument.ts";
import { placesFrom } from "#electron/windows/places.ts";
import { listenForPort } from "#electron/windows/port.ts";
import { startReader } from "#electron/windows/reader-process.ts";
import { printPdf } from "#electron/windows/print-pdf.ts";

/** The program in a window: one program, one window, one document. */

const places = placesFrom(import.meta.url);
let window: BrowserWindow | null = null;
let asked: string | null = null;

async function start(): Promise<void> {
  await app.whenReady();
  denyTheRest();
  const userData = app.getPath("userData");
  const menu = newMenuEvents();
  const dialogs = dialogsOver(() => window);
  const program = newProgram({ mode: "electron", userData, places, menu, dialogs, printPdf, startReader });
  closeBeforeQuitting(program);

  listenForPort(answerOverPorts(program));
  servePage(await listBundle(places.page));
  await keepMenu(program, menu);

  await openFirst(program, asked ?? documentIn(process.argv, process.cwd()));
  app.on("second-instance", (_event, args, folder) => {
    if (window) bringToFront(window);
    void openNamed(program, documentIn(args, folder));
  });
  app.removeListener("open-file", noteAsked);
  app.on("open-file", (event, path) => {
    event.preventDefault();
    void openNamed(program, path);
  });
  app.on("window-all-closed", () => app.quit());

  const stateFile = join(userData, "window.json");
  const memory = { read: () => readSmallFile(stateFile), write: (state: unknown) => writeSmallFile(stateFile, state) };
  window = await openMainWindow(places.preload, memory);
  window.once("closed", () => (window = null));
}

/** Opens what was asked for, else what was open last, else the demo campus; where none can be, the window is without. */
async function openFirst(program: Program, path: string | null): Promise<void> {
  if (path !== null && (await openNamed(program, path))) return;
  const [last] = await program.recent.list();
  if (last && (await open(program, last.path).catch(() => program.recent.forget(last.path)))) return;
  await orTell(program, async () => open(program, await program.demoPath()));
}

/** Opens a document that somebody named; where it is refused, what was open stays open. */
async function openNamed(program: Program, path: string | null): Promise<boolean> {
  return path !== null && orTell(program, () => open(program, path));
}

async function open(program: Program, path: string): Promise<true> {
  const { path: opened, name } = await program.document.open(path);
  await program.recent.add({ path: opened, name });
  return true;
}

/** Does a task; where it is refused, a message says why, and the answer is no. */
async function orTell(program: Program, task: () => Promise<true>): Promise<boolean> {
  try {
    return await task();
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    const { language } = await program.preferences.read();
    const message = String(refusal.values[language] ?? refusal.refused);
    await dialog.showMessageBox({ type: "warning", title: "Dagdeel", message });
    return false;
  }
}

/** Keeps the menu bar as the language and the recent documents are. */
async function keepMenu(program: Program, menu: MenuEvents): Promise<void> {
  const show = async (): Promise<void> => {
    const [{ language }, recent] = await Promise.all([program.preferences.read(), program.recent.list()]);
    const command = (name: MenuCommand) => menu.publish("command", name);
    showMenu({ language, recent, command, openRecent: (path) => void openNamed(program, path) });
  };
  program.preferences.subscribe(() => void show());
  program.recent.subscribe(() => void show());
  await show();
}

/** Leaves the document as a single file before the program ends. */
function closeBeforeQuitting(program: Program): void {
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    void program.partners
      .close()
      .then(() => program.document.close())
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

/** A document the system names before the program is ready for it. */
function noteAsked(event: { preventDefault(): void }, path: string): void {
  event.preventDefault();
  asked = path;
}

app.enableSandbox();
registerScheme();
app.on("open-file", noteAsked);
if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    dialog.showErrorBox("Dagdeel", error instanceof Error ? error.message : String(error));
    app.exit(1);
  });
} else {
  app.quit();
}
