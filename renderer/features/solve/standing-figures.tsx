import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { figuresOf } from "#shared/capacity/figures.ts";
import { withRestLeftOut } from "#shared/capacity/left-out.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { Figure, FigureStrip } from "#renderer/ui/figure.tsx";
import { useFormat } from "#renderer/ui/format.ts";

/** How the plan of the document stands, before a search begins. Runs it does not speak of count as unplaced. */
export function StandingFigures({ campus }: { readonly campus: Campus }) {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = useMemo(() => figuresOf(withRestLeftOut(campus, "")), [campus]);
  return (
    <section className="solve-section" aria-label={t("solve.standing")}>
      <h2>{t("solve.standing")}</h2>
      {campus.plan.size === 0 && <p className="muted">{t("solve.noPlan")}</p>}
      <FigureStrip label={t("solve.standing")}>
        <Figure
          label={t("solve.figure.daysOnTarget")}
          value={format.number(figures.daysOnTarget)}
          of={t("solve.figure.ofDays", { days: format.number(figures.teachingDays) })}
        />
        <Figure
          label={t("solve.figure.unplaced")}
          value={format.number(figures.unplacedLearnerDays)}
          of={t("solve.figure.unplacedRuns", {
            count: figures.unplacedRuns,
            runs: format.number(figures.unplacedRuns),
          })}
        />
        <Figure
          label={t("solve.figure.shortfall")}
          value={format.number(figures.shortfall)}
          hint={t("solve.figure.shortfallHint")}
        />
      </FigureStrip>
    </section>
  );
}
