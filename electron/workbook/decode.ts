/** Bytes of a text in whatever a spreadsheet saves as: UTF-8 or UTF-16 with or without a mark, else Windows-1252. Null: no text. */
export function decode(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  // oxlint-disable-next-line no-control-regex -- control signs are just what tells bytes of another kind from text
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? null : text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bareUtf16(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

/** UTF-16 without a mark: in a text of mostly Latin letters every other byte is zero. */
function bareUtf16(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length >> 1, 2000);
  let [high, low] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) high++;
    if (bytes[2 * pair + 1] === 0) low++;
  }
  if (pairs === 0 || bytes.length % 2 === 1) return null;
  if (low > pairs * 0.7 && high === 0) return "utf-16le";
  return high > pairs * 0.7 && low === 0 ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
