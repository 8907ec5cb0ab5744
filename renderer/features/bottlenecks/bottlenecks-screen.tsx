import { useTranslation } from "react-i18next";
import "./bottlenecks.css";
import { boundsIn, useBounds } from "#renderer/stores/bounds.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { Screen } from "#renderer/ui/screen.tsx";
import { Decisions } from "./decisions.tsx";
import { Ranking } from "./ranking.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { WaterfallChart } from "./waterfall-chart.tsx";

/** *Knelpunten*: what one more is worth, which decisions gain what, and where learners are lost on the way to the target. */
export function BottlenecksScreen() {
  const { t } = useTranslation();
  const campus = useCampus();
  const bounds = useBounds(boundsIn);
  if (campus.runs.size === 0)
    return (
      <Screen title={t("screens.bottlenecks.title")}>
        <EmptyState
          icon="bottlenecks"
          title={t("bottlenecks.empty.title")}
          action={
            <Button look="primary" icon="import" onPress={() => goTo("import")}>
              {t("bottlenecks.empty.act")}
            </Button>
          }
        >
          {t("bottlenecks.empty.text")}
        </EmptyState>
      </Screen>
    );
  return (
    <Screen title={t("screens.bottlenecks.title")}>
      <div className="bottlenecks">
        <SettingsForm />
        <div className="bottlenecks-main">
          {bounds && <Ranking bounds={bounds} />}
          {bounds && <Decisions bounds={bounds} />}
          <WaterfallChart />
        </div>
      </div>
    </Screen>
  );
}
