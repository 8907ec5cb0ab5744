/** Octets a line of iCalendar may have, its line break left out: RFC 5545, 3.1. */
const LINE_OCTETS = 75;

/** Characters that text may not hold; a tab may stand. */
// oxlint-disable-next-line no-control-regex -- they are just what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A text as the value of a property: RFC 5545, 3.3.11. A line break becomes `\n`, so no text can begin a line. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(CONTROLS, (control) => (control === "\n" ? control : ""))
    .replace(/[\\;,]/g, (special) => `\\${special}`)
    .replaceAll("\n", "\\n");
}

/** A line of iCalendar, folded where it is too long: never within a character, with a space before what follows. */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let [part, octets] = ["", 0];
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LINE_OCTETS) {
      folded.push(part);
      [part, octets] = [" ", 1];
    }
    part += character;
    octets += more;
  }
  return [...folded, part].join("\r\n");
}

/** Lines as iCalendar text: folded, each ended by CRLF. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
