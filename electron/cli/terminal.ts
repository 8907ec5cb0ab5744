/** A text in both languages of the program. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** Where a command writes to, and how it speaks. */
export interface Terminal {
  readonly language: "nl" | "en";
  /** Results, a line each. */
  out(line: string): void;
  /** What went wrong, a line each. */
  err(line: string): void;
  /** How it stands: one line that the next takes the place of; nothing where nobody watches. */
  progress(line: string): void;
}

/** Input that cannot be used: what, where, and what would be right. The command ends with 2. */
export class BadInput extends Error {
  readonly text: Text;

  constructor(nl: string, en: string) {
    super(en);
    this.text = { nl, en };
  }
}

/** The streams of a process, as far as a terminal needs them. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** A terminal over a process's streams. */
export function terminalOver({ stdout, stderr }: Streams, language: Terminal["language"]): Terminal {
  let showing = false;
  const clear = () => {
    if (showing) stderr.write("\r\u001b[2K");
    showing = false;
  };
  return {
    language,
    out: (line) => {
      clear();
      stdout.write(`${line}\n`);
    },
    err: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      clear();
      stderr.write(line);
      showing = line !== "";
    },
  };
}

/** A whole number as people of the language write it. */
export function wholeNumber(value: number, language: Terminal["language"]): string {
  return new Intl.NumberFormat(language === "nl" ? "nl-BE" : "en-GB").format(value);
}
