import { ArchiveFault } from "./archive-fault.ts";
import { LIMITS } from "./limits.ts";

const [LESS, MORE, SLASH, BANG, ASK, LETTER_C, LETTER_R, SPACE, QUOTE, APOSTROPHE] = [..."<>/!?cr \"'"].map((sign) =>
  sign.charCodeAt(0),
);
const DOCTYPE = Buffer.from("<!DOCTYPE");
const ENTITY = Buffer.from("<!ENTITY");
const COMMENT = Buffer.from("<!--");
const COMMENT_END = Buffer.from("-->");
const CDATA = Buffer.from("<![CDATA[");
const CDATA_END = Buffer.from("]]>");
const ODS_REPEAT = /number-(rows|columns)-repeated="(\d+)"/;

/**
 * Looks through one XML part in a single pass, without reading it: gives the number of cells its bounds span.
 * @throws ArchiveFault where it has a DOCTYPE, another encoding, too deep a nesting or too large a grid
 */
export function checkXml(part: string, data: Uint8Array): number {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  checkEncoding(part, bytes);
  if (bytes.includes(DOCTYPE) || bytes.includes(ENTITY)) throw new ArchiveFault("xml-doctype", part);
  const grid = new Grid();
  let level = 0;
  let merges = 0;
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at)) {
    const sign = bytes[at + 1];
    if (sign === BANG) {
      at = endOfSpecial(part, bytes, at);
      continue;
    }
    const close = endOfTag(bytes, at);
    if (close < 0) throw new ArchiveFault("archive-broken", part);
    if (close - at > LIMITS.tag) throw new ArchiveFault("xml-attributes", part);
    if (sign === SLASH) level--;
    else if (sign !== ASK) {
      if (bytes[close - 1] !== SLASH) level++;
      if (level > LIMITS.levels) throw new ArchiveFault("xml-depth", part, { most: LIMITS.levels });
      if (sign === LETTER_C && bytes[at + 2] === SPACE) grid.see(bytes, at + 3, close);
      else if (isMergeCell(bytes, at) && ++merges > LIMITS.mergedRanges)
        throw new ArchiveFault("too-many-cells", part, { most: LIMITS.mergedRanges });
      else if (part === "content.xml" && isTableTag(bytes, at)) grid.seeRepeated(bytes.toString("latin1", at, close));
    }
    at = close;
  }
  return grid.span;
}

/** Only UTF-8: an encoding of another kind is how a DOCTYPE hides. */
function checkEncoding(part: string, bytes: Buffer): void {
  const head = bytes.toString("latin1", 0, 200);
  const told = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding=["']([^"']+)["']/.exec(head)?.[1] ?? "utf-8";
  if (!/^(utf-8|us-ascii)$/i.test(told) || bytes[0] === 0xfe || bytes[0] === 0xff || bytes[0] === 0 || bytes[1] === 0)
    throw new ArchiveFault("xml-encoding", part);
}

function endOfSpecial(part: string, bytes: Buffer, at: number): number {
  const starts = (words: Buffer) => bytes.subarray(at, at + words.length).equals(words);
  const end = starts(COMMENT) ? COMMENT_END : starts(CDATA) ? CDATA_END : null;
  const close = end ? bytes.indexOf(end, at) : -1;
  if (close < 0) throw new ArchiveFault("archive-broken", part);
  return close;
}

/** Where a tag closes: the first `>` that is not part of a quoted value. -1: nowhere. */
function endOfTag(bytes: Buffer, from: number): number {
  let quoted = 0;
  for (let at = from; at < bytes.length; at++) {
    const sign = bytes[at];
    if (sign === quoted) quoted = 0;
    else if (quoted === 0 && (sign === QUOTE || sign === APOSTROPHE)) quoted = sign;
    else if (quoted === 0 && sign === MORE) return at;
  }
  return -1;
}

function isMergeCell(bytes: Buffer, at: number): boolean {
  return bytes[at + 1] === 0x6d && bytes.toString("latin1", at + 1, at + 11) === "mergeCell ";
}

function isTableTag(bytes: Buffer, at: number): boolean {
  return bytes[at + 1] === 0x74 && bytes.toString("latin1", at + 1, at + 13).startsWith("table:table-");
}

/** How far the cells of a sheet reach. */
class Grid {
  #row = 0;
  #column = 0;
  #repeated = 0;
  #rows = 1;

  /** Cells that a reader would make room for: the rectangle up to the last row and the last column. */
  get span(): number {
    return this.#row * this.#column + this.#repeated;
  }

  /** A `<c r="B7">` of XLSX. */
  see(bytes: Buffer, from: number, close: number): void {
    let at = from;
    while (at < close && !(bytes[at] === LETTER_R && bytes[at + 2] === QUOTE)) {
      const space = bytes.indexOf(SPACE, at);
      if (space < 0 || space > close) return;
      at = space + 1;
    }
    let [column, row] = [0, 0];
    for (at += 3; at < close && bytes[at] !== QUOTE; at++) {
      const sign = bytes[at];
      if (sign >= 65 && sign <= 90) column = column * 26 + sign - 64;
      else if (sign >= 48 && sign <= 57) row = row * 10 + sign - 48;
    }
    if (row > this.#row) this.#row = row;
    if (column > this.#column) this.#column = column;
  }

  /** A repeated row or cell of ODS that holds something; blank ends of sheets repeat without end and are not read. */
  seeRepeated(tag: string): void {
    const times = Number(ODS_REPEAT.exec(tag)?.[2] ?? 1);
    if (tag.startsWith("<table:table-row")) this.#rows = times;
    else if (tag.startsWith("<table:table-cell") && tag.includes("value-type")) this.#repeated += times * this.#rows;
  }
}
