import { useTranslation } from "react-i18next";
import type { ImportPreview } from "#renderer/stores/import.ts";

/** How the columns of each table were understood, over its first rows. */
export function ColumnList({ views }: { readonly views: ImportPreview["views"] }) {
  const { t } = useTranslation();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by key
    <div className="issue-scroll import-panel" tabIndex={0} role="region" aria-label={t("import.columns.title")}>
      {views.map(({ table, sheet, columns, rows }) => (
        <table key={table} className="issue-table import-view">
          <caption>{sheet ? t("import.columns.from", { table, sheet }) : table}</caption>
          <thead>
            <tr>
              {columns.map(({ header, column }, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- two columns may have the same header
                <th key={at} scope="col">
                  {header}{" "}
                  <span className="muted">
                    {column === "" ? t("import.columns.unread") : otherThan(header, column)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows may be the same
              <tr key={at}>
                {row.map((cell, place) => (
                  // oxlint-disable-next-line react/no-array-index-key -- cells may be the same
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** The column's own name, where the file calls it otherwise. */
function otherThan(header: string, column: string): string {
  return header.toLowerCase() === column ? "" : `→ ${column}`;
}
