import { expect, it } from "vitest";
import * as fake from "#electron/e2e/fake-electron.ts";
import { printPdf } from "./print-pdf.ts";

it("prints a page in a window without scripts that nobody sees, and leaves nothing behind", async () => {
  const printed = await printPdf("<!doctype html><title>één</title>");
  expect(new TextDecoder().decode(printed)).toBe("%PDF of <!doctype html><title>één</title>");
  const [window] = fake.told.windows;
  expect(window.shown).toBe(false);
  expect(window.destroyed).toBe(true);
  expect(window.options).toMatchObject({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  expect(window.printed).toEqual({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  const again = await fake.session.fromPartition("print").protocol.answer(window.url);
  expect(again.status).toBe(404);
});
