import type { Element } from "./element.ts";
import type { Fields } from "./fields.ts";
import type { Instance } from "./instance.ts";
import { overlaps } from "./times.ts";

/** Reports every class whose rooms are shut at all of its times: no plan can place it. */
export function findUnplaceable({ rooms, classes }: Instance, root: Element, fields: Fields): void {
  for (const { id, needsRoom, rooms: choices, times } of classes) {
    const isOpen = (room: number) =>
      times.some((time) => !rooms[room].unavailable.some((shut) => overlaps(time, shut)));
    if (needsRoom && !choices.some(({ room }) => isOpen(room))) fields.report(root, "nowhere-free", { id });
  }
}
