import { useTranslation } from "react-i18next";
import type { Bounds, BoundState } from "#shared/contract/bounds.ts";
import { gapOf } from "#shared/scheduler/bound/gap.ts";
import { cancelProof, noBoundSaid, PROOF_SECONDS, proveBounds, useBounds } from "#renderer/stores/bounds.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Figure, FigureStrip } from "#renderer/ui/figure.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { useSaid } from "#renderer/ui/use-said.ts";

/** The plan that stands against the bound: the best so far of a search, or the plan of the document. */
export interface Incumbent {
  readonly unplacedLearnerDays: number;
  readonly daysOnTarget: number;
}

/** How far the plan is from what no plan can better; in words where no bound is claimed. */
export function BoundLine({ incumbent }: { readonly incumbent: Incumbent }) {
  const { t } = useTranslation();
  const text = useSaid();
  const known = useBounds();
  const { state, problem } = known;
  const none = problem ?? noBoundSaid(known);
  return (
    <section className="solve-section" aria-label={t("bound.title")}>
      <h2>{t("bound.title")}</h2>
      {state.kind === "proved" && <Proved bounds={state.bounds} incumbent={incumbent} />}
      {state.kind === "running" && <Proving progress={state.progress} />}
      {state.kind === "unknown" && !problem && <p className="muted">{t("bound.unknown")}</p>}
      {none && <p role="alert">{text(none)}</p>}
      <Acts state={state} />
    </section>
  );
}

function Proved({ bounds, incumbent }: { readonly bounds: Bounds; readonly incumbent: Incumbent }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { unplacedLearnerDays: least, demandLearnerDays, daysOnTarget, cutShort } = bounds;
  const [most, planned] = [demandLearnerDays - least, demandLearnerDays - incumbent.unplacedLearnerDays];
  const gap = (bound: number, now: number) =>
    now >= bound ? t("bound.reached") : t("bound.gap", { gap: format.percent(gapOf(bound, now), 1) });
  return (
    <>
      <FigureStrip label={t("bound.title")}>
        <Figure
          label={t("bound.days")}
          value={format.number(incumbent.daysOnTarget)}
          of={t("bound.most", { value: format.number(daysOnTarget) })}
          hint={gap(daysOnTarget, incumbent.daysOnTarget)}
        />
        <Figure
          label={t("bound.planned")}
          value={format.number(planned)}
          of={t("bound.most", { value: format.number(most) })}
          hint={gap(most, planned)}
        />
        <Figure
          label={t("bound.unplaced")}
          value={format.number(incumbent.unplacedLearnerDays)}
          of={t("bound.least", { value: format.number(least) })}
        />
      </FigureStrip>
      <p className="muted">
        {t("bound.hint")}
        {cutShort && ` ${t("bound.cutShort")}`}
      </p>
    </>
  );
}

function Proving({ progress }: Pick<Extract<BoundState, { kind: "running" }>, "progress">) {
  const { t } = useTranslation();
  const format = useFormat();
  const { part, done, unplacedLearnerDays } = progress;
  return (
    <p className="muted">
      {t(`bound.part.${part}`, { count: done, done: format.number(done) })}
      {unplacedLearnerDays > 0 && ` ${t("bound.sofar", { learnerDays: format.number(unplacedLearnerDays) })}`}
    </p>
  );
}

/** Starting, stopping, or giving it more time. */
function Acts({ state }: { readonly state: BoundState }) {
  const { t } = useTranslation();
  if (state.kind === "running")
    return (
      <div className="solve-acts">
        <Button icon="stop" onPress={() => void cancelProof()}>
          {t("bound.stop")}
        </Button>
      </div>
    );
  if (state.kind === "proved" && !state.bounds.cutShort) return null;
  const words = { unknown: "bound.prove", none: "bound.proveAgain", proved: "bound.proveLonger" } as const;
  const seconds = state.kind === "unknown" ? PROOF_SECONDS : 3 * PROOF_SECONDS;
  return (
    <div className="solve-acts">
      <Button onPress={() => void proveBounds(seconds, state.kind !== "unknown")}>{t(words[state.kind])}</Button>
    </div>
  );
}
