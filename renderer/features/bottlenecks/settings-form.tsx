import { useTranslation } from "react-i18next";
import { cancelProof, noBoundSaid, PROOF_SECONDS, proveBounds, useBounds } from "#renderer/stores/bounds.ts";
import { cancelPricing, usePrices, wishForPrices } from "#renderer/stores/prices.ts";
import { Button } from "#renderer/ui/button.tsx";
import { NumberField } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** How long to compute, and how far it is. */
export function SettingsForm() {
  const { t } = useTranslation();
  const { seeds, seconds } = usePrices((prices) => prices.wish);
  return (
    <section className="bottlenecks-form" aria-label={t("bottlenecks.settings")}>
      <Proof />
      <NumberField
        label={t("bottlenecks.seconds")}
        hint={t("bottlenecks.secondsHint")}
        value={seconds}
        least={1}
        most={600}
        onChange={(next) => wishForPrices({ seconds: next })}
      />
      <NumberField
        label={t("bottlenecks.seeds")}
        hint={t("bottlenecks.seedsHint")}
        value={seeds}
        least={2}
        most={10}
        onChange={(next) => wishForPrices({ seeds: next })}
      />
      <Pricing />
    </section>
  );
}

/** The proof that the ranking follows from. */
function Proof() {
  const { t } = useTranslation();
  const text = useSaid();
  const format = useFormat();
  const known = useBounds();
  const { state, problem } = known;
  const none = problem ?? noBoundSaid(known);
  if (state.kind === "running")
    return (
      <>
        <p role="status">
          {t(`bound.part.${state.progress.part}`, {
            count: state.progress.done,
            done: format.number(state.progress.done),
          })}
        </p>
        <ProgressBar label={t("bound.title")} share={null} />
        <Button icon="stop" onPress={() => void cancelProof()}>
          {t("bound.stop")}
        </Button>
      </>
    );
  const isCutShort = state.kind === "proved" && state.bounds.cutShort;
  return (
    <>
      {none && <p role="alert">{text(none)}</p>}
      {state.kind === "unknown" && !problem && <p>{t("bottlenecks.needsBound")}</p>}
      {isCutShort && <p className="muted">{t("bound.cutShort")}</p>}
      {(state.kind !== "proved" || isCutShort) && (
        <Button
          look={isCutShort ? "plain" : "primary"}
          icon="play"
          onPress={() => void proveBounds(state.kind === "unknown" ? PROOF_SECONDS : 3 * PROOF_SECONDS, isCutShort)}
        >
          {t(({ unknown: "bound.prove", none: "bound.proveAgain", proved: "bound.proveLonger" } as const)[state.kind])}
        </Button>
      )}
    </>
  );
}

/** Pricing under way, and how to stop it. */
function Pricing() {
  const { t } = useTranslation();
  const text = useSaid();
  const { running, problem } = usePrices();
  return (
    <>
      {problem && <p role="alert">{text(problem)}</p>}
      {running && (
        <>
          <p>{t("bottlenecks.running", running)}</p>
          <ProgressBar label={t("bottlenecks.gain")} share={running.of > 0 ? running.done / running.of : null} />
          <Button icon="stop" onPress={() => void cancelPricing()}>
            {t("bottlenecks.stop")}
          </Button>
        </>
      )}
    </>
  );
}
