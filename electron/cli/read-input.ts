import { readFile, stat } from "node:fs/promises";
import { BadInput } from "./terminal.ts";

/** Bytes of an instance at most: the largest public one has a tenth of that. */
const MOST_BYTES = 100_000_000;

/** The bytes of an instance file. @throws BadInput where there is none, it is no file, or it is too large */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile())
      throw new BadInput(`${path} is geen bestand. Geef een bestand.`, `${path} is not a file. Give a file.`);
    if (found.size > MOST_BYTES)
      throw new BadInput(
        `${path}: ${found.size} bytes, hoogstens ${MOST_BYTES}. Is dit het goede bestand?`,
        `${path}: ${found.size} bytes, at most ${MOST_BYTES}. Is this the right file?`,
      );
    return await readFile(path);
  } catch (failure) {
    if (failure instanceof BadInput) throw failure;
    const said = failure instanceof Error ? failure.message : String(failure);
    throw new BadInput(
      `${path} kan niet worden gelezen (${said}). Klopt de naam?`,
      `${path} cannot be read (${said}). Is the name right?`,
    );
  }
}
