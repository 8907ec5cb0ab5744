import type { CodedTable } from "#shared/import/columns.ts";
import type { Place } from "#shared/import/issue.ts";
import type { Findings } from "./findings.ts";
import type { KnownCodes } from "./known-codes.ts";

/** Codes of these tables can be made from the code alone. */
const CAN_BE_MADE = new Set<CodedTable>(["partners", "instructors", "machines"]);

/** So many codes are offered to choose from. */
const MOST_CHOICES = 60;

/** A reference that is asked about. */
export interface AskedCode {
  readonly place: Place;
  readonly target: CodedTable;
  readonly codes: KnownCodes;
  readonly found: Findings;
}

/** Asks which code was meant, once per code: one that looks alike, is near, or must be made. Null: not answered yet. */
export function askUnknown(item: string, { place, target, codes, found }: AskedCode): string | null {
  const padded = codes.padded(item);
  const alike = codes.lookAlike(item);
  const near = padded ?? alike ?? codes.near(item);
  const code = padded ? "leading-zeros" : alike ? "look-alike" : near ? "near-miss" : "unknown-code";
  const others = codes.all.length <= MOST_CHOICES ? codes.all.filter((one) => one !== near) : [];
  const make = CAN_BE_MADE.has(target) ? ["create"] : [];
  const maps = [...(near ? [near] : []), ...others].map((one) => `map:${one}`);
  const options = near ? [...maps.slice(0, 1), ...make, ...maps.slice(1), "leave"] : [...make, ...maps, "leave"];
  return found.ask({
    id: `${code} ${target} ${item.toLowerCase()}`,
    code,
    table: place.table,
    at: place.at ?? "",
    values: { item, of: target, column: place.column, near },
    options,
    proposal: near ? options[0] : (make[0] ?? "leave"),
  });
}
