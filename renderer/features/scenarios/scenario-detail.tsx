import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Scenario } from "#shared/contract/scenarios.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { openScenario, useScenarios } from "#renderer/stores/scenarios.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Tabs } from "#renderer/ui/tabs.tsx";
import { Change } from "./change.tsx";
import { Clashes } from "./clashes.tsx";
import { Compare } from "./compare.tsx";
import { DiscardDialog } from "./discard-dialog.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { TakeOver } from "./take-over.tsx";

/** One scenario: open it, change it, see it beside the document, take it over, throw it away. */
export function ScenarioDetail({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation();
  const { compared, chosen } = useScenarios();
  const isOpen = useDocument((open) => open.state?.scenario?.id === scenario.id);
  // Where nothing is changed yet there is nothing to compare.
  const [tab, setTab] = useState(scenario.revision === 0 ? "change" : "compare");
  const beside = chosen === scenario.id ? compared : null;
  return (
    <section className="scenario-detail" aria-label={scenario.name}>
      <Head scenario={scenario} isOpen={isOpen} />
      {beside && beside.conflicts.length > 0 && <Clashes id={scenario.id} conflicts={beside.conflicts} />}
      <div className="scenario-tabs">
        <Tabs
          label={scenario.name}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: "compare",
              text: t("scenarios.tab.compare"),
              content: beside ? <Compare comparison={beside.comparison} /> : <Waiting />,
            },
            {
              id: "change",
              text: t("scenarios.tab.change"),
              content: <Change isOpen={isOpen} tables={beside?.comparison.tables ?? []} />,
            },
            {
              id: "take-over",
              text: t("scenarios.tab.takeOver"),
              content: beside ? <TakeOver id={scenario.id} comparison={beside.comparison} /> : <Waiting />,
            },
          ]}
        />
      </div>
    </section>
  );
}

function Head({ scenario, isOpen }: { readonly scenario: Scenario; readonly isOpen: boolean }) {
  const { t } = useTranslation();
  const busy = useScenarios((now) => now.busy);
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const [asking, setAsking] = useState<"rename" | "discard" | null>(null);
  const close = () => setAsking(null);
  return (
    <header className="scenario-head">
      <h2 className="clip">{scenario.name}</h2>
      {isOpen ? (
        <Button icon="undo" disabled={busy} onPress={() => void openScenario(null)}>
          {t("frame.toBase")}
        </Button>
      ) : (
        <Button look="primary" disabled={busy} onPress={() => void openScenario(scenario.id)}>
          {t("scenarios.doOpen")}
        </Button>
      )}
      {isOpen && (
        <Button icon="solve" onPress={() => goTo("solve")}>
          {t("scenarios.solve")}
        </Button>
      )}
      <Button look="quiet" disabled={busy || readOnly} onPress={() => setAsking("rename")}>
        {t("scenarios.rename")}
      </Button>
      <Button look="danger" disabled={busy || readOnly} onPress={() => setAsking("discard")}>
        {t("scenarios.discard")}
      </Button>
      <NameDialog open={asking === "rename"} scenario={scenario} onClose={close} />
      <DiscardDialog open={asking === "discard"} scenario={scenario} onClose={close} />
    </header>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return <p className="scenario-waiting muted">{t("scenarios.comparing")}</p>;
}
