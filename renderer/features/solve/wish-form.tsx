import { useTranslation } from "react-i18next";
import { useDocument } from "#renderer/stores/document.ts";
import type { SolveWish } from "#renderer/stores/solve.ts";
import { cancelSolve, isUnderWay, startSolve, useSolve, wishFor } from "#renderer/stores/solve.ts";
import { Button } from "#renderer/ui/button.tsx";
import { NumberField } from "#renderer/ui/fields.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";

const DAY_IN_SECONDS = 86_400;
const LARGEST_SEED = 0xffff_ffff;

/** What the planner asks of the solver, and the buttons that start and stop it. */
export function WishForm() {
  const { t } = useTranslation();
  const solve = useSolve();
  const readOnly = useDocument((open) => open.state?.readOnly ?? false);
  const { phase, wish } = solve;
  const underWay = isUnderWay(solve);
  return (
    <section className="solve-form" aria-label={t("solve.form")}>
      <p>{t("solve.intro")}</p>
      <NumberField
        label={t("solve.seconds")}
        hint={t("solve.secondsHint")}
        value={wish.seconds}
        least={1}
        most={DAY_IN_SECONDS}
        onChange={(seconds) => wishFor({ seconds })}
      />
      <NumberField
        label={t("solve.seed")}
        hint={t("solve.seedHint")}
        value={wish.seed}
        least={0}
        most={LARGEST_SEED}
        onChange={(seed) => wishFor({ seed })}
      />
      <div className="field">
        <span className="field-label">{t("solve.from.label")}</span>
        <Segmented
          label={t("solve.from.label")}
          options={[
            { id: "plan", text: t("solve.from.plan") },
            { id: "empty", text: t("solve.from.empty") },
          ]}
          value={wish.from}
          onChange={(from) => wishFor({ from: from as SolveWish["from"] })}
        />
        <span className="field-hint">{wish.from === "plan" ? t("solve.fromPlanHint") : t("solve.fromEmptyHint")}</span>
      </div>
      {readOnly && <p className="muted">{t("solve.readOnly")}</p>}
      {underWay ? (
        <Button icon="stop" disabled={phase === "cancelling"} onPress={() => void cancelSolve()}>
          {phase === "cancelling" ? t("solve.cancelling") : t("solve.cancel")}
        </Button>
      ) : (
        <Button
          look={phase === "finished" ? "plain" : "primary"}
          icon="play"
          disabled={readOnly}
          onPress={() => void startSolve()}
        >
          {phase === "finished" ? t("solve.again") : t("solve.start")}
        </Button>
      )}
    </section>
  );
}
