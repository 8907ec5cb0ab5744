import { useTranslation } from "react-i18next";
import type { Figures } from "#shared/capacity/figures.ts";
import { Figure, FigureStrip } from "#renderer/ui/figure.tsx";
import { useFormat } from "#renderer/ui/format.ts";

/** What the year comes to. Until it has been counted, each figure is a dash. */
export function CapacityFigures({ figures }: { readonly figures: Figures | null }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const say = (pick: (figures: Figures) => number) => (figures ? number(pick(figures)) : "–");
  const of = (pick: (figures: Figures) => number) =>
    figures ? t("capacity.of", { total: number(pick(figures)) }) : "";
  return (
    <FigureStrip label={t("capacity.figures")}>
      <Figure
        label={t("capacity.daysOnTarget")}
        value={say((it) => it.daysOnTarget)}
        of={of((it) => it.teachingDays)}
      />
      <Figure
        label={t("capacity.mean")}
        value={say((it) => it.learnersPerDayMean)}
        of={of((it) => it.targetLearners)}
      />
      <Figure label={t("capacity.worst")} value={say((it) => it.learnersPerDayWorst)} />
      <Figure label={t("capacity.p10")} value={say((it) => it.learnersPerDayP10)} />
      <Figure label={t("capacity.shortfall")} value={say((it) => it.shortfall)} of={t("capacity.learnerDays")} />
      <Figure
        label={t("capacity.unplaced")}
        value={say((it) => it.unplacedLearnerDays)}
        of={
          figures ? t("capacity.unplacedRuns", { count: figures.unplacedRuns, runs: number(figures.unplacedRuns) }) : ""
        }
      />
    </FigureStrip>
  );
}
