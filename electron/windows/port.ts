import { ipcMain } from "electron";
import type { MessagePortMain, WebFrameMain } from "electron";
import { HANDSHAKE } from "#shared/contract/handshake.ts";
import { isOurPage } from "./app-protocol.ts";

/**
 * Takes the port that the page hands over, and lets the one before go: a page loaded anew brings a new one. Only the
 * main frame of our own page is listened to.
 */
export function listenForPort(connect: (port: MessagePortMain) => void): void {
  let current: MessagePortMain | null = null;
  ipcMain.on(HANDSHAKE, ({ senderFrame, ports }) => {
    if (!isOurs(senderFrame) || ports.length !== 1) {
      for (const port of ports) port.close();
      return;
    }
    current?.close();
    [current] = ports;
    connect(current);
    current.start();
  });
}

function isOurs(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isOurPage(frame.url);
}
