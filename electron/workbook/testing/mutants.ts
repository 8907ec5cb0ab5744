import { inflateRawSync } from "node:zlib";
import { entriesOf } from "#electron/workbook/archive/entries.ts";
import { zipped } from "./zip-of.ts";

/** Chance from a seed (mulberry32): the same mutants on every machine. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Draw = ReturnType<typeof chance>;

/** What breaks a text: signs, numbers and words that readers trip over. */
const POISON = [
  '"',
  "<",
  ">",
  "&",
  "]]>",
  "<!--",
  "<!DOCTYPE x>",
  "&#0;",
  "&#x110000;",
  "\u0000",
  "\ud800",
  "=1+1",
  "-",
  "1e999",
  "99999999999",
  "A1:XFD1048576",
  "XFD1048576",
  "AAAA1",
  "#REF!",
  "_x000D_",
  "\r",
  "\t",
  ";;;;;;;;",
  "2027-02-31",
  "24:00",
  "NaN",
  "\u202e",
  "'",
  "\r\n ",
  "\r\nBEGIN:VEVENT\r\n",
  "RRULE:FREQ=SECONDLY\r\n",
  ";COUNT=99999999",
  ";BYMONTH=2;BYMONTHDAY=30",
  "P9999999D",
  "99991231T235959Z",
  "</Name>",
  "<Day/>",
];

/** A file with a few of its bytes spoilt: flipped, zeroed, cut off, doubled. */
export function spoiltBytes(bytes: Uint8Array, draw: Draw): Buffer {
  let spoilt = Buffer.from(bytes);
  for (let times = 1 + draw(3); times > 0 && spoilt.length > 8; times--) {
    const at = draw(spoilt.length);
    const length = 1 + draw(Math.min(64, spoilt.length - at));
    const kind = draw(4);
    if (kind === 0) spoilt[at] ^= 1 << draw(8);
    else if (kind === 1) spoilt.fill(0, at, at + length);
    else if (kind === 2) spoilt = spoilt.subarray(0, at + 1);
    else spoilt = Buffer.concat([spoilt.subarray(0, at + length), spoilt.subarray(at)]);
  }
  return spoilt;
}

/** A text with a few places spoilt. */
export function spoiltText(text: string, draw: Draw): string {
  let spoilt = text;
  for (let times = 1 + draw(4); times > 0; times--) {
    const at = draw(spoilt.length + 1);
    const length = draw(4) === 0 ? draw(40) : draw(3);
    const poison = draw(5) === 0 ? spoilt.slice(at, at + 200) : POISON[draw(POISON.length)];
    spoilt = spoilt.slice(0, at) + poison + spoilt.slice(at + length);
  }
  return spoilt;
}

/** An archive that is sound, with XML in one of its parts that is not. */
export function spoiltPart(bytes: Uint8Array, draw: Draw): Buffer {
  const parts = entriesOf(bytes).map(({ name, method, from, packed }): readonly [string, string] => {
    const raw = bytes.subarray(from, from + packed);
    return [name, Buffer.from(method === 0 ? raw : inflateRawSync(raw)).toString("utf8")];
  });
  const spoilt = draw(parts.length);
  return zipped(parts.map(([name, text], at) => [name, at === spoilt ? spoiltText(text, draw) : text] as const));
}
