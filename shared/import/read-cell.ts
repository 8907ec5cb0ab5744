import type { Dutch } from "./cells.ts";
import {
  Fault,
  itemsOf,
  once,
  readChoice,
  readCode,
  readDate,
  readMeasure,
  readText,
  readTime,
  readWeekdays,
  readWhole,
} from "./cells.ts";
import type { Codes } from "./codes.ts";
import { ownCode } from "./codes.ts";
import type { CampusTable, CodedTable, Column, FileTable } from "./columns.ts";
import { dutchWordsFor, englishFor } from "./headers.ts";
import { readKind, readNeeds, readRef, readRefs, readWeekly } from "./references.ts";

/** What a reader of a cell may ask: the codes there are and the cells of its row that were read before it. */
export interface CellContext {
  readonly table: CampusTable;
  readonly codes: Codes;
  readonly before: Readonly<Record<string, unknown>>;
}

/** The table that a closure of some scope names a code of. */
export const SUBJECTS: Readonly<Record<string, CodedTable>> = {
  partner: "partners",
  room: "rooms",
  machine: "machines",
  instructor: "instructors",
};

/** Signs that separate in lists of codes; pools of machines also stand in needs and in plans. */
const SIGNS: { readonly [T in CampusTable]?: string } = { machines: ";|:=" };

/** What a cell that is not blank says, or what is wrong with it. */
export function readCell({ name, kind }: Column, text: string, { table, codes, before }: CellContext): unknown {
  const dutch = dutchOf(table, table === "settings" ? "value" : name);
  switch (kind.is) {
    case "code":
      return readCode(ownCode(table, text), SIGNS[table] ?? ";");
    case "new-kind":
      return readCode(text, ";");
    case "text":
      return readText(text);
    case "words":
      return once(itemsOf(text));
    case "whole":
      return readWhole(text, kind.least, kind.most);
    case "measure":
      return readMeasure(text, kind.most);
    case "date":
      return readDate(text);
    case "time":
      return readTime(text);
    case "yes":
      return yesOrNo(readChoice(text, ["no", "yes"], dutch));
    case "choice":
      return readChoice(text, kind.words, dutch);
    case "weekdays":
      return readWeekdays(text, dutch);
    case "ref":
      return readRef(text, kind.table, codes);
    case "refs":
      return readRefs(text, kind.table, codes);
    case "subject":
      return typeof before.scope === "string" && before.scope in SUBJECTS
        ? readRef(text, SUBJECTS[before.scope], codes)
        : "";
    case "kind":
      // Of a run that is unknown, the cell of the run tells.
      return typeof before.run === "string" ? readKind(text, before.run, codes) : text;
    case "weekly":
      return readWeekly(text, codes, dutch);
    case "needs":
      return readNeeds(text, codes);
  }
}

/** The Dutch words for values in a column. */
function dutchOf(table: FileTable, column: string): Dutch {
  return { english: (word) => englishFor(table, column, word), words: () => [...dutchWordsFor(table, column)] };
}

function yesOrNo(word: string | Fault): boolean | Fault {
  return word instanceof Fault ? word : word === "yes";
}
