import type { Campus, Room } from "#shared/domain/campus.ts";
import type { RoomTree } from "#shared/domain/room-tree.ts";

/** A row of the timetable: the heading of a group of rooms, or a room. */
export type GridRow =
  | { readonly is: "group"; readonly id: string; readonly floor: string; readonly type: string; readonly rooms: number }
  | { readonly is: "room"; readonly id: string; readonly room: Room };

interface Placed {
  readonly room: Room;
  /** The largest room it is part of: what it stands beside. */
  readonly family: Room;
}

/**
 * The rooms in groups by floor and type, the groups and rooms in the order a planner looks for them. Rooms that are
 * parts of a larger one stand under it, since they exclude each other.
 */
export function roomRows(campus: Campus, tree: RoomTree, shown: (room: Room) => boolean): readonly GridRow[] {
  const rooms = [...campus.rooms.values()];
  const types = [...new Set(rooms.map((room) => room.type))];
  const placed = rooms.map((room) => ({ room, family: familyOf(room, rooms, tree) }));
  placed.sort(
    (one, other) =>
      byText(one.family.floor, other.family.floor) ||
      types.indexOf(one.family.type) - types.indexOf(other.family.type) ||
      byText(one.family.code, other.family.code) ||
      sizeOf(other, tree) - sizeOf(one, tree) ||
      byText(one.room.code, other.room.code),
  );
  const groups = Map.groupBy(
    placed.filter(({ room }) => shown(room)),
    ({ family }) => `${family.floor}/${family.type}`,
  );
  return [...groups].flatMap(([id, members]): GridRow[] => [
    { is: "group", id, floor: members[0].family.floor, type: members[0].family.type, rooms: members.length },
    ...members.map(({ room }): GridRow => ({ is: "room", id: room.code, room })),
  ]);
}

function familyOf(room: Room, rooms: readonly Room[], tree: RoomTree): Room {
  const holders = rooms.filter((other) => tree.parts.get(other.code)?.includes(room.code));
  return holders.reduce((largest, holder) => (partsOf(holder, tree) > partsOf(largest, tree) ? holder : largest), room);
}

function sizeOf({ room }: Placed, tree: RoomTree): number {
  return partsOf(room, tree);
}

function partsOf(room: Room, tree: RoomTree): number {
  return tree.parts.get(room.code)?.length ?? 1;
}

function byText(one: string, other: string): number {
  return one.localeCompare(other, undefined, { numeric: true });
}
