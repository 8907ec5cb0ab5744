import { createInflateRaw, inflateRawSync } from "node:zlib";
import { ArchiveFault } from "./archive-fault.ts";
import { checkXml } from "./check-xml.ts";
import type { Entry } from "./entries.ts";
import { entriesOf } from "./entries.ts";
import { LIMITS } from "./limits.ts";

/** Bytes that a part is unpacked by where it is read piece by piece. */
const PIECE = 1 << 16;

/** What is known of an archive once it is checked. */
export interface CheckedArchive {
  readonly names: readonly string[];
  /** The bytes of a part, or null where there is none. @throws ArchiveFault */
  read(name: string): Uint8Array | null;
  /** The same bytes piece by piece, for a part that need not be there as a whole. */
  pieces(name: string): AsyncIterable<Uint8Array>;
}

/**
 * Measures an archive and looks through the XML in it before a reader of workbooks sees it: sizes as they really are,
 * no DOCTYPE, no encoding but UTF-8, not too deep, not too many cells.
 * @throws ArchiveFault
 */
export function checkArchive(bytes: Uint8Array): CheckedArchive {
  const entries = entriesOf(bytes);
  let cells = 0;
  for (const entry of entries) {
    if (!/\.(xml|rels|vml)$/i.test(entry.name)) continue;
    cells += checkXml(entry.name, unpacked(bytes, entry));
    if (cells > LIMITS.cells) throw new ArchiveFault("too-many-cells", entry.name, { most: LIMITS.cells });
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = byName.get(name);
      return entry ? unpacked(bytes, entry) : null;
    },
    pieces: (name) => piecesOf(bytes, byName.get(name)),
  };
}

/** Its size needs no second look: all parts that are read were unpacked within it before. */
async function* piecesOf(bytes: Uint8Array, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) return;
  const raw = bytes.subarray(entry.from, entry.from + entry.packed);
  if (entry.method === 0) {
    yield raw;
    return;
  }
  const inflating = createInflateRaw({ chunkSize: PIECE });
  inflating.end(raw);
  for await (const piece of inflating) yield piece as Uint8Array;
}

/** The bytes of a part; one that is larger than it says, or not what it says, is refused. */
function unpacked(bytes: Uint8Array, { name, method, packed, size, from }: Entry): Uint8Array {
  const raw = bytes.subarray(from, from + packed);
  if (method === 0) return raw;
  let all: Uint8Array;
  try {
    all = inflateRawSync(raw, { maxOutputLength: size + 1, chunkSize: Math.min(Math.max(size + 1, 64), 1 << 20) });
  } catch {
    throw new ArchiveFault("archive-broken", name);
  }
  if (all.length !== size) throw new ArchiveFault("archive-broken", name);
  return all;
}
