import { key } from "#shared/domain/codes.ts";
import type { CodedTable } from "#shared/import/columns.ts";
import { englishFor } from "#shared/import/headers.ts";
import { nearestAmong } from "#shared/import/suggest.ts";

/** Letters that look like Latin ones, and digits that look like letters. */
const LOOKS: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  е: "e",
  н: "h",
  к: "k",
  м: "m",
  о: "0",
  р: "p",
  т: "t",
  у: "y",
  х: "x",
  і: "1",
  ѕ: "s",
  ј: "j",
  ο: "0",
  α: "a",
  ε: "e",
  ι: "1",
  ρ: "p",
  τ: "t",
  υ: "y",
  χ: "x",
  o: "0",
  l: "1",
  i: "1",
};

/** How a written code was recognised; blank where it is just that code. */
export type Recognised = "" | "code-case" | "code-alike";

/** The codes of a table, to recognise a reference among. */
export class KnownCodes {
  readonly all: readonly string[];
  readonly #table: CodedTable;
  readonly #byKey = new Map<string, string>();
  readonly #byLoose = new Map<string, string>();
  readonly #byLook = new Map<string, string>();
  readonly #byNumber = new Map<string, string>();
  readonly #near: (code: string) => string;

  constructor(table: CodedTable, codes: readonly string[]) {
    this.#table = table;
    this.all = codes;
    this.#near = nearestAmong(codes);
    for (const code of codes) {
      first(this.#byKey, key(code), code);
      first(this.#byLoose, loose(code), code);
      first(this.#byLook, looks(code), code);
      if (/^\d+$/.test(code)) first(this.#byNumber, String(Number(code)), code);
    }
  }

  /** The code that was surely meant, and how it was written otherwise; null where none was. */
  recognise(text: string): { readonly code: string; readonly how: Recognised } | null {
    const same = this.#byKey.get(key(text));
    if (same !== undefined) return { code: same, how: same === text ? "" : "code-case" };
    const word = this.#table === "dayparts" ? englishFor("dayparts", "code", text) : undefined;
    const part = word === undefined ? undefined : this.#byKey.get(key(word));
    if (part !== undefined) return { code: part, how: "" };
    const alike = this.#byLoose.get(loose(text));
    return alike === undefined ? null : { code: alike, how: "code-alike" };
  }

  /** The code that differs only in zeros in front. */
  padded(text: string): string | undefined {
    return /^\d+$/.test(text) ? this.#byNumber.get(String(Number(text))) : undefined;
  }

  /** The code that looks the same. */
  lookAlike(text: string): string | undefined {
    return this.#byLook.get(looks(text));
  }

  /** The nearest code, or blank. */
  near(text: string): string {
    return this.#near(text);
  }
}

function first(map: Map<string, string>, id: string, code: string): void {
  if (!map.has(id)) map.set(id, code);
}

/** A code without what typing changes: dashes, quotes and spaces of any kind. */
function loose(code: string): string {
  return key(code)
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, " ");
}

function looks(code: string): string {
  return [...loose(code)].map((sign) => LOOKS[sign] ?? sign).join("");
}
