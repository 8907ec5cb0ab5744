import type { Campus, Room } from "#shared/domain/campus.ts";
import type { RoomTree } from "#shared/domain/room-tree.ts";

/** A row of the timetable: the heading of a group, or what has a timetable of its own. */
export type GridRow = GridHeading | GridLine;

/** The heading of a group: rooms by floor and type, all else by what they have in common. */
export interface GridHeading {
  readonly is: "group";
  readonly id: string;
  readonly floor: string;
  readonly type: string;
}

/** A room, a machine pool, an instructor, a course, a run or a partner. */
export interface GridLine {
  readonly is: "line";
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Seats, units or learners; null where there is nothing to count. */
  readonly size: number | null;
  /** The room itself, where the row is one. */
  readonly room: Room | null;
}

interface Placed {
  readonly room: Room;
  /** The largest room it is part of: what it stands beside. */
  readonly family: Room;
}

/**
 * The rooms in groups by floor and type, the groups and rooms in the order a planner looks for them. Rooms that are
 * parts of a larger one stand under it, since they exclude each other.
 */
export function roomRows(campus: Campus, tree: RoomTree, shown: (line: GridLine) => boolean): readonly GridRow[] {
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
    placed.filter(({ room }) => shown(lineOf(room))),
    ({ family }) => `${family.floor}/${family.type}`,
  );
  return [...groups].flatMap(([id, members]): GridRow[] => [
    { is: "group", id, floor: members[0].family.floor, type: members[0].family.type },
    ...members.map(({ room }): GridRow => lineOf(room)),
  ]);
}

function lineOf(room: Room): GridLine {
  return { is: "line", id: room.code, code: room.code, name: room.name, size: room.capacity, room };
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
