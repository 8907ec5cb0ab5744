/** Names that Windows keeps for itself, with or without an ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Longest name made from a code, in UTF-16 units; endings come on top. */
const LONGEST = 60;

/**
 * Names for files from codes, in their order: letters, digits, `+`, `-`, `_` and `.` stay, the rest becomes `_`. Safe
 * on every system, and different from one another where case does not count. The same codes get the same names.
 */
export function fileNamesFor(codes: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return codes.map((code) => {
    const base = safeName(code);
    let name = base;
    for (let nth = 2; taken.has(name.toLowerCase()); nth++) name = `${base}~${nth}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function safeName(code: string): string {
  const plain = code
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}+\-_.]/gu, "_")
    .replace(/^\.+/, "_")
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[\ufffd.]+$/, "_");
  return plain === "" || RESERVED.test(plain) ? `_${plain}` : plain;
}
