import { useTranslation } from "react-i18next";
import { useReplan } from "#renderer/stores/replan.ts";
import { Screen } from "#renderer/ui/screen.tsx";
import { ReplanForm } from "./replan-form.tsx";
import { ReplanOutcome } from "./replan-outcome.tsx";
import "./replan.css";

/** Something falls out for a while: what has to move, within what the planner allows. */
export function ReplanScreen() {
  const { t } = useTranslation();
  const result = useReplan((now) => now.result);
  return (
    <Screen title={t("screens.replan.title")}>
      <div className="replan">
        <ReplanForm />
        <div className="replan-main">{result ? <ReplanOutcome result={result} /> : <p>{t("replan.intro")}</p>}</div>
      </div>
    </Screen>
  );
}
