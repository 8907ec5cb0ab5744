import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import "./scenarios.css";
import { useDocument } from "#renderer/stores/document.ts";
import { loadScenarios, useScenarios } from "#renderer/stores/scenarios.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { Screen } from "#renderer/ui/screen.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { NameDialog } from "./name-dialog.tsx";
import { ScenarioDetail } from "./scenario-detail.tsx";
import { ScenarioTable } from "./scenario-table.tsx";

/** *Scenario's*: what if; branches of the document, beside it. */
export function ScenariosScreen() {
  const { t } = useTranslation();
  const state = useDocument((open) => open.state);
  const { base, scenarios, chosen, busy } = useScenarios();
  const [naming, setNaming] = useState(false);
  const [path, revision, open] = [state?.path, state?.revision, state?.scenario?.id];
  useEffect(() => void loadScenarios(), [path, revision, open]);
  const scenario = scenarios.find(({ id }) => id === chosen);
  const add = (
    <Button
      look="primary"
      icon="scenarios"
      disabled={busy || (state?.readOnly ?? true)}
      onPress={() => setNaming(true)}
    >
      {t("scenarios.create")}
    </Button>
  );
  return (
    <Screen title={t("screens.scenarios.title")} aside={scenarios.length > 0 && add}>
      {base && scenarios.length === 0 && (
        <>
          <Problem />
          <EmptyState icon="scenarios" title={t("scenarios.empty.title")} action={add}>
            {t("scenarios.empty.text")}
          </EmptyState>
        </>
      )}
      {base && scenarios.length > 0 && (
        <div className="scenarios">
          <ScenarioTable base={base} scenarios={scenarios} chosen={chosen} />
          <Problem />
          {scenario && <ScenarioDetail key={scenario.id} scenario={scenario} />}
        </div>
      )}
      {!base && <Problem />}
      <NameDialog open={naming} scenario={null} onClose={() => setNaming(false)} />
    </Screen>
  );
}

/** What did not work, and why. */
function Problem() {
  const text = useSaid();
  const problem = useScenarios((now) => now.problem);
  if (!problem) return null;
  return (
    <p className="scenario-problem" role="alert">
      <Icon name="warning" />
      {text(problem)}
    </p>
  );
}
