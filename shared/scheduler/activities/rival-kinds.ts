import type { Activities } from "./activities.ts";

/** Is a kind the rival of another? Kinds × kinds. */
export function rivalKinds({ kinds, rivalsFrom, rivalsOf }: Activities): Uint8Array {
  const are = new Uint8Array(kinds * kinds);
  for (let kind = 0; kind < kinds; kind++)
    for (let at = rivalsFrom[kind]; at < rivalsFrom[kind + 1]; at++) are[kind * kinds + rivalsOf[at]] = 1;
  return are;
}
