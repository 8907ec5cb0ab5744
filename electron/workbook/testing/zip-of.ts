import { crc32, deflateRawSync } from "node:zlib";

/** What may be told otherwise of a part than it is, to see it refused. */
export interface Lies {
  readonly size?: number;
  readonly packed?: number;
  readonly localSize?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly attributes?: number;
  readonly localName?: string;
  /** Where the directory says that the part begins. */
  readonly offset?: number;
}

/** A part: its text or bytes, and what is told of it. */
export type Part =
  | string
  | Uint8Array
  | { readonly body: string | Uint8Array; readonly raw?: boolean; readonly lies: Lies };

/** A ZIP archive of parts by their names; the same name may come twice in a list. */
export function zipped(
  parts: Readonly<Record<string, Part>> | readonly (readonly [string, Part])[],
  after = "",
): Buffer {
  const list = Array.isArray(parts) ? (parts as readonly (readonly [string, Part])[]) : Object.entries(parts);
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of list) {
    const isPlain = typeof part === "string" || part instanceof Uint8Array;
    const lies: Lies = isPlain ? {} : part.lies;
    const body = Buffer.from(isPlain ? (part as string) : (part.body as string));
    const packed = !isPlain && part.raw ? body : deflateRawSync(body);
    const facts = { lies, body, packed, name };
    const local = Buffer.concat([localHeader(facts), Buffer.from(lies.localName ?? name), packed]);
    locals.push(local);
    central.push(centralHeader(facts, offset), Buffer.from(name));
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length & 0xffff, 8);
  end.writeUInt16LE(list.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end, Buffer.from(after)]);
}

interface Facts {
  readonly lies: Lies;
  readonly body: Buffer;
  readonly packed: Buffer;
  readonly name: string;
}

function localHeader({ lies, body, packed, name }: Facts): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(lies.flags ?? 0, 6);
  header.writeUInt16LE(lies.method ?? 8, 8);
  header.writeUInt32LE(crc32(body), 14);
  header.writeUInt32LE(lies.packed ?? packed.length, 18);
  header.writeUInt32LE(lies.localSize ?? lies.size ?? body.length, 22);
  header.writeUInt16LE(Buffer.byteLength(lies.localName ?? name), 26);
  return header;
}

function centralHeader({ lies, body, packed, name }: Facts, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(lies.flags ?? 0, 8);
  header.writeUInt16LE(lies.method ?? 8, 10);
  header.writeUInt32LE(crc32(body), 16);
  header.writeUInt32LE(lies.packed ?? packed.length, 20);
  header.writeUInt32LE(lies.size ?? body.length, 24);
  header.writeUInt16LE(Buffer.byteLength(name), 28);
  header.writeUInt32LE(lies.attributes ?? 0, 38);
  header.writeUInt32LE(lies.offset ?? offset, 42);
  return header;
}
