const TEXTS = {
  malformed: {
    nl: "geen goede XML ({why}). Herstel de regel, of haal het bestand opnieuw op.",
    en: "not well-formed XML ({why}). Mend the line, or fetch the file again.",
  },
  doctype: {
    nl: "een DOCTYPE wordt niet aanvaard, behalve die van ITC-2019 zonder eigen deel. Haal hem weg.",
    en: "a DOCTYPE is not accepted, except that of ITC-2019 without a part of its own. Remove it.",
  },
  entity: {
    nl: "de entiteit {why} wordt niet aanvaard. Schrijf het teken zelf.",
    en: "the entity {why} is not accepted. Write the character itself.",
  },
  "not-text": {
    nl: "dit is geen tekst in UTF-8. Bewaar het bestand als UTF-8.",
    en: "this is not text in UTF-8. Save the file as UTF-8.",
  },
  "too-large": {
    nl: "groter dan {why}. Geef een kleiner bestand.",
    en: "larger than {why}. Give a smaller file.",
  },
  "too-deep": {
    nl: "meer dan {why} elementen in elkaar. Geef een bestand van ITC-2019.",
    en: "more than {why} elements inside one another. Give a file of ITC-2019.",
  },
  empty: { nl: "er staat niets in. Geef een ander bestand.", en: "there is nothing in it. Give another file." },
} as const;

/** An XML document that is not read: what is wrong, on which line, and what to do. */
export class XmlError extends Error {
  readonly line: number;
  readonly #code: keyof typeof TEXTS;
  readonly #file: string;
  readonly #why: string;

  constructor(code: keyof typeof TEXTS, file: string, line: number, why = "") {
    super(`${file}, line ${line}: ${TEXTS[code].en.replace("{why}", why)}`);
    this.line = line;
    this.#code = code;
    this.#file = file;
    this.#why = why;
  }

  /** Place, what is wrong and advice, in a language. */
  said(language: "nl" | "en"): string {
    const line = language === "nl" ? "regel" : "line";
    return `${this.#file}, ${line} ${this.line}: ${TEXTS[this.#code][language].replace("{why}", this.#why)}`;
  }
}
