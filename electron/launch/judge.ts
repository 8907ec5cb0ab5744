import { posix } from "node:path";
import { closedRooms, keys, mayImport, testsMayImport } from "./walls.ts";

/** One import as lint sees it: the file by its path from the project root, the text between the quotes, and `import type` or not. */
export interface Import {
  readonly file: string;
  readonly source: string;
  readonly typeOnly: boolean;
}

/** Says why the table refuses an import, ending with advice; null where it allows it. */
export function refusal(asked: Import): string | null {
  const room = roomOf(asked.file);
  if (room === null)
    return `${asked.file} stands in no room of the lint table. Move it into a room, or give its room a line.`;
  if (/^\.\.(\/|$)/.test(asked.source))
    return `"${asked.source}" climbs out of its folder. Import another room by its # name.`;
  const target = targetPath(asked);
  return target === null ? packageRefusal(asked, room) : roomRefusal(asked, room, target);
}

/** Names the room of a path, such as `shared/edits`, `electron/main.ts` or `renderer/features/courses`; null where it has none. */
export function roomOf(file: string): string | null {
  // A door is a file of its own: its test stands in the same room.
  const path = file.replace(/\.(test|bench)(?=\.tsx?$)/, "");
  for (const room of Object.keys(mayImport)) {
    if (room.endsWith("/*")) {
      const found = new RegExp(`^${room.slice(0, -1)}[^/]+(?=/)`).exec(path);
      if (found) return found[0];
    } else if (within(path, room)) return room;
  }
  return null;
}

/** Tells tests and benchmarks, which stand beside their file, from the code that ships. */
export function isTest(file: string): boolean {
  return /\.(test|bench)\.tsx?$/.test(file);
}

function targetPath({ file, source }: Import): string | null {
  const [path] = source.split("?");
  if (path.startsWith("#")) return path.slice(1);
  return path.startsWith("./") ? posix.join(posix.dirname(file), path) : null;
}

function roomRefusal({ file, source, typeOnly }: Import, room: string, target: string): string | null {
  const wanted = roomOf(target);
  if (wanted === null) return `"${source}" stands in no room of the lint table. Is its # name right?`;
  if (wanted === room) return null;
  if (isTest(file) && !within(wanted, "electron/launch") && inOneOf(wanted, testsMayImport[houseOf(file)].rooms))
    return null;
  const closed = closedRooms.includes(wanted) && room !== "electron/e2e";
  if (!closed && allowed(room).some((entry) => opens(entry, wanted, typeOnly))) return null;
  return `${room} may not import ${wanted} ("${source}"). It may import: ${allowed(room).join(", ") || "nothing but itself"}.`;
}

function packageRefusal({ file, source }: Import, room: string): string | null {
  const name = source.startsWith("node:") ? "node:" : source.split("/", source.startsWith("@") ? 2 : 1).join("/");
  const holders = keys[name] ?? [];
  if (inOneOf(room, holders)) return null;
  const tests = isTest(file) || room === "electron/e2e" ? testsMayImport[houseOf(file)].packages : [];
  if (tests === "all" ? name in keys : tests.includes(name)) return null;
  return `${room} holds no key to ${source}. ${holders.length ? `Ask the room that does: ${holders.join(", ")}.` : "Give the package a line in the lint table."}`;
}

function allowed(room: string): readonly string[] {
  return mayImport[room] ?? mayImport[`${posix.dirname(room)}/*`] ?? [];
}

function opens(entry: string, wanted: string, typeOnly: boolean): boolean {
  if (entry.startsWith("types of ")) return typeOnly && within(wanted, entry.slice("types of ".length));
  return within(wanted, entry);
}

function inOneOf(path: string, rooms: readonly string[]): boolean {
  return rooms.some((room) => within(path, room));
}

function within(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function houseOf(path: string): string {
  return path.slice(0, path.indexOf("/"));
}
