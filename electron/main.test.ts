import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Door } from "#shared/contract/contract.ts";
import { HANDSHAKE } from "#shared/contract/handshake.ts";
import * as fake from "#electron/e2e/fake-electron.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dagdeel-main-"));
  fake.answers.userData = folder;
  await import("./main.ts");
  fake.becomeReady();
  await vi.waitUntil(() => fake.told.windows.length === 1, { timeout: 30_000 });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const theWindow = () => fake.told.windows[0];
const ours = { parent: null, url: "app://dagdeel/" };

function handOver(senderFrame: unknown) {
  const { page, program } = fake.newChannel();
  fake.ipcMain.emit(HANDSHAKE, { senderFrame, ports: [program] });
  return { page, program };
}

function doorOver(page: ReturnType<typeof handOver>["page"]): Door {
  page.start();
  return createORPCClient(new RPCLink({ port: page }));
}

describe("the front door", () => {
  it("runs every page in the sandbox, one program at a time", () => {
    expect(fake.told.sandboxed).toBe(true);
    expect(fake.told.lockAsked).toBe(true);
  });

  it("shows its own page, isolated and without Node", () => {
    expect(theWindow().url).toBe("app://dagdeel/");
    expect(theWindow().shown).toBe(true);
    expect(theWindow().options.webPreferences).toEqual({
      preload: expect.stringMatching(/dist[\\/]preload[\\/]preload\.cjs$/),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
  });

  it("gives its scheme an origin of its own that others cannot read", () => {
    expect(fake.told.schemes).toEqual([
      { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
    ]);
  });

  it("sends every answer with the page's rules, also where it finds nothing", async () => {
    const serve = fake.protocol.handlers.get("app");
    for (const url of ["app://dagdeel/nowhere", "app://evil/", "app://dagdeel/%2e%2e/package.json"]) {
      const answer = await serve?.(new Request(url));
      expect(answer?.status).toBe(404);
      expect(answer?.headers.get("Content-Security-Policy")).toContain("default-src 'none'; script-src 'self'");
      expect(answer?.headers.get("X-Content-Type-Options")).toBe("nosniff");
    }
    expect((await serve?.(new Request("app://dagdeel/", { method: "POST" })))?.status).toBe(404);
  });

  it("denies permissions, devices and screens to every session", () => {
    for (const session of [fake.session.defaultSession, fake.newSession()]) {
      const answered: unknown[] = [];
      session.permissionRequest?.(...([{}, "media", (yes: unknown) => answered.push(yes)] as never[]));
      session.displayMedia?.(...([{}, (streams: unknown) => answered.push(streams)] as never[]));
      expect(answered).toEqual([false, {}]);
      expect(session.permissionCheck?.()).toBe(false);
      expect(session.devicePermission?.()).toBe(false);
      const download = { preventDefault: vi.fn<() => void>() };
      session.emit("will-download", download);
      expect(download.preventDefault).toHaveBeenCalled();
    }
  });

  it.each([
    "https://dagdeel.example/",
    "https://t2-campus.be.evil.example/",
    "app://dagdeel.evil/",
    "app://dagdeel@evil/",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "ms-msdt:/id",
    "blob:app://dagdeel/x",
    "about:blank",
    "",
  ])("goes nowhere: %s", (url) => {
    const { webContents } = theWindow();
    expect(webContents.prevents("will-navigate", { url })).toBe(true);
    expect(webContents.prevents("will-redirect", { url })).toBe(true);
    expect(webContents.prevents("will-frame-navigate", { url, isMainFrame: true })).toBe(true);
    expect(webContents.prevents("will-frame-navigate", { url: "app://dagdeel/", isMainFrame: false })).toBe(true);
    expect(webContents.prevents("will-attach-webview", {})).toBe(true);
    expect(webContents.openHandler?.({ url })).toEqual({ action: "deny" });
  });
});

describe("the line to the page", () => {
  it.each([
    ["another origin", { parent: null, url: "https://evil.example/" }],
    ["another host of the scheme", { parent: null, url: "app://evil/" }],
    ["a frame within the page", { parent: {}, url: "app://dagdeel/" }],
    ["the developer tools", { parent: null, url: "devtools://devtools/bundled/inspector.html" }],
    ["a frame that is gone", null],
  ])("is refused to %s", (_who, senderFrame) => {
    expect(handOver(senderFrame).program.closed).toBe(true);
  });

  it("is refused without a port, or with two", () => {
    const { program } = fake.newChannel();
    const { program: other } = fake.newChannel();
    fake.ipcMain.emit(HANDSHAKE, { senderFrame: ours, ports: [] });
    fake.ipcMain.emit(HANDSHAKE, { senderFrame: ours, ports: [program, other] });
    expect([program.closed, other.closed]).toEqual([true, true]);
  });

  it("answers the contract to our own page, on the demo campus at first", async () => {
    const { page, program } = handOver(ours);
    const door = doorOver(page);
    expect(await door.app.about()).toMatchObject({ mode: "electron" });
    const { state, campus } = await door.document.load();
    expect(campus.courses).toHaveLength(350);
    expect(state).toMatchObject({ path: join(folder, "demo.campus"), readOnly: false, revision: 0 });
    const second = handOver(ours);
    expect([program.closed, second.program.closed]).toEqual([true, false]);
    second.page.close();
  });

  it("tells the page what is chosen in the menu bar", async () => {
    const { page } = handOver(ours);
    const commands = await doorOver(page).app.menu();
    const menu = JSON.stringify(fake.told.menus.at(-1));
    expect(menu).toContain("Bestand");
    const bar = fake.told.menus.at(-1) as { label: string; submenu: { label?: string; click?: () => void }[] }[];
    const undo = bar.flatMap(({ submenu }) => submenu).find(({ label }) => label === "Ongedaan maken");
    undo?.click?.();
    expect((await commands.next()).value).toBe("undo");
    page.close();
  });

  it("speaks the language of the preferences in the menu bar", async () => {
    const { page } = handOver(ours);
    const before = fake.told.menus.length;
    await doorOver(page).app.setPreferences({ language: "en" });
    await vi.waitFor(() => expect(fake.told.menus.length).toBeGreaterThan(before));
    expect(JSON.stringify(fake.told.menus.at(-1))).toContain("Open recent");
    page.close();
  });

  it("chooses paths with the system's dialogs", async () => {
    const { page } = handOver(ours);
    const door = doorOver(page);
    expect(await door.dialog.chooseOpen()).toBeNull();
    fake.answers.savePath = "/plannen/kopie.campus";
    expect(await door.dialog.chooseCopy({ proposal: "kopie.campus" })).toBe("/plannen/kopie.campus");
    expect(fake.told.dialogs.at(-1)).toMatchObject({ kind: "save", options: { defaultPath: "kopie.campus" } });
    page.close();
  });
});

describe("the program and the system", () => {
  it("comes to the front when it is started again, and says why a document does not open", async () => {
    fake.app.emit("second-instance", {}, ["dagdeel", "nowhere.campus"], folder);
    await vi.waitFor(() => expect(fake.told.dialogs.at(-1)?.kind).toBe("message"));
    expect(JSON.stringify(fake.told.dialogs.at(-1))).toContain("nowhere.campus does not exist");
    expect(theWindow().fronted).toBe(1);
  });

  it("remembers where the window stood", async () => {
    theWindow().emit("close");
    await vi.waitFor(() => expect(existsSync(join(folder, "window.json"))).toBe(true));
  });

  it("leaves the document as a single file when it ends", async () => {
    fake.app.emit("window-all-closed");
    await vi.waitFor(() => expect(fake.told.ended).toBe(true));
    expect(readdirSync(folder).filter((name) => name.startsWith("demo.campus"))).toEqual(["demo.campus"]);
  });
});
