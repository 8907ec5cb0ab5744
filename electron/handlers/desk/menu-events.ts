import { EventPublisher } from "@orpc/server";
import type { MenuCommand } from "#shared/contract/app.ts";

/** Items chosen in the system's menu bar, on their way to the window. */
export type MenuEvents = EventPublisher<{ command: MenuCommand }>;

/** A new line from the menu bar to the window. */
export function newMenuEvents(): MenuEvents {
  return new EventPublisher();
}
