import type { Campus } from "./campus.ts";

/** Which rooms are made of which. */
export interface RoomTree {
  /** A room and all it contains, to any depth. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The rooms that share a part with it, itself too: they exclude each other. */
  readonly rivals: ReadonlyMap<string, readonly string[]>;
}

/** Resolves `contains` of all rooms; a circle of rooms ends at the room it began with. */
export function roomTreeOf(campus: Campus): RoomTree {
  const contains = new Map([...campus.rooms.values()].map((room) => [room.code, room.contains]));
  const parts = new Map<string, readonly string[]>();
  for (const code of contains.keys()) {
    const found: string[] = [];
    gather(code, contains, found);
    parts.set(code, found);
  }
  const holders = new Map<string, string[]>();
  for (const [code, own] of parts) for (const part of own) holders.set(part, [...(holders.get(part) ?? []), code]);
  const rivals = new Map<string, readonly string[]>();
  for (const [code, own] of parts) rivals.set(code, [...new Set(own.flatMap((part) => holders.get(part) ?? []))]);
  return { parts, rivals };
}

function gather(code: string, contains: ReadonlyMap<string, readonly string[]>, into: string[]): void {
  if (into.includes(code)) return;
  into.push(code);
  for (const part of contains.get(code) ?? []) gather(part, contains, into);
}
