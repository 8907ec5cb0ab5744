import { useTranslation } from "react-i18next";
import type { Comparison } from "#shared/capacity/compare.ts";
import { figureChanges } from "#shared/capacity/figure-changes.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ChangeTable } from "#renderer/ui/change-table.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { DaysChart } from "./days-chart.tsx";
import { useKeepComparison } from "./keep-comparison.ts";
import { RunTable } from "./run-table.tsx";

/** A scenario beside the document: figures, days, runs and meetings. */
export function Compare({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation();
  const keep = useKeepComparison(comparison);
  return (
    <div className="scenario-compare">
      <div className="scenario-keep">
        <Button icon="export" onPress={keep}>
          {t("scenarios.keep")}
        </Button>
      </div>
      <div className="scenario-figures">
        <section aria-label={t("scenarios.figures")}>
          <ChangeTable
            caption={t("scenarios.figures")}
            words={{
              figure: t("solve.result.figure"),
              before: t("scenarios.base"),
              after: t("scenarios.scenario"),
              difference: t("solve.result.change"),
              verdict: t("solve.result.verdict"),
              verdicts: { "-1": t("solve.result.worse"), "0": t("solve.result.equal"), "1": t("solve.result.better") },
            }}
            changes={figureChanges(comparison).map((change) => ({ ...change, name: t(`solve.row.${change.row}`) }))}
          />
        </section>
        <DaysChart comparison={comparison} />
      </div>
      <Counts counts={comparison.counts} />
      {comparison.runs.length > 0 && <RunTable runs={comparison.runs} />}
    </div>
  );
}

/** What came, went and moved, in a sentence. */
function Counts({ counts }: Pick<Comparison, "counts">) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = Object.keys(counts) as (keyof typeof counts)[];
  const said = names
    .filter((name) => counts[name] > 0)
    .map((name) => t(`scenarios.count.${name}`, { count: counts[name], number: format.number(counts[name]) }));
  return <p className="scenario-counts">{said.length > 0 ? said.join(" · ") : t("scenarios.sameRuns")}</p>;
}
