/**
 * Boots the built program under Node, with the stand-in for Electron in the place of `electron`, plays one visit of the
 * page, and prints what it saw as JSON. Started by bundle.test.ts with a folder for the program's own files.
 */
import { createRequire, registerHooks } from "node:module";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/message-port";
import type { Door } from "#shared/contract/contract.ts";
import { HANDSHAKE } from "#shared/contract/handshake.ts";

const [userData, dist] = process.argv.slice(2);
const fakeUrl = new URL("fake-electron.ts", import.meta.url).href;

registerHooks({
  resolve: (name, context, next) => (name === "electron" ? { url: fakeUrl, shortCircuit: true } : next(name, context)),
});

const fake = await import("./fake-electron.ts");
fake.answers.userData = userData;

async function untilWindow(): Promise<void> {
  while (fake.told.windows.length === 0) await pause(20);
}

async function served(path: string) {
  const answer = await fake.protocol.handlers.get("app")?.(new Request(`app://dagdeel${path}`));
  const text = (await answer?.text()) ?? "";
  return { status: answer?.status, policy: answer?.headers.get("Content-Security-Policy"), text };
}

/** Loads the preload as a page would, and hands it a port. */
function bridge() {
  const window = new EventTarget();
  Object.assign(globalThis, { window });
  createRequire(import.meta.url)(join(dist, "preload", "preload.cjs"));
  const { page, program } = fake.newChannel();
  const handed = (details: object) => window.dispatchEvent(Object.assign(new Event("message"), details));
  handed({ source: {}, data: HANDSHAKE, ports: [program] });
  handed({ source: window, data: "something else", ports: [program] });
  handed({ source: window, data: HANDSHAKE, ports: [program] });
  return { page, posted: fake.told.posted };
}

async function planned(door: Door) {
  await door.solve.start({ seconds: 1, seed: 1, from: "plan" });
  const phases: string[] = [];
  for await (const { phase } of await door.solve.watch()) phases.push(phase);
  return { phases, result: await door.solve.result(), accepted: await door.solve.accept() };
}

await import(join(dist, "main", "main.js"));
fake.becomeReady();
await untilWindow();

const index = await served("/");
const scripts = [...index.text.matchAll(/src="([^"]+)"/g)].map(([, path]) => path);
const { page, posted } = bridge();
fake.ipcMain.emit(HANDSHAKE, { senderFrame: { parent: null, url: "app://dagdeel/" }, ports: posted[0].ports });
page.start();
const door: Door = createORPCClient(new RPCLink({ port: page }));
const tiny = join(dist, "..", "resources", "campuses", "tiny-campus");

const seen = {
  url: fake.told.windows[0].url,
  exposed: fake.told.exposed,
  posted: posted.map(({ channel, ports }) => ({ channel, ports: ports.length })),
  index: { status: index.status, policy: index.policy },
  inline: /<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/.test(index.text),
  scripts: await Promise.all(scripts.map(async (path) => (await served(path)).status)),
  unlisted: (await served("/../main/main.js")).status,
  courses: (await door.document.load()).campus.courses.length,
  preview: await door.import.preview({ path: tiny }),
  carried: await door.import.carryOut({ leaveFaultyRowsOut: false }),
  plan: await planned(door),
};
page.close();
fake.app.quit();
while (!fake.told.ended) await pause(20);
process.stdout.write(JSON.stringify(seen));
