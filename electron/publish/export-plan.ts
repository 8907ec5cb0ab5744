import { figuresOf } from "#shared/capacity/figures.ts";
import { withRestLeftOut } from "#shared/capacity/left-out.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { writePlan } from "#shared/import/write-plan.ts";
import { csvText } from "./csv-text.ts";
import { figuresJson } from "./figures-json.ts";
import type { FileToWrite } from "./write-files.ts";
import { writeFiles } from "./write-files.ts";

/** The reason written for a run that no plan has looked at yet. */
export const NOT_PLANNED = "nog niet gepland / not planned yet";

/**
 * Writes `meetings.csv`, `unplaced.csv` and `figures.json` into a folder. Every run stands in one of the two tables: a
 * run the plan does not speak of is unplaced. Gives the number of files. @throws PublishError
 */
export async function exportPlan(campus: Campus, folder: string): Promise<number> {
  return writeFiles(folder, planFiles(campus));
}

/** The plan as files, not yet written. */
export function planFiles(campus: Campus): readonly FileToWrite[] {
  const whole = withRestLeftOut(campus, NOT_PLANNED);
  const tables = [...writePlan([...whole.plan.values()])];
  return [
    ...tables.map(([table, rows]) => ({ name: `${table}.csv`, text: csvText(rows) })),
    { name: "figures.json", text: figuresJson(figuresOf(whole)) },
  ];
}
