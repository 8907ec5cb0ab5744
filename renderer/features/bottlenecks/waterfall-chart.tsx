import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { waterfallOf } from "#shared/capacity/waterfall.ts";
import { expectedAbsenceOf } from "#shared/domain/tables.ts";
import { act } from "#renderer/stores/acts.ts";
import { useCampus, useDocument } from "#renderer/stores/document.ts";
import { keepChart } from "#renderer/stores/keep-chart.ts";
import { Chart } from "#renderer/ui/chart.tsx";
import { NumberField } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { waterfallOptions } from "./waterfall-options.ts";
import type { WaterfallRow } from "./waterfall-rows.ts";
import { isSum, waterfallRows } from "./waterfall-rows.ts";

/** From what is asked to who is there on a teaching day, against the target. */
export function WaterfallChart() {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useStepWords();
  const campus = useCampus();
  const waterfall = useMemo(() => waterfallOf(campus), [campus]);
  const { teachingDays, target } = waterfall;
  const daily = Math.max(1, teachingDays);
  const rows = useMemo(() => waterfallRows(waterfall), [waterfall]);
  const options = useMemo(
    () =>
      waterfallOptions(
        rows.map((row) => ({ name: wordsOf(row), from: row.from / daily, to: row.to / daily, isSum: isSum(row) })),
        {
          target: target / daily,
          targetText: t("bottlenecks.target", { target: format.number(target / daily) }),
          number: format.number,
        },
      ),
    [rows, daily, target, format, wordsOf, t],
  );
  const table = useMemo(
    () => ({
      columns: [
        { header: t("bottlenecks.step"), holds: "text" as const },
        { header: t("bottlenecks.learnerDays"), holds: "number" as const },
        { header: t("bottlenecks.perDay"), holds: "number" as const, decimals: 1 },
        { header: t("bottlenecks.runs"), holds: "number" as const },
      ],
      rows: rows.map((row) => {
        const learnerDays = row.to - row.from;
        return [wordsOf(row), Math.round(learnerDays), learnerDays / daily, row.runs];
      }),
    }),
    [rows, daily, wordsOf, t],
  );
  return (
    <section className="bottlenecks-section bottlenecks-waterfall" aria-label={t("bottlenecks.waterfall")}>
      <Chart
        label={t("bottlenecks.waterfall")}
        options={options}
        table={table}
        level={2}
        height={48 + 26 * rows.length}
        onKeep={(chart) => void keepChart(chart)}
      />
      <p className="muted">
        {t("bottlenecks.waterfallHint", {
          days: format.number(teachingDays),
          target: format.number(target / daily),
        })}
      </p>
      <Absence />
    </section>
  );
}

/** How many of a hundred planned learners are expected to stay away: a setting of the document. */
function Absence() {
  const { t } = useTranslation();
  const campus = useCampus();
  const readOnly = useDocument((open) => open.state?.readOnly ?? false);
  const percent = expectedAbsenceOf(campus);
  const change = (next: number) => {
    if (next !== percent && !readOnly)
      void act({ act: "change-setting", change: { setting: "expected-absence", percent: next } });
  };
  return (
    <div className="bottlenecks-absence">
      <NumberField
        label={t("bottlenecks.absence")}
        hint={t("bottlenecks.absenceHint")}
        value={percent}
        least={0}
        most={100}
        onChange={change}
      />
    </div>
  );
}

const CAUSES = [
  "closed",
  "window",
  "shape",
  "no-room",
  "rooms",
  "machines",
  "instructor",
  "cohort",
  "site",
  "pin",
  "by-hand",
  "changed",
  "left-out",
] as const;

/** Names the steps. */
function useStepWords(): (row: WaterfallRow) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ step, cause }) => {
      if (step !== "left-out") return t(`bottlenecks.${step}`);
      const known = cause === "" ? "none" : (CAUSES.find((word) => word === cause) ?? "other");
      return t("bottlenecks.unplacedFor", { cause: t(`bottlenecks.cause.${known}`) });
    },
    [t],
  );
}
