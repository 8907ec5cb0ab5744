import { rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { BadInput } from "./terminal.ts";

/** Writes a file whole or not at all; answers where. @throws BadInput where it cannot be written */
export async function writeResult(place: string, text: string): Promise<string> {
  const path = resolve(place);
  const unfinished = `${path}.unfinished`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
    return path;
  } catch (failure) {
    await rm(unfinished, { force: true });
    const said = failure instanceof Error ? failure.message : String(failure);
    throw new BadInput(
      `${path} kan niet worden geschreven (${said}). Kies met --out een andere plaats.`,
      `${path} cannot be written (${said}). Choose another place with --out.`,
    );
  }
}
