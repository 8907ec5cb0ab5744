import { basename, dirname, extname, resolve } from "node:path";
import { writeFiles } from "#electron/publish/write-files.ts";
import { templateWorkbook } from "#electron/workbook/template.ts";
import type { Command } from "./command.ts";
import { knownErrors } from "./known-errors.ts";
import { BadInput } from "./terminal.ts";

/** `template OUT.xlsx`: a workbook to fill in and read in. */
export const templateCommand: Command = {
  name: "template",
  summary: { nl: "maakt een werkboek om in te vullen", en: "makes a workbook to fill in" },
  help: {
    nl: `dagdeel template BESTAND.xlsx

BESTAND.xlsx  het werkboek: een blad per tabel, met keuzelijsten, uitleg en een voorbeeld dat zo in te lezen is`,
    en: `dagdeel template FILE.xlsx

FILE.xlsx  the workbook: a sheet per table, with drop-downs, notes and an example that can be read in as it is`,
  },
  options: {},
  places: [1, 1],
  async run({ places: [place] }, terminal) {
    const target = resolve(place);
    if (extname(target).toLowerCase() !== ".xlsx")
      throw new BadInput(
        `"${place}" eindigt niet op .xlsx. Misschien ${place}.xlsx?`,
        `"${place}" does not end in .xlsx. Maybe ${place}.xlsx?`,
      );
    const bytes = await templateWorkbook(terminal.language);
    await knownErrors(() => writeFiles(dirname(target), [{ name: basename(target), bytes }]));
    terminal.out(target);
    return 0;
  },
};
