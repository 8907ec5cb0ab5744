import { useTranslation } from "react-i18next";
import type { TableChange } from "#shared/capacity/compare.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { ChangeForm } from "./change-form.tsx";

/** What the scenario changes, and a form to change more while it is open. */
export function Change({ isOpen, tables }: { readonly isOpen: boolean; readonly tables: readonly TableChange[] }) {
  const { t } = useTranslation();
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  return (
    <div className="scenario-change">
      {!isOpen ? (
        <p className="scenario-form">{t("scenarios.openToChange")}</p>
      ) : readOnly ? (
        <p className="scenario-form muted">{t("scenarios.readOnly")}</p>
      ) : (
        <ChangeForm />
      )}
      <Changed tables={tables} />
    </div>
  );
}

/** How many records of which tables differ from the document. */
function Changed({ tables }: { readonly tables: readonly TableChange[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="scenario-changed" aria-label={t("scenarios.changedTitle")}>
      <h3>{t("scenarios.changedTitle")}</h3>
      {tables.length === 0 ? (
        <p className="muted">{t("scenarios.nothingChanged")}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("scenarios.column.table")}</th>
              {(["changed", "added", "removed"] as const).map((how) => (
                <th key={how} scope="col" className="number">
                  {t(`scenarios.column.${how}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tables.map(({ table, ...counts }) => (
              <tr key={table}>
                <th scope="row">{t(`scenarios.tables.${table}`)}</th>
                {(["changed", "added", "removed"] as const).map((how) => (
                  <td key={how} className="number">
                    {counts[how] > 0 ? format.number(counts[how]) : ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
