import type { TableChange } from "#shared/capacity/compare.ts";
import type { TableName } from "#shared/domain/campus.ts";

/** Tables that are taken over together, by the name of the part; its words are in the language files. */
export const PARTS = {
  rooms: ["rooms", "access", "shares"],
  machines: ["machines"],
  instructors: ["instructors"],
  closures: ["closures"],
  rules: ["settings", "dayparts"],
  demand: ["partners", "courses", "runs", "sessions", "pins"],
  plan: ["plan"],
} as const satisfies Readonly<Record<string, readonly TableName[]>>;

/** The name of a part. */
export type PartName = keyof typeof PARTS;

/** The parts that differ, in their order, each with how many of its records do. */
export function partsIn(
  tables: readonly TableChange[],
): readonly { readonly part: PartName; readonly records: number }[] {
  return (Object.keys(PARTS) as PartName[])
    .map((part) => {
      const own: readonly TableName[] = PARTS[part];
      const records = tables
        .filter(({ table }) => own.includes(table))
        .reduce((sum, { changed, added, removed }) => sum + changed + added + removed, 0);
      return { part, records };
    })
    .filter(({ records }) => records > 0);
}

/** The tables of some parts. */
export function tablesOf(parts: readonly PartName[]): readonly TableName[] {
  return parts.flatMap((part) => PARTS[part]);
}
