import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const TEXT = "code;naam\r\nA;Coördinatie, 5 €\r\n";

/** A text in UTF-16, with or without its mark. */
function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

/** A text in Windows-1252, where the euro sign is 80 and ö is f6. */
function windows(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => (sign === "€" ? 0x80 : sign.charCodeAt(0)));
}

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${TEXT}`)],
  ["UTF-16 LE with its mark", utf16(TEXT, "le", true)],
  ["UTF-16 BE with its mark", utf16(TEXT, "be", true)],
  ["UTF-16 LE", utf16(TEXT, "le", false)],
  ["UTF-16 BE", utf16(TEXT, "be", false)],
  ["Windows-1252", windows(TEXT)],
])("%s is read", (_, bytes) => expect(decode(bytes)).toBe(TEXT));

test("an empty file is an empty text", () => expect(decode(new Uint8Array())).toBe(""));

test.each([
  ["zeros", new Uint8Array(64)],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
])("%s is no text", (_, bytes) => expect(decode(bytes)).toBeNull());
