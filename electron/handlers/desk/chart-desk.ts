import { join, resolve } from "node:path";
import type { Sheet } from "#shared/contract/charts.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { fileNamesFor } from "#electron/publish/file-names.ts";
import { writeFiles } from "#electron/publish/write-files.ts";
import { writeWorkbook } from "#electron/workbook/write-xlsx.ts";
import { orRefusal } from "./refused.ts";

/** Width of a column in characters: as wide as what stands in it, between these. */
const [NARROWEST, WIDEST] = [8, 60];

/** Keeping charts as files: pictures as they come, tables as a workbook. */
export class ChartDesk {
  readonly #proposal: () => Promise<{ readonly folder: string }>;

  /** @param proposal the folder for files that nobody named one for */
  constructor(proposal: () => Promise<{ readonly folder: string }>) {
    this.#proposal = proposal;
  }

  keepPicture(picture: { name: string; folder: string; kind: "png" | "svg"; base64: string }) {
    return this.#keep(picture, picture.kind, async () => Buffer.from(picture.base64, "base64"));
  }

  keepTables(tables: { name: string; folder: string; sheets: readonly Sheet[] }) {
    return this.#keep(tables, "xlsx", () => writeWorkbook(tables.sheets.map(sheetOf)));
  }

  #keep(
    { name, folder }: { name: string; folder: string },
    ending: string,
    bytesOf: () => Promise<Uint8Array>,
  ): Promise<{ path: string } | Refusal> {
    return orRefusal(async () => {
      const target = resolve(folder || (await this.#proposal()).folder);
      const [base] = fileNamesFor([name]);
      const file = `${base}.${ending}`;
      await writeFiles(target, [{ name: file, bytes: await bytesOf() }]);
      return { path: join(target, file) };
    });
  }
}

function sheetOf({ name, columns, rows }: Sheet) {
  return {
    name,
    rows,
    filter: true,
    frozenColumns: 1,
    columns: columns.map(({ header, holds }, at) => {
      const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? "").length), header.length);
      return { header, holds, width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
    }),
  };
}
