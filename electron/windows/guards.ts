import { app, session } from "electron";
import type { Session, WebContents } from "electron";
import { isOurPage } from "./app-protocol.ts";

/**
 * Denies what this program never does, to every window and session there will be: other pages, new windows, embedded
 * pages, permissions, devices, downloads. Once the app is ready.
 */
export function denyTheRest(): void {
  denyPermissions(session.defaultSession);
  app.on("session-created", denyPermissions);
  app.on("web-contents-created", (_event, contents) => denyNavigation(contents));
}

function denyPermissions(one: Session): void {
  one.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  one.setPermissionCheckHandler(() => false);
  one.setDevicePermissionHandler(() => false);
  one.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  one.on("will-download", (event) => event.preventDefault());
}

function denyNavigation(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-navigate", (event) => {
    if (!isOurPage(event.url)) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame || !isOurPage(event.url)) event.preventDefault();
  });
}
