import type { Element } from "./element.ts";
import { childrenNamed } from "./element.ts";
import type { Calendar, Fields } from "./fields.ts";
import { LARGEST } from "./fields.ts";
import type { InstanceRoom } from "./instance.ts";

/** The rooms, and the index of each by its id. Travel named one way holds both ways. */
export function readRooms(
  section: Element,
  fields: Fields,
  calendar: Calendar,
): { readonly rooms: readonly InstanceRoom[]; readonly roomIndex: ReadonlyMap<string, number> } {
  const elements = childrenNamed(section, "room");
  const roomIndex = fields.index(elements);
  const rooms = elements.map((element) => ({
    id: element.attributes.id ?? "",
    capacity: fields.whole(element, "capacity", 0, LARGEST),
    travel: new Int32Array(elements.length),
    unavailable: childrenNamed(element, "unavailable").map((shut) => fields.time(shut, calendar)),
  }));
  for (const [index, element] of elements.entries())
    for (const travel of childrenNamed(element, "travel")) {
      const other = fields.reference(travel, "room", "room", roomIndex);
      const slots = fields.whole(travel, "value", 0, LARGEST);
      if (other < 0) continue;
      rooms[index].travel[other] = slots;
      rooms[other].travel[index] = slots;
    }
  return { rooms, roomIndex };
}
