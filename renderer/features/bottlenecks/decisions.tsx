import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Bounds } from "#shared/contract/bounds.ts";
import type { Gain } from "#shared/contract/prices.ts";
import { isClear } from "#shared/scheduler/bound/spread.ts";
import { whatIfsFor } from "#shared/scheduler/bound/what-ifs.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { keepChart } from "#renderer/stores/keep-chart.ts";
import { nameOf, price, usePrices } from "#renderer/stores/prices.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Chart } from "#renderer/ui/chart.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { barOptions, heightOf } from "./bar-options.ts";
import { GainCells, GainHeads } from "./gain-cells.tsx";
import { useGainWords } from "./gain-words.ts";
import { useNames } from "./names.ts";

/** So many of the dearest sets of things give decisions to compare. */
const SCARCE = 6;

/** Decisions that partners weigh, side by side: what each gains, by solving with and without it. */
export function Decisions({ bounds }: { readonly bounds: Bounds }) {
  const { t } = useTranslation();
  const names = useNames();
  const campus = useCampus();
  const { gains, running } = usePrices();
  const decisions = useMemo(
    () =>
      whatIfsFor(campus, bounds.prices.slice(0, SCARCE)).map((whatIf) => ({
        whatIf,
        id: nameOf(whatIf),
        name: names.whatIf(whatIf),
      })),
    [campus, bounds, names],
  );
  const meanOf = (id: string) => gains.get(id)?.learnerDays.mean ?? -Infinity;
  const ranked = decisions.toSorted((one, other) => meanOf(other.id) - meanOf(one.id) || 0);
  const priced = ranked.flatMap(({ id, name }) => {
    const gain = gains.get(id);
    return gain ? [{ id, name, gain }] : [];
  });
  return (
    <section className="bottlenecks-section" aria-label={t("bottlenecks.decisions")}>
      <div className="bottlenecks-choices">
        <h2>{t("bottlenecks.decisions")}</h2>
        <Button disabled={running !== null} onPress={() => void price(decisions.map(({ whatIf }) => whatIf))}>
          {t("bottlenecks.resolveAll")}
        </Button>
      </div>
      <p className="muted">
        {t("bottlenecks.decisionsHint")} {t("bottlenecks.noiseHint")}
      </p>
      <table className="plain-table bottlenecks-table" aria-label={t("bottlenecks.decisions")}>
        <thead>
          <tr>
            <th scope="col">{t("bottlenecks.what")}</th>
            <GainHeads />
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ whatIf, id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <GainCells whatIf={whatIf} name={name} />
            </tr>
          ))}
        </tbody>
      </table>
      {priced.length > 0 && <GainChart priced={priced} />}
    </section>
  );
}

/** The gains as bars with whiskers from the least to the most; what may be chance is paler. */
function GainChart({ priced }: { readonly priced: readonly { readonly name: string; readonly gain: Gain }[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useGainWords();
  const options = useMemo(
    () =>
      barOptions(
        priced.map(({ name, gain }) => {
          const { mean, verdict, isClear: clear } = wordsOf(gain);
          return {
            name,
            value: gain.learnerDays.mean,
            text: clear ? mean : `${mean}, ${verdict}`,
            spread: gain.learnerDays,
            faint: !clear,
          };
        }),
        format.number,
      ),
    [priced, wordsOf, format],
  );
  const table = useMemo(
    () => ({
      columns: [
        { header: t("bottlenecks.what"), holds: "text" as const },
        { header: t("bottlenecks.mean"), holds: "number" as const, decimals: 1 },
        { header: t("bottlenecks.error"), holds: "number" as const, decimals: 1 },
        { header: t("bottlenecks.least"), holds: "number" as const },
        { header: t("bottlenecks.mostGain"), holds: "number" as const },
        { header: t("bottlenecks.verdict"), holds: "text" as const },
        { header: t("bottlenecks.gainDays"), holds: "number" as const, decimals: 1 },
      ],
      rows: priced.map(({ name, gain: { learnerDays, daysOnTarget } }) => [
        name,
        learnerDays.mean,
        learnerDays.error,
        learnerDays.least,
        learnerDays.most,
        isClear(learnerDays) ? t("bottlenecks.clear") : t("bottlenecks.noise"),
        daysOnTarget.mean,
      ]),
    }),
    [priced, t],
  );
  return (
    <Chart
      label={t("bottlenecks.decisionChart")}
      options={options}
      table={table}
      height={heightOf(priced.length)}
      onKeep={(chart) => void keepChart(chart)}
    />
  );
}
