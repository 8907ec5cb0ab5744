import { useTranslation } from "react-i18next";
import type { TableChange } from "#shared/capacity/compare.ts";
import type { Scenario } from "#shared/contract/scenarios.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { openScenario, useScenarios } from "#renderer/stores/scenarios.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { ChangeForm } from "./change-form.tsx";

/** What the scenario changes, and a form to change more while it is open. */
export function Change(props: {
  readonly scenario: Scenario;
  readonly isOpen: boolean;
  readonly tables: readonly TableChange[];
}) {
  const { scenario, isOpen, tables } = props;
  const { t } = useTranslation();
  const busy = useScenarios((now) => now.busy);
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  return (
    <div className="scenario-change">
      {!isOpen ? (
        <section className="scenario-form">
          <p>{t("scenarios.openToChange")}</p>
          <Button look="primary" disabled={busy} onPress={() => void openScenario(scenario.id)}>
            {t("scenarios.doOpen")}
          </Button>
        </section>
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
