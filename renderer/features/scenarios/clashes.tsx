import { useTranslation } from "react-i18next";
import { useDocument } from "#renderer/stores/document.ts";
import type { Compared } from "#renderer/stores/scenarios.ts";
import { settleScenario, useScenarios } from "#renderer/stores/scenarios.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";

const MOST_NAMED = 12;

/** What the document and the scenario both changed, and who goes before. */
export function Clashes({ id, conflicts }: { readonly id: string; readonly conflicts: Compared["conflicts"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const busy = useScenarios((now) => now.busy);
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const named = conflicts.slice(0, MOST_NAMED).map((one) => `${t(`scenarios.tables.${one.table}`)} ${one.id}`);
  const more = conflicts.length - named.length;
  return (
    <div className="scenario-clashes" role="note">
      <Icon name="warning" />
      <div>
        <h3>{t("scenarios.clashes.title", { count: conflicts.length, clashes: format.number(conflicts.length) })}</h3>
        <p>{t("scenarios.clashes.text")}</p>
        <p className="muted">
          {named.join(", ")}
          {more > 0 && ` ${t("scenarios.more", { count: more, more: format.number(more) })}`}
        </p>
        <div className="scenario-acts">
          <Button disabled={busy || readOnly} onPress={() => void settleScenario(id, "scenario")}>
            {t("scenarios.clashes.scenario")}
          </Button>
          <Button disabled={busy || readOnly} onPress={() => void settleScenario(id, "base")}>
            {t("scenarios.clashes.base")}
          </Button>
        </div>
      </div>
    </div>
  );
}
