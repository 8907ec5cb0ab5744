import { contextBridge, ipcRenderer } from "electron";
import { HANDSHAKE } from "#shared/contract/handshake.ts";

/** The page's window, as far as this file looks at it. */
declare const window: EventTarget;

interface Handed extends Event {
  readonly source: unknown;
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** The one bridge: the page hands over its end of a channel, and it is passed on. Nothing else crosses. */
window.addEventListener("message", (event) => {
  const { source, data, ports } = event as Handed;
  if (source !== window || data !== HANDSHAKE || ports.length !== 1) return;
  ipcRenderer.postMessage(HANDSHAKE, null, [...ports]);
});

contextBridge.exposeInMainWorld("dagdeel", { mode: "electron" });
