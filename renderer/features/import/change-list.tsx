import { useTranslation } from "react-i18next";
import type { ImportPreview } from "#renderer/stores/import.ts";
import { useFormat } from "#renderer/ui/format.ts";

type DryRun = NonNullable<ImportPreview["dryRun"]>;

/** What the import would change, counted per table and named record by record. */
export function ChangeList({ dryRun }: { readonly dryRun: DryRun | null }) {
  const { t } = useTranslation();
  if (!dryRun) return <p className="muted import-panel">{t("import.changes.unknown")}</p>;
  const changing = dryRun.tables.filter(({ added, changed, removed }) => added + changed + removed > 0);
  if (changing.length === 0) return <p className="muted import-panel">{t("import.changes.none")}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by key
    <div className="issue-scroll import-panel" tabIndex={0} role="region" aria-label={t("import.changes.title")}>
      <Counts tables={changing} />
      <Examples examples={dryRun.examples} />
    </div>
  );
}

function Counts({ tables }: { readonly tables: DryRun["tables"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = ["added", "changed", "removed", "same"] as const;
  return (
    <table className="plain-table import-counts">
      <thead>
        <tr>
          <th scope="col">{t("import.changes.table")}</th>
          {counts.map((id) => (
            <th key={id} scope="col" className="number">
              {t(`import.changes.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.map((one) => (
          <tr key={one.table}>
            <th scope="row">{one.table}</th>
            {counts.map((id) => (
              <td key={id} className={one[id] === 0 ? "number muted" : "number"}>
                {format.number(one[id])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Examples({ examples }: { readonly examples: DryRun["examples"] }) {
  const { t } = useTranslation();
  const blank = t("import.changes.blank");
  return (
    <table className="issue-table">
      <thead>
        <tr>
          {(["table", "item", "kind", "fields"] as const).map((id) => (
            <th key={id} scope="col">
              {t(`import.changes.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {examples.map(({ table, item, kind, fields }) => (
          <tr key={`${table} ${item} ${kind}`}>
            <td>{table}</td>
            <td>{item}</td>
            <td>{t(`import.changes.kinds.${kind}`)}</td>
            <td className="issue-message">
              {fields.map(({ field, was, now }) => `${field}: ${was || blank} → ${now || blank}`).join("; ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
