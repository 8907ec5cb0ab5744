import type { CttIssue } from "./instance.ts";
import type { CttLine, CttSections } from "./sections.ts";

/** Reads words and numbers of lines; what is wrong becomes an issue, and the value 0 or nothing. */
export class LineReader {
  readonly issues: CttIssue[] = [];
  readonly #cut: CttSections;

  constructor(cut: CttSections) {
    this.#cut = cut;
    this.issues.push(...cut.issues);
  }

  /** Notes what is wrong. */
  fail(line: number, code: string, values: CttIssue["values"]): void {
    this.issues.push({ line, code, values });
  }

  /** The words after a name of the head, null where it is not there. */
  said(name: string): CttLine | null {
    return this.#cut.head.get(name) ?? null;
  }

  /** A number of the head, which must be there. */
  head(name: string, least: number, most: number): number {
    const found = this.said(name);
    if (found) return this.number(found, 0, name, least, most);
    this.fail(0, "head-missing", { name });
    return least;
  }

  /** A whole number among the words of a line. */
  number({ line, words }: CttLine, at: number, name: string, least: number, most: number): number {
    const word = words[at] ?? "";
    const number = /^\d{1,9}$/.test(word) ? Number(word) : NaN;
    if (number >= least && number <= most) return number;
    this.fail(line, Number.isNaN(number) ? "not-a-number" : "out-of-range", { name, found: word, least, most });
    return least;
  }

  /** The lines of a section that have words enough; as many as the head says, if it says. */
  section(name: string, headName: string, fields: number, most: number): readonly CttLine[] {
    const said = this.said(headName);
    const wanted = said ? this.number(said, 0, headName, 0, Number.MAX_SAFE_INTEGER) : null;
    const lines = this.#cut.sections.get(name);
    if (!lines) {
      if (wanted !== 0) this.fail(0, "section-missing", { section: name });
      return [];
    }
    if (lines.length > most) {
      this.fail(lines[most].line, "too-many", { section: name, found: lines.length, most });
      return [];
    }
    if (said && wanted !== lines.length)
      this.fail(said.line, "count", { name: headName, said: wanted ?? 0, section: name, found: lines.length });
    return lines.filter(({ line, words }) => {
      if (words.length < fields) this.fail(line, "fields", { section: name, wanted: fields, found: words.length });
      return words.length >= fields;
    });
  }

  /** Indices by code; a code that comes again is an issue. */
  numbered(section: string, lines: readonly CttLine[]): ReadonlyMap<string, number> {
    const numbers = new Map<string, number>();
    for (const [index, { line, words }] of lines.entries()) {
      if (numbers.has(words[0])) this.fail(line, "twice", { section, found: words[0] });
      else numbers.set(words[0], index);
    }
    return numbers;
  }

  /** The index of a code that a line names, −1 and an issue where nothing is called so. */
  known(known: ReadonlyMap<string, number>, { line, words }: CttLine, at: number, code: string): number {
    const index = known.get(words[at]) ?? -1;
    if (index < 0) this.fail(line, code, { found: words[at] ?? "" });
    return index;
  }
}
