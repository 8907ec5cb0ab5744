import { useFormat } from "./format.ts";

/** A column of the table behind a chart. */
export interface ChartColumn {
  readonly header: string;
  readonly holds: "text" | "number";
  /** Decimals of its numbers; none unless said. */
  readonly decimals?: number;
}

/** What stands in a cell; null where there is nothing. A number may be said in other words than its digits. */
export type ChartCell = string | number | null | { readonly value: string | number | null; readonly text: string };

/** The table behind a chart: the first cell of a row names it. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** The values of a table, without the words they are said in: what a file keeps. */
export function valuesOf({ rows }: ChartTable): (string | number | null)[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)));
}

/** The table behind a chart, on screen. */
export function ChartTableView({ table, label }: { readonly table: ChartTable; readonly label: string }) {
  const format = useFormat();
  const { columns, rows } = table;
  const shown = (cell: ChartCell, decimals: number) => {
    if (cell === null) return "";
    if (typeof cell === "object") return cell.text;
    return typeof cell === "number" ? format.number(cell, decimals) : cell;
  };
  const sideOf = (at: number) => (columns[at].holds === "number" ? "number" : undefined);
  return (
    <table className="plain-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ header }, at) => (
            <th key={header} scope="col" className={sideOf(at)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row of figures is nothing but its place
          <tr key={place}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={columns[at].header} scope="row" className={sideOf(at)}>
                  {shown(cell, columns[at].decimals ?? 0)}
                </th>
              ) : (
                <td key={columns[at].header} className={sideOf(at)}>
                  {shown(cell, columns[at].decimals ?? 0)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
