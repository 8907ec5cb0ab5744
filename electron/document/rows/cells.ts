/** What SQLite keeps of a value. */
export type Cell = string | number | Buffer | null;

/** How a value of a record stands in a column. */
export interface CellKind<Value> {
  toCell(value: Value): Cell;
  /** @throws where the cell holds no such value: the file was written by something else. */
  fromCell(cell: unknown): Value;
}

/** A text. */
export const text: CellKind<string> = {
  toCell: (value) => value,
  fromCell: (cell) => (typeof cell === "string" ? cell : wrong("a text", cell)),
};

/** A code that refers to another table, with blank for none; NULL, so that the foreign key holds. */
export const reference: CellKind<string> = {
  toCell: (value) => value || null,
  fromCell: (cell) => (cell === null ? "" : text.fromCell(cell)),
};

/** A number; whether it is whole, the column says. */
export const number: CellKind<number> = {
  toCell: (value) => value,
  fromCell: (cell) => (typeof cell === "number" ? cell : wrong("a number", cell)),
};

/** A number or null for none. */
export const numberOrNone: CellKind<number | null> = {
  toCell: (value) => value,
  fromCell: (cell) => (cell === null ? null : number.fromCell(cell)),
};

/** A number, or undefined for a field that was not there before a later version of the document. */
export const numberOrUnset: CellKind<number | undefined> = {
  toCell: (value) => value ?? null,
  fromCell: (cell) => (cell === null ? undefined : number.fromCell(cell)),
};

/** Yes or no. */
export const yesNo: CellKind<boolean> = {
  toCell: (value) => (value ? 1 : 0),
  fromCell: (cell) => (cell === 0 || cell === 1 ? cell === 1 : wrong("yes or no", cell)),
};

/** A list of texts. */
export const texts = listOf((item) => typeof item === "string");

/** A list of numbers. */
export const numbers = listOf((item) => typeof item === "number");

/** A list of plain items, each checked. */
export function listOf<Item>(isItem: (item: unknown) => item is Item): CellKind<readonly Item[]> {
  return {
    toCell: (list) => JSON.stringify(list),
    fromCell: (cell) => {
      if (cell === "[]") return [];
      const list: unknown = JSON.parse(text.fromCell(cell));
      return Array.isArray(list) && list.every(isItem) ? list : wrong("a list", cell);
    },
  };
}

/** One word out of a few. */
export function oneOf<Word extends string>(...words: readonly Word[]): CellKind<Word> {
  return {
    toCell: (value) => value,
    fromCell: (cell) => words.find((word) => word === cell) ?? wrong(words.join(" or "), cell),
  };
}

function wrong(expected: string, cell: unknown): never {
  throw new TypeError(`${JSON.stringify(cell)} is not ${expected}`);
}
