import { ArchiveFault } from "./archive-fault.ts";
import { LIMITS } from "./limits.ts";

/** A part of an archive, as its central directory has it. */
export interface Entry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly from: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;
const SIZE_FOLLOWS = 8;
const SYMLINK = 0o120000;

/**
 * The parts of a ZIP archive, measured before anything is unpacked: their number and sizes, and that the directory and
 * the parts themselves tell the same.
 * @throws ArchiveFault
 */
export function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || view.getUint32(end + 16, true) === 0xffffffff) throw new ArchiveFault("archive-broken");
  if (count > LIMITS.parts) throw new ArchiveFault("archive-parts", "", { count, most: LIMITS.parts });
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ArchiveFault("archive-broken");
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + 46 + lengths[0] + lengths[1] + lengths[2];
    if (next > end) throw new ArchiveFault("archive-broken");
    entries.push(entryAt(bytes, view, at, lengths[0]));
    at = next;
  }
  checkTogether(entries);
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    // What follows the directory can only be its own comment: anything else hides something.
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  throw new ArchiveFault("archive-broken");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, length: number): Entry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
  const broken = () => new ArchiveFault("archive-broken", name);
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const local = view.getUint32(at + 42, true);
  if ((flags & ENCRYPTED) !== 0) throw new ArchiveFault("password", name);
  if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name)) throw broken();
  if (((view.getUint32(at + 38, true) >>> 16) & 0o170000) === SYMLINK) throw broken();
  if ((method !== 0 && method !== 8) || (method === 0 && packed !== size)) throw broken();
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw broken();
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packed > bytes.length) throw broken();
  const localName = new TextDecoder().decode(bytes.subarray(local + 30, local + 30 + view.getUint16(local + 26, true)));
  if (localName !== name) throw broken();
  // Sizes that follow the bytes are zero up front; else both places must agree, or two readers would read two files.
  const told = (view.getUint16(local + 6, true) & SIZE_FOLLOWS) === 0;
  if (told && (view.getUint32(local + 18, true) !== packed || view.getUint32(local + 22, true) !== size))
    throw broken();
  return { name, method, packed, size, from };
}

function checkTogether(entries: readonly Entry[]): void {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > LIMITS.unpacked) throw tooLarge("", unpacked, LIMITS.unpacked);
  const names = new Set<string>();
  for (const { name, size, packed } of entries) {
    if (names.has(name.toLowerCase())) throw new ArchiveFault("archive-broken", name);
    names.add(name.toLowerCase());
    if (size > LIMITS.part) throw tooLarge(name, size, LIMITS.part);
    if (size > LIMITS.ratioFrom && size > packed * LIMITS.ratio)
      throw new ArchiveFault("archive-ratio", name, { times: Math.round(size / packed), most: LIMITS.ratio });
  }
  const sorted = entries.toSorted((one, other) => one.from - other.from);
  for (const [index, { name, from }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && before.from + before.packed > from) throw new ArchiveFault("archive-broken", name);
  }
}

function tooLarge(part: string, bytes: number, most: number): ArchiveFault {
  return new ArchiveFault("archive-size", part, {
    megabytes: Math.ceil(bytes / 1_000_000),
    most: Math.floor(most / 1_000_000),
  });
}
