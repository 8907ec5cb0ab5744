import { createHash } from "node:crypto";
import { key } from "#shared/domain/codes.ts";

/** The namespace of our ids: a UUID of its own, never to be changed, or every receiver would see all things anew. */
const NAMESPACE = Buffer.from("6f1c1f0e5a6b5d0c9d0fd5a6de7e1001", "hex");

/** The id of a thing by its sort and code: the same code, the same UUID (RFC 9562, version 5), on every machine. */
export function idFor(sort: string, ...codes: readonly string[]): string {
  const hash = createHash("sha1")
    .update(NAMESPACE)
    .update([sort, ...codes.map(key)].join("\n"))
    .digest();
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  const hex = hash.toString("hex", 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
