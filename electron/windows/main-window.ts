import { BrowserWindow } from "electron";
import { PAGE_URL } from "./app-protocol.ts";
import { readWindowState, rememberWindow } from "./window-state.ts";
import type { Memory } from "./window-state.ts";

/** Opens the one window on the page, where it stood last. */
export async function openMainWindow(preload: string, memory: Memory): Promise<BrowserWindow> {
  const { bounds, maximized } = await readWindowState(memory);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 960,
    minHeight: 600,
    title: "Dagdeel",
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      // It would fetch its word lists from elsewhere.
      spellcheck: false,
    },
  });
  if (maximized) window.maximize();
  window.once("ready-to-show", () => window.show());
  rememberWindow(window, memory);
  await window.loadURL(PAGE_URL);
  return window;
}

/** Brings a window to the front. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
