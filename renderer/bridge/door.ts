import { createORPCClient } from "@orpc/client";
import type { ClientLink } from "@orpc/client";
import type { Door } from "#shared/contract/contract.ts";
import { httpLink } from "./http.ts";
import { messagePortLink } from "./message-port.ts";

/** How calls travel: over a message port, over HTTP, or to functions in memory. */
export type Link = ClientLink<Record<never, never>>;

let opened: Door | null = null;

/** The one door out of the window. It opens at its first use: inside Electron over a message port, else over HTTP. */
export function door(): Door {
  return (opened ??= doorOver("dagdeel" in window ? messagePortLink() : httpLink()));
}

/** A door of its own over any link. */
export function doorOver(link: Link): Door {
  return createORPCClient(link);
}

/** Makes another door the one that `door()` gives: for tests. */
export function changeDoor(next: Door): void {
  opened = next;
}
