import type { CodedTable, Kind } from "#shared/import/columns.ts";
import { ownCode } from "#shared/import/codes.ts";
import { columnNamed } from "#shared/import/headers.ts";
import { SUBJECTS } from "#shared/import/read-cell.ts";
import { englishFor } from "#shared/import/headers.ts";
import type { Findings } from "./findings.ts";
import { KnownCodes } from "./known-codes.ts";
import type { AskedCode } from "./unknown-code.ts";
import { askUnknown } from "./unknown-code.ts";
import type { TextTable } from "./text-rows.ts";
import { placeIn } from "./text-rows.ts";

const CODED: readonly CodedTable[] = ["dayparts", "partners", "rooms", "machines", "instructors", "courses", "runs"];
const SEPARATORS = /[,/+&\n]| en | and | et /;

/** Codes to make a record of, by table, as the planner asked. */
export type NewCodes = ReadonlyMap<CodedTable, ReadonlySet<string>>;

/**
 * Every reference of these tables as the table it names writes it: another case, other dashes and spaces are taken and
 * told, what is only near or unknown is asked about. Changes the rows in place; gives codes to be made, and takes rows
 * out (makes them blank) that the planner leaves out.
 */
export function recogniseCodes(tables: readonly TextTable[], before: KnownBefore, found: Findings): NewCodes {
  const known = new Map(CODED.map((table) => [table, new KnownCodes(table, codesOf(table, tables, before))]));
  const made = new Map<CodedTable, Set<string>>();
  const asking = { known, found, made };
  for (const table of tables)
    for (let row = 1; row < table.rows.length; row++) {
      const cells = table.rows[row];
      for (let at = 0; at < cells.length && cells.length > 0; at++) {
        const target = targetOf(table, cells, table.kinds[at]);
        if (target === null || cells[at] === "" || known.get(target)!.all.length === 0) continue;
        const read = recogniseCell(table, row, at, target, asking);
        if (read !== null) cells[at] = read;
        else cells.length = 0;
      }
    }
  return made;
}

/** Codes that the open document has, where an import adds to it. */
export type KnownBefore = (table: CodedTable) => readonly string[];

interface Recognising {
  readonly known: ReadonlyMap<CodedTable, KnownCodes>;
  readonly found: Findings;
  readonly made: Map<CodedTable, Set<string>>;
}

/** A cell with its codes recognised; null where the planner leaves the row out. */
function recogniseCell(table: TextTable, row: number, at: number, target: CodedTable, asking: Recognising) {
  const text = table.rows[row][at];
  const place = placeIn(table.grid, table.rows[0], row, at, text);
  const codes = asking.known.get(target)!;
  const ask: AskedCode = { place, target, codes, found: asking.found };
  const is = table.kinds[at].is;
  const items = is === "needs" ? [text] : splitList(text, ask, is === "refs");
  if (items === null) return text;
  const read: string[] = [];
  for (const item of items) {
    const one = is === "needs" ? needsRecognised(item, ask) : recogniseOne(item, ask, asking);
    if (one === null) return null;
    if (one !== "") read.push(one);
  }
  return read.join(";");
}

function recogniseOne(item: string, ask: AskedCode, { made }: Recognising): string | null {
  const told = ask.codes.recognise(item);
  if (told) {
    if (told.how !== "") ask.found.note(ask.place, told.how, { was: item, now: told.code });
    return told.code;
  }
  const answer = askUnknown(item, ask);
  if (answer === "create") made.set(ask.target, (made.get(ask.target) ?? new Set()).add(item));
  if (answer?.startsWith("map:")) {
    const code = answer.slice("map:".length);
    ask.found.note(ask.place, "as-answered", { was: item, now: code });
    return code;
  }
  if (answer === "leave") {
    ask.found.note({ ...ask.place, column: "" }, "row-left", { item });
    return null;
  }
  return item;
}

/** Only what is surely meant: a need is more than a code. */
function needsRecognised(text: string, { codes, found, place }: AskedCode): string {
  const read = text.replace(/[^;|:]+/g, (part) => {
    const told = codes.recognise(part.trim());
    return told && told.how !== "" ? part.replace(part.trim(), told.code) : part;
  });
  if (read !== text) found.note(place, "code-alike", { was: text, now: read });
  return read;
}

/** The codes of a list. One that is separated by something else than `;` is asked about; null: not answered yet. */
function splitList(text: string, ask: AskedCode, isList: boolean): readonly string[] | null {
  const items = (isList ? text.split(";") : [text]).map((item) => item.trim()).filter(Boolean);
  const odd = isList && items.some((item) => SEPARATORS.test(item) && ask.codes.recognise(item) === null);
  if (!odd) return items;
  const { place, found } = ask;
  const answer = found.ask({
    id: `several-values ${place.table} ${place.column}`,
    code: "several-values",
    table: place.table,
    at: place.at ?? "",
    values: { item: text, column: place.column },
    options: ["split", "keep"],
    proposal: "split",
  });
  if (answer === null) {
    found.fault(place, "unanswered");
    return null;
  }
  if (answer === "keep") return items;
  const split = items.flatMap((item) => (ask.codes.recognise(item) ? [item] : item.split(SEPARATORS)));
  found.note(place, "list-read", { was: text, now: split.map((item) => item.trim()).join("; ") });
  return split.map((item) => item.trim()).filter(Boolean);
}

function targetOf(table: TextTable, cells: readonly string[], kind: Kind | undefined): CodedTable | null {
  if (!kind) return null;
  if (kind.is === "ref" || kind.is === "refs") return kind.table;
  if (kind.is === "needs") return "machines";
  if (kind.is !== "subject") return null;
  const scope = cells[table.rows[0].findIndex((name) => columnNamed("closures", name) === "scope")] ?? "";
  return SUBJECTS[englishFor("closures", "scope", scope) ?? scope.toLowerCase()] ?? null;
}

function codesOf(table: CodedTable, tables: readonly TextTable[], before: KnownBefore): readonly string[] {
  const found = tables.find(({ grid }) => grid.table === table);
  const at = found?.rows[0].findIndex((name) => columnNamed(table, name) === "code") ?? -1;
  const own = found?.rows.slice(1).flatMap((row) => (row[at] ? [ownCode(table, row[at].trim())] : [])) ?? [];
  return [...own, ...before(table)];
}
