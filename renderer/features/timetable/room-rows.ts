import type { Campus, Room } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { RoomTree } from "#shared/domain/room-tree.ts";
import type { Grouping } from "#renderer/stores/timetable.ts";

/** A row of the timetable: the heading of a group, or what has a timetable of its own. */
export type GridRow = GridHeading | GridLine;

/** The heading of a group: rooms by floor and type, all else by what they have in common. */
export interface GridHeading {
  readonly is: "group";
  readonly id: string;
  readonly floor: string;
  /** What its rows have in common; blank: nothing that has a name. */
  readonly type: string;
  /** Rows in it. */
  readonly rows: number;
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
 * The rooms in groups, the groups and rooms in the order a planner looks for them. Rooms that are parts of a larger one
 * stand under it, since they exclude each other.
 */
export function roomRows(
  campus: Campus,
  tree: RoomTree,
  shown: (line: GridLine) => boolean,
  groupBy: Grouping = "place",
): readonly GridRow[] {
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
  const lines = placed.filter(({ room }) => shown(lineOf(room)));
  if (groupBy === "none") return lines.map(({ room }) => lineOf(room));
  const headingOf = headings(campus, tree)[groupBy];
  const groups = [...Map.groupBy(lines, (one) => `${groupBy}/${headingOf(one).join("/")}`)];
  return groups
    .sort(([, [one]], [, [other]]) => Number(headingOf(one)[1] === "") - Number(headingOf(other)[1] === ""))
    .flatMap(([id, members]): GridRow[] => {
      const [floor, type] = headingOf(members[0]);
      return [
        { is: "group", id, floor, type, rows: members.length },
        ...members.map(({ room }): GridRow => lineOf(room)),
      ];
    });
}

/** Floor and name of the group a room stands in, by how rooms are grouped. */
function headings(
  campus: Campus,
  tree: RoomTree,
): Readonly<Record<Exclude<Grouping, "none">, (placed: Placed) => readonly [floor: string, name: string]>> {
  return {
    place: ({ family }) => [family.floor, family.type],
    type: ({ room }) => ["", room.type],
    owner: ({ room }) => ["", campus.partners.get(key(room.owner))?.name ?? room.owner],
    lab: ({ family }) => ["", partsOf(family, tree) > 1 ? family.name || family.code : ""],
  };
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

/** The rows without those of groups of which only the heading is shown. */
export function foldRows(rows: readonly GridRow[], collapsed: ReadonlySet<string>): readonly GridRow[] {
  let hidden = false;
  return rows.filter((row) => {
    if (row.is === "group") hidden = collapsed.has(row.id);
    return row.is === "group" || !hidden;
  });
}
