import type { Sheet } from "#shared/contract/charts.ts";
import { door } from "#renderer/bridge/door.ts";
import { useExport } from "./export.ts";
import { notify } from "./notices.ts";
import { errorSaid, refusalSaid, say } from "./said.ts";

/** A table to keep: its header, and rows of plain values. */
interface KeptTable {
  readonly columns: readonly Sheet["columns"][number][];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A chart to keep, as a picture in base64 or as the table behind it. */
type KeptChart =
  | { readonly kind: "png" | "svg"; readonly label: string; readonly base64: string }
  | ({ readonly kind: "xlsx"; readonly label: string } & KeptTable);

/** Keeps a chart as a file where exports go, and says where. */
export async function keepChart(chart: KeptChart): Promise<void> {
  const { label: name } = chart;
  if (chart.kind === "xlsx") return keepTables(name, [{ name, ...chart }]);
  const { kind, base64 } = chart;
  return keep((folder) => door().charts.keepPicture({ name, folder, kind, base64 }));
}

/** Keeps tables as one workbook, a sheet each, where exports go, and says where. */
export async function keepTables(
  name: string,
  tables: readonly ({ readonly name: string } & KeptTable)[],
): Promise<void> {
  const sheets = tables.map((table) => ({
    name: table.name,
    columns: table.columns.map(({ header, holds }) => ({ header, holds })),
    rows: table.rows.map((row) => [...row]),
  }));
  return keep((folder) => door().charts.keepTables({ name, folder, sheets }));
}

type Answer = { readonly path: string } | Parameters<typeof refusalSaid>[0];

async function keep(write: (folder: string) => Promise<Answer>): Promise<void> {
  try {
    const answer = await write(useExport.getState().folder.trim());
    if ("path" in answer) notify(say("notice.kept", { path: answer.path }));
    else notify(refusalSaid(answer), { tone: "problem" });
  } catch (error) {
    notify(errorSaid(error), { tone: "problem" });
  }
}
