import { useTranslation } from "react-i18next";
import type { Comparison } from "#shared/capacity/compare.ts";
import { figureChanges } from "#shared/capacity/figure-changes.ts";
import type { MeetingPlace } from "#shared/capacity/compare-runs.ts";
import { courseOf } from "#shared/domain/facts.ts";
import { useCampus, useDocument } from "#renderer/stores/document.ts";
import { keepTables } from "#renderer/stores/keep-chart.ts";
import { useFormat } from "#renderer/ui/format.ts";

const text = (header: string) => ({ header, holds: "text" as const });
const number = (header: string) => ({ header, holds: "number" as const });

/** Keeps a comparison as a workbook: a sheet of figures, one of days, one of runs and their meetings. */
export function useKeepComparison({ days, runs, ...figures }: Comparison): () => void {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  const scenario = useDocument((open) => open.state?.scenario?.name ?? "");
  const place = (at: MeetingPlace | null) => (at ? [format.isoDay(at.day), at.daypart, at.room] : [null, null, null]);
  const verdicts = { "-1": t("solve.result.worse"), "0": t("solve.result.equal"), "1": t("solve.result.better") };
  const [base, other] = [t("scenarios.base"), t("scenarios.scenario")];
  return () =>
    void keepTables([t("scenarios.keepName"), scenario].filter(Boolean).join(" "), [
      {
        name: t("scenarios.figures"),
        columns: [
          text(t("solve.result.figure")),
          number(base),
          number(other),
          number(t("solve.result.change")),
          text(t("solve.result.verdict")),
        ],
        rows: figureChanges(figures).map(({ row, before, after, verdict }) => [
          t(`solve.row.${row}`),
          before,
          after,
          after - before,
          verdicts[verdict],
        ]),
      },
      {
        name: t("scenarios.chart.title"),
        columns: [text(t("scenarios.chart.day")), number(base), number(other), number(t("scenarios.chart.difference"))],
        rows: days.map(({ day, before, after }) => [format.isoDay(day), before, after, (after ?? 0) - (before ?? 0)]),
      },
      {
        name: t("scenarios.runs"),
        columns: [
          ...["run", "outcome", "course"].map((id) => text(t(`scenarios.column.${id as "run"}`))),
          number(t("scenarios.column.learners")),
          text(t("scenarios.keepKind")),
          ...[base, other].flatMap((side) =>
            ["day", "daypart", "room"].map((id) => text(`${side}: ${t(`scenarios.keepPlace.${id as "day"}`)}`)),
          ),
        ],
        rows: runs.flatMap(({ run, outcome, course, learners, meetings }) => {
          const own = [run, t(`scenarios.outcome.${outcome}`), courseOf(campus, course)?.title ?? course, learners];
          if (meetings.length === 0) return [[...own, ...Array<null>(7).fill(null)]];
          return meetings.map(({ kind, before, after }) => [...own, kind, ...place(before), ...place(after)]);
        }),
      },
    ]);
}
