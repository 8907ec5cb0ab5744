import type { ReactNode } from "react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { teachingDays } from "#shared/domain/closed.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { isUnderWay, spokenOf, useSolve } from "#renderer/stores/solve.ts";
import { Figure, FigureStrip } from "#renderer/ui/figure.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Curve } from "./curve.tsx";

/** How the search stands, what is said of it, and how it came there. */
export function Progress({ campus, children }: { readonly campus: Campus; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const solve = useSolve();
  const { progress, wish, curve } = solve;
  const days = useMemo(() => {
    const { horizon, closed } = factsOf(campus);
    return teachingDays(horizon, closed).length;
  }, [campus]);
  if (!progress || progress.phase === "starting")
    return (
      <>
        <p className="muted">{t("solve.starting")}</p>
        {children}
      </>
    );
  return (
    <section className="solve-section" aria-label={t("solve.progress")}>
      <FigureStrip label={t(`solve.phase.${progress.phase}`)}>
        <Figure
          label={t(`solve.phase.${progress.phase}`)}
          value={t("solve.figure.seconds", { seconds: format.number(Math.floor(progress.seconds)) })}
          of={isUnderWay(solve) ? t("solve.figure.ofSeconds", { seconds: format.number(wish.seconds) }) : undefined}
        />
        <Figure
          label={t("solve.figure.daysOnTarget")}
          value={format.number(progress.daysOnTarget)}
          of={t("solve.figure.ofDays", { days: format.number(days) })}
        />
        <Figure
          label={t("solve.figure.unplaced")}
          value={format.number(progress.unplacedLearnerDays)}
          of={t("solve.figure.unplacedRuns", {
            count: progress.unplacedRuns,
            runs: format.number(progress.unplacedRuns),
          })}
        />
        <Figure label={t("solve.figure.shortfall")} value={format.number(progress.shortfall)} />
        <Figure label={t("solve.figure.iterations")} value={format.number(progress.iterations)} />
      </FigureStrip>
      <Spoken />
      {children}
      {curve.length > 1 && <Curve campus={campus} curve={curve} days={days} />}
    </section>
  );
}

/** The progress for those who hear it: at most once in five seconds. */
function Spoken() {
  const { t } = useTranslation();
  const format = useFormat();
  const solve = useSolve();
  const point = spokenOf(solve);
  return (
    <p className="visually-hidden" role="status">
      {point &&
        isUnderWay(solve) &&
        t("solve.spoken", {
          seconds: Math.floor(point.seconds),
          days: format.number(point.daysOnTarget),
          learnerDays: format.number(point.unplacedLearnerDays),
        })}
    </p>
  );
}
