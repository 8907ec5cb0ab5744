/** What codes are compared by: trimmed, composed (NFC), without regard to case. */
export function key(code: string): string {
  return code.trim().normalize("NFC").toLowerCase();
}

/** Are these the same code? */
export function sameCode(one: string, other: string): boolean {
  return key(one) === key(other);
}
