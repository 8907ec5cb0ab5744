import type { RawCell, RawMerge, RawSheet } from "#shared/import/raw.ts";
import { ArchiveFault } from "#electron/workbook/archive/archive-fault.ts";
import { LIMITS } from "#electron/workbook/archive/limits.ts";
import type { Attributes } from "./cell-value.ts";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const BLANK: readonly RawCell[] = [];

/** Cells and rows that all sheets of a workbook may still take. */
export interface Allowance {
  left: number;
}

/** One sheet while its rows come in. Blank ends of rows and of the sheet repeat without end, and are not kept. */
export class SheetRows {
  readonly #name: string;
  readonly #hidden: boolean;
  readonly #allowance: Allowance;
  readonly #rows: (readonly RawCell[])[] = [];
  readonly #merges: RawMerge[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  #filtered = false;
  /** Rows and columns seen, and the cells of the row that is coming in: its blank ones only once another follows. */
  #seenRows = 0;
  #seenColumns = 0;
  #row: RawCell[] = [];
  #column = 0;

  constructor(name: string, hidden: boolean, allowance: Allowance) {
    this.#name = name;
    this.#hidden = hidden;
    this.#allowance = allowance;
  }

  /** Columns of which only is told whether they are seen. */
  addColumns(attributes: Attributes): void {
    const to = Math.min(MOST_COLUMNS, this.#seenColumns + times(attributes["table:number-columns-repeated"]));
    if (isHidden(attributes)) for (let at = this.#seenColumns; at < to; at++) this.#hiddenColumns.push(at);
    this.#seenColumns = to;
  }

  /** A cell of the row that is coming in, as often as it repeats. */
  addCell(value: RawCell, attributes: Attributes): void {
    const [wide, high] = [
      times(attributes["table:number-columns-spanned"]),
      times(attributes["table:number-rows-spanned"]),
    ];
    const to = Math.min(MOST_COLUMNS, this.#column + times(attributes["table:number-columns-repeated"]));
    const isMerged = wide > 1 || high > 1;
    if (value !== null || isMerged) while (this.#row.length < this.#column) this.#row.push(null);
    for (let at = this.#column; at < to && (value !== null || isMerged); at++) {
      this.#row.push(value);
      if (isMerged)
        this.#merge({ top: this.#seenRows, left: at, bottom: this.#seenRows + high - 1, right: at + wide - 1 });
    }
    this.#column = to;
  }

  /** The row is whole, and stands there as often as it repeats. @throws ArchiveFault where the sheet grows too large */
  endRow(attributes: Attributes): void {
    const from = this.#seenRows;
    const to = Math.min(MOST_ROWS, from + times(attributes["table:number-rows-repeated"]));
    const row = this.#row;
    if (row.length > 0 && to > from) {
      this.#take(from - this.#rows.length + (to - from) * row.length);
      while (this.#rows.length < from) this.#rows.push(BLANK);
      for (let at = from; at < to; at++) this.#rows.push(row);
      if (isHidden(attributes)) for (let at = from; at < to; at++) this.#hiddenRows.push(at);
      if (attributes["table:visibility"] === "filter") this.#filtered = true;
    }
    this.#seenRows = to;
    this.#row = [];
    this.#column = 0;
  }

  /** The sheet as it was found. */
  whole(): RawSheet {
    const width = this.#rows.reduce((most, row) => Math.max(most, row.length), 0);
    return {
      name: this.#name,
      rows: this.#rows,
      isText: false,
      hidden: this.#hidden,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns.filter((at) => at < width),
      filtered: this.#filtered,
      coloured: false,
    };
  }

  #take(cells: number): void {
    this.#allowance.left -= cells;
    if (this.#allowance.left < 0) throw tooMany(LIMITS.cells);
  }

  #merge(merge: RawMerge): void {
    if (this.#merges.length === LIMITS.mergedRanges) throw tooMany(LIMITS.mergedRanges);
    this.#merges.push(merge);
  }
}

function tooMany(most: number): ArchiveFault {
  return new ArchiveFault("too-many-cells", "content.xml", { most });
}

/** How often something stands there; once where that is not said in figures. */
function times(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1;
}

function isHidden(attributes: Attributes): boolean {
  const visibility = attributes["table:visibility"];
  return visibility === "collapse" || visibility === "filter";
}
