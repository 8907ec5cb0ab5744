import { randomUUID } from "node:crypto";
import { BrowserWindow, session } from "electron";
import type { Session } from "electron";
import { ORIGIN } from "./app-protocol.ts";

const pages = new Map<string, string>();
let printer: Session | null = null;

/**
 * Prints a page to a tagged PDF with an outline, on the paper that its style names, in a window that nobody sees: a
 * session of its own, without scripts, that knows no page but this one.
 */
export async function printPdf(page: string): Promise<Uint8Array> {
  const url = `${ORIGIN}/${randomUUID()}`;
  pages.set(url, page);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printerSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(url);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    pages.delete(url);
    window.destroy();
  }
}

/** A session in memory that serves the pages being printed, and nothing else. */
function printerSession(): Session {
  if (printer) return printer;
  printer = session.fromPartition("print");
  printer.protocol.handle(new URL(ORIGIN).protocol.slice(0, -1), async ({ url }) => {
    const page = pages.get(url);
    return page === undefined
      ? new Response("not found", { status: 404 })
      : new Response(page, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  });
  return printer;
}
