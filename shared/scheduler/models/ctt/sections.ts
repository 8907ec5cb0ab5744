import type { CttIssue } from "./instance.ts";

/** A line of a file, cut into words. */
export interface CttLine {
  readonly line: number;
  readonly words: readonly string[];
}

/** A file cut into its head (`Courses: 30`) and its sections (`COURSES:` and what follows). */
export interface CttSections {
  readonly head: ReadonlyMap<string, CttLine>;
  readonly sections: ReadonlyMap<string, readonly CttLine[]>;
  readonly issues: readonly CttIssue[];
}

/** Sections that a file may have. */
const SECTIONS = ["COURSES", "ROOMS", "CURRICULA", "UNAVAILABILITY_CONSTRAINTS", "ROOM_CONSTRAINTS"];

/** Lines kept of a section: more than any may have. */
const MOST_LINES = 200_000;

/** Cuts the text of a file; what belongs nowhere is an issue. */
export function cutSections(text: string): CttSections {
  const head = new Map<string, CttLine>();
  const sections = new Map<string, CttLine[]>();
  const issues: CttIssue[] = [];
  let section: CttLine[] | null = null;
  let line = 0;
  for (const said of text.split(/\r\n|\n|\r/)) {
    line++;
    if (section && section.length > MOST_LINES) continue;
    const words = said.trim().split(/\s+/);
    if (words[0] === "") continue;
    if (words[0] === "END.") break;
    const name = words[0].slice(0, -1);
    if (words[0].endsWith(":") && words.length === 1 && SECTIONS.includes(name)) {
      if (sections.has(name)) issues.push({ line, code: "section-twice", values: { section: name } });
      section = [];
      sections.set(name, section);
    } else if (section) section.push({ line, words });
    else if (words[0].endsWith(":")) head.set(name, { line, words: words.slice(1) });
    else issues.push({ line, code: "stray", values: { found: words[0] } });
  }
  return { head, sections, issues };
}
