import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";

/** Does one of the texts hold what is searched for? Case and accents do not count. */
export function holds(wanted: string, ...texts: readonly string[]): boolean {
  return plain(texts.join(" ")).includes(plain(wanted));
}

/** The types of room there are, in the order of the alphabet. */
export function typesOf(campus: Campus): readonly string[] {
  const types = new Map([...campus.rooms.values()].map(({ type }) => [key(type), type]));
  return [...types.values()].sort((one, other) => one.localeCompare(other));
}

function plain(text: string): string {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
