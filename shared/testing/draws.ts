/** A whole number from least to most, both included: the only source of chance, so that a test can shrink and replay it. */
export type Draw = (least: number, most: number) => number;

const SIGNS = ["a", "é", "Z", " ", ",", ";", '"', "\n", "'", "=", "-", "7", "|", "\t", "ß", "{", "😀"];
const WORD_SIGNS = SIGNS.filter((sign) => sign !== ";");
const CODE_SIGNS = ["a", "B", "é", "7", "+", ".", "-", " ", ",", '"', "/"];

/** What chance draws for tests: choices, lists, texts and codes. */
export class Draws {
  readonly #draw: Draw;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return this.#draw(least, most);
  }

  /** Yes or no. */
  yes(): boolean {
    return this.#draw(0, 1) === 1;
  }

  /** One of the items; there is at least one. */
  one<T>(items: readonly T[]): T {
    return items[this.#draw(0, items.length - 1)];
  }

  /** One of the codes, or none. */
  oneOrBlank(codes: readonly string[]): string {
    return codes.length > 0 && this.yes() ? this.one(codes) : "";
  }

  /** What is made, or null. */
  maybe<T>(make: () => T): T | null {
    return this.yes() ? make() : null;
  }

  /** Some of the items, perhaps none, in their order. */
  some<T>(items: readonly T[]): T[] {
    return items.filter(() => this.#draw(0, 2) === 0);
  }

  /** Some of the items, at least one. */
  someOrOne<T>(items: readonly T[]): T[] {
    const some = this.some(items);
    return some.length > 0 ? some : [this.one(items)];
  }

  /** As many things as chance says. */
  many<T>(least: number, most: number, make: (at: number) => T): T[] {
    return Array.from({ length: this.#draw(least, most) }, (_, at) => make(at));
  }

  /** A text, perhaps blank, with all that is awkward in a cell; without space around it. */
  text(): string {
    return this.#from(SIGNS, 6);
  }

  /** Words for a list, each once in whatever case. */
  words(): string[] {
    return this.many(0, 3, (at) => `${at}${this.#from(WORD_SIGNS, 4)}`);
  }

  /** New codes, each with its own number. */
  codes(letter: string, least: number, most: number): string[] {
    return this.many(least, most, (at) => `${letter}${at}_${this.#from(CODE_SIGNS, 3)}`);
  }

  #from(signs: readonly string[], most: number): string {
    return this.many(0, most, () => this.one(signs))
      .join("")
      .trim();
  }
}
