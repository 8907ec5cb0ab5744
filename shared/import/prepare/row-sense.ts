import { key } from "#shared/domain/codes.ts";
import { parseDay } from "#shared/domain/calendar.ts";
import { columnNamed, englishFor } from "#shared/import/headers.ts";
import type { Horizon } from "./cell-asking.ts";
import type { Findings } from "./findings.ts";
import type { TextTable } from "./text-rows.ts";
import { placeIn } from "./text-rows.ts";

/** Tables where the same row twice is one. */
const CODED = new Set(["partners", "rooms", "machines", "instructors", "courses", "runs"]);

/** What rows say as a whole: the same twice counts once, day-parts end on their own day, fixed dates are in the plan's year. */
export function checkRows(tables: readonly TextTable[], horizon: Horizon | null, found: Findings): void {
  const closed = closedDays(tables.find(({ grid }) => grid.table === "closures"));
  for (const table of tables) {
    const { table: name } = table.grid;
    if (CODED.has(name)) dropSame(table, found);
    if (name === "dayparts") overMidnight(table, found);
    if ((name === "pins" || name === "meetings") && horizon) checkDates(table, horizon, closed, found);
  }
}

function dropSame({ grid, rows }: TextTable, found: Findings): void {
  const at = placeOfColumn({ grid, rows }, "code");
  const seen = new Map<string, number>();
  for (let row = 1; row < rows.length; row++) {
    const code = key(rows[row][at] ?? "");
    const before = seen.get(code);
    if (code === "") continue;
    if (before === undefined) seen.set(code, row);
    else if (rows[row].join("\n") === rows[before].join("\n")) {
      found.note(placeIn(grid, rows[0], row, at, rows[row][at]), "same-row", { first: before + 1 });
      rows[row] = [];
    }
  }
}

/** A day-part that ends after midnight: the planner says whether it may end the minute before. */
function overMidnight({ grid, rows }: TextTable, found: Findings): void {
  const [starts, ends] = ["starts", "ends"].map((column) => placeOfColumn({ grid, rows }, column));
  for (let row = 1; row < rows.length; row++) {
    const [from, to] = [rows[row][starts] ?? "", rows[row][ends] ?? ""];
    const crosses = /^\d\d:\d\d$/.test(from) && /^0\d:\d\d$/.test(to) && to < from && from >= "12:00";
    if (!crosses) continue;
    const place = placeIn(grid, rows[0], row, ends, to);
    const answer = found.ask({
      id: `over-midnight ${row}`,
      code: "over-midnight",
      table: grid.table,
      at: place.at ?? "",
      values: { item: `${from}–${to}` },
      options: ["23:59", "refuse"],
      proposal: "23:59",
    });
    if (answer === null) found.fault(place, "unanswered");
    if (answer !== "23:59") continue;
    rows[row][ends] = answer;
    found.note(place, "as-answered", { was: to, now: answer });
  }
}

function checkDates(
  table: TextTable,
  horizon: Horizon,
  closed: readonly (readonly [number, number])[],
  found: Findings,
): void {
  const { grid, rows } = table;
  const at = placeOfColumn(table, "date");
  for (let row = 1; row < rows.length; row++) {
    const day = parseDay(rows[row][at] ?? "");
    if (day === null) continue;
    const place = placeIn(grid, rows[0], row, at, rows[row][at]);
    if (day < horizon.first || day > horizon.last) found.fault(place, "date-outside", { item: rows[row][at] });
    else if (grid.table === "pins" && closed.some(([from, to]) => from <= day && day <= to))
      found.note(place, "on-closure", { item: rows[row][at] });
  }
}

/** The days that the whole campus is closed all day. */
function closedDays(closures: TextTable | undefined): readonly (readonly [number, number])[] {
  if (!closures) return [];
  const cell = (row: readonly string[], column: string) => row[placeOfColumn(closures, column)] ?? "";
  const english = (row: readonly string[], column: string) =>
    englishFor("closures", column, cell(row, column)) ?? cell(row, column);
  return closures.rows.slice(1).flatMap((row) => {
    const [from, to] = [parseDay(cell(row, "from")), parseDay(cell(row, "to"))];
    const whole =
      cell(row, "weekdays") === "" && cell(row, "dayparts") === "" && english(row, "kind") !== "school-holiday";
    return whole && english(row, "scope") === "campus" && from !== null && to !== null ? [[from, to] as const] : [];
  });
}

function placeOfColumn({ grid, rows }: Pick<TextTable, "grid" | "rows">, column: string): number {
  return rows[0].findIndex((name) => columnNamed(grid.table, name) === column);
}
