import { SaxesParser } from "saxes";
import type { RawSheet } from "#shared/import/raw.ts";
import { LIMITS } from "#electron/workbook/archive/limits.ts";
import type { Attributes } from "./cell-value.ts";
import { cellValue } from "./cell-value.ts";
import { SheetRows } from "./sheet-rows.ts";

const CELLS = ["table:table-cell", "table:covered-table-cell"];
const GROUPS = ["table:table-rows", "table:table-header-rows", "table:table-row-group"].concat([
  "table:table-columns",
  "table:table-header-columns",
  "table:table-column-group",
]);
const OF_TABLES = new Set([...GROUPS, "table:table-row", "table:table-column"]);

/** What is looked into of an element; notes, drawings and changes that were kept are passed over with all within. */
const LOOKED_INTO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["", new Set(["office:document-content"])],
  ["office:document-content", new Set(["office:automatic-styles", "office:body"])],
  ["office:automatic-styles", new Set(["style:style"])],
  ["style:style", new Set(["style:table-properties"])],
  ["office:body", new Set(["office:spreadsheet"])],
  ["office:spreadsheet", new Set(["table:table"])],
  ["table:table-row", new Set(CELLS)],
  ["table:table-cell", new Set(["text:p"])],
  ["table:covered-table-cell", new Set<string>()],
  ...["table:table", ...GROUPS].map((name): [string, ReadonlySet<string>] => [name, OF_TABLES]),
]);

/** Within a paragraph: notes, and pictures with texts of their own. */
const NO_TEXT = /^(office:annotation|draw:.*)$/;

/** Longest row of blanks that one sign for them stands for. */
const MOST_BLANKS = 1000;

/** Texts so long that the engine would keep all of the piece they came from. */
const KEEPS_PIECE = 13;

/** Different texts that are kept once; beyond, each is kept as it comes. */
const MOST_TEXTS = 200_000;

/**
 * The sheets of an OpenDocument spreadsheet from the bytes of its `content.xml`, which was looked through before. It is read
 * piece by piece, for a tree of 100,000 rows is larger than the process may be.
 * @throws ArchiveFault where it spans too many cells, Error where it is not well-formed or no UTF-8
 */
export async function readOds(pieces: AsyncIterable<Uint8Array>): Promise<readonly RawSheet[]> {
  const reading = new Reading();
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on("opentag", ({ name, attributes }) => reading.open(name, attributes));
  parser.on("closetag", ({ name, attributes }) => reading.close(name, attributes));
  parser.on("text", (text) => reading.text(text));
  parser.on("cdata", (text) => reading.text(text));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }));
  parser.write(decoder.decode()).close();
  return reading.sheets;
}

/** What is known while elements open and close. */
class Reading {
  readonly sheets: RawSheet[] = [];
  readonly #allowance = { left: LIMITS.cells };
  readonly #path = [""];
  readonly #texts = new Map<string, string>();
  readonly #hiddenStyles = new Set<string>();
  #style = "";
  #sheet: SheetRows | null = null;
  #text = "";
  #paragraphs = 0;
  #inParagraph = false;
  /** How deep it is within something that is passed over. */
  #passed = 0;

  open(name: string, attributes: Attributes): void {
    const within = LOOKED_INTO.get(this.#path.at(-1)!);
    if (this.#passed > 0 || (within ? !within.has(name) : NO_TEXT.test(name))) {
      this.#passed++;
      return;
    }
    this.#path.push(name);
    if (name === "text:p") this.#beginParagraph();
    else if (name === "text:s") this.#text += " ".repeat(Math.min(Number(attributes["text:c"]) || 1, MOST_BLANKS));
    else if (name === "text:tab") this.#text += "\t";
    else if (name === "text:line-break") this.#text += "\n";
    else if (name === "table:table-cell") this.#beginCell();
    else if (name === "style:style") this.#style = attributes["style:name"] ?? "";
    else if (name === "style:table-properties" && attributes["table:display"] === "false")
      this.#hiddenStyles.add(this.#style);
    else if (name === "table:table-column") this.#sheet?.addColumns(attributes);
    else if (name === "table:table") this.#sheet = this.#newSheet(attributes);
  }

  close(name: string, attributes: Attributes): void {
    if (this.#passed > 0) {
      this.#passed--;
      return;
    }
    this.#path.pop();
    if (name === "text:p") this.#inParagraph = false;
    else if (name === "table:table-cell")
      this.#sheet?.addCell(this.#shared(cellValue(attributes, this.#text)), attributes);
    else if (name === "table:covered-table-cell") this.#sheet?.addCell(null, attributes);
    else if (name === "table:table-row") this.#sheet?.endRow(attributes);
    else if (name === "table:table" && this.#sheet) this.sheets.push(this.#sheet.whole());
  }

  text(text: string): void {
    if (this.#passed === 0 && this.#inParagraph) this.#text += text;
  }

  #beginCell(): void {
    this.#text = "";
    this.#paragraphs = 0;
  }

  #beginParagraph(): void {
    if (this.#paragraphs++ > 0) this.#text += "\n";
    this.#inParagraph = true;
  }

  #newSheet(attributes: Attributes): SheetRows {
    const name = attributes["table:name"] ?? `Sheet${this.sheets.length + 1}`;
    return new SheetRows(name, this.#hiddenStyles.has(attributes["table:style-name"]), this.#allowance);
  }

  /** The same text once, and apart from the piece it was cut from. */
  #shared<T>(value: T): T | string {
    if (typeof value !== "string" || value.length < KEEPS_PIECE) return value;
    const known = this.#texts.get(value);
    if (known !== undefined) return known;
    const own = Buffer.from(value).toString();
    if (this.#texts.size < MOST_TEXTS) this.#texts.set(own, own);
    return own;
  }
}
