/** What bytes 80 to 9f are in Windows-1252; 81, 8d, 8f, 90 and 9d are themselves. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const SIGN = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** The text that was meant where UTF-8 was read as Windows-1252, such as `MÃ©canique`; null where it was not. */
export function unscrambled(text: string): string | null {
  if (!SIGN.test(text)) return null;
  let escaped = "";
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const byte = code < 256 ? code : UPPER.includes(sign) ? 128 + UPPER.indexOf(sign) : -1;
    if (byte < 0) return null;
    escaped += `%${byte.toString(16).padStart(2, "0")}`;
  }
  try {
    const meant = decodeURIComponent(escaped);
    return meant === text ? null : meant;
  } catch {
    return null;
  }
}
