import type { CheckedArchive } from "./archive/check-archive.ts";

/** Does it begin as a ZIP archive does, as .xlsx and .ods are? */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** What a file is that is no text and no archive, or says it is another: the code of the advice to give, or null. */
export function otherKind(bytes: Uint8Array, end: string): string | null {
  if (isOle(bytes)) return holdsUtf16(bytes, "EncryptedPackage") ? "password" : "old-workbook";
  if (isZip(bytes)) return end === "xlsm" ? "macro-workbook" : end === "numbers" ? "numbers-workbook" : null;
  const head = Buffer.from(bytes.subarray(0, 1000)).toString("latin1").trimStart().toLowerCase();
  if (/^(\u00ef\u00bb\u00bf)?(<!doctype html|<html|<table|<meta)/.test(head)) return "html-workbook";
  return /^(xlsx|xlsm|xls|xlsb|ods|numbers)$/.test(end) ? "not-a-workbook" : null;
}

/** What an archive is that holds no sheets we read, or null. */
export function otherArchive({ names, read }: CheckedArchive): string | null {
  const has = (part: RegExp) => names.some((name) => part.test(name));
  if (has(/vbaProject\.bin$/i)) return "macro-workbook";
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/i)) return "numbers-workbook";
  if (has(/xl\/workbook\.bin$/i)) return "old-workbook";
  const manifest = read("META-INF/manifest.xml");
  if (manifest && Buffer.from(manifest).includes("encryption-data")) return "password";
  return null;
}

/** The container of .xls, and of workbooks with a password. */
function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, "utf16le"));
}
