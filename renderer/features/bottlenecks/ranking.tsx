import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Bounds } from "#shared/contract/bounds.ts";
import type { Ranked, Subject } from "#shared/scheduler/bound/ranked.ts";
import { whatIfOn } from "#shared/scheduler/bound/what-ifs.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { keepChart } from "#renderer/stores/keep-chart.ts";
import { nameOf, usePrices } from "#renderer/stores/prices.ts";
import { Chart } from "#renderer/ui/chart.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Segmented } from "#renderer/ui/segmented.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { barOptions, heightOf } from "./bar-options.ts";
import { GainCells, GainHeads } from "./gain-cells.tsx";
import { useNames } from "./names.ts";

const SUBJECTS: readonly Subject[] = ["machines", "rooms", "room-types", "instructors", "skills", "dayparts", "rules"];

/** Things shown of a subject, the dearest. */
const MOST = 12;

type Way = "more" | "less";

/** What one more of everything is worth by the duals, dearest first, and one by one by solving. */
export function Ranking({ bounds }: { readonly bounds: Bounds }) {
  const { t } = useTranslation();
  const [subject, setSubject] = useState<Subject>("machines");
  const [way, setWay] = useState<Way>("more");
  const ranked = bounds.ranked.filter((one) => one.subject === subject).slice(0, MOST);
  return (
    <section className="bottlenecks-section" aria-label={t("bottlenecks.ranking")}>
      <div className="bottlenecks-choices">
        <h2>{t("bottlenecks.ranking")}</h2>
        <Select
          label={t("bottlenecks.subject.label")}
          options={SUBJECTS.map((id) => ({ id, text: t(`bottlenecks.subject.${id}`) }))}
          value={subject}
          onChange={(id) => setSubject(id as Subject)}
        />
        <Segmented
          label={t("bottlenecks.way.label")}
          options={[
            { id: "more", text: t("bottlenecks.way.more") },
            { id: "less", text: t("bottlenecks.way.less") },
          ]}
          value={way}
          onChange={(id) => setWay(id as Way)}
        />
      </div>
      <p className="muted">
        {t("bottlenecks.rankingHint")}
        {subject === "rules" && ` ${t("bottlenecks.ruleUnit")}`}
      </p>
      {ranked.length === 0 ? (
        <p>{t(bounds.ranked.length === 0 && bounds.cutShort ? "bottlenecks.notYet" : "bottlenecks.nothing")}</p>
      ) : (
        <Ranks ranked={ranked} way={way} />
      )}
    </section>
  );
}

function Ranks({ ranked, way }: { readonly ranked: readonly Ranked[]; readonly way: Way }) {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  const names = useNames();
  const gains = usePrices((prices) => prices.gains);
  const rows = useMemo(
    () =>
      ranked.map((one) => ({
        ...one,
        name: names.ranked(one),
        whatIf: whatIfOn(campus, one, way),
      })),
    [ranked, campus, names, way],
  );
  const options = useMemo(
    () =>
      barOptions(
        rows.map(({ name, perYear }) => ({ name, value: perYear, text: format.number(perYear) })),
        format.number,
      ),
    [rows, format],
  );
  const table = useMemo(
    () => ({
      columns: [
        { header: t("bottlenecks.what"), holds: "text" as const },
        { header: t("bottlenecks.perYear"), holds: "number" as const },
        { header: t("bottlenecks.perWeek"), holds: "number" as const },
        { header: t("bottlenecks.gain"), holds: "number" as const, decimals: 1 },
        { header: t("bottlenecks.error"), holds: "number" as const, decimals: 1 },
      ],
      rows: rows.map(({ name, perYear, perWeek, whatIf }) => {
        const gain = whatIf ? gains.get(nameOf(whatIf)) : undefined;
        return [name, perYear, perWeek, gain?.learnerDays.mean ?? null, gain?.learnerDays.error ?? null];
      }),
    }),
    [rows, gains, t],
  );
  return (
    <>
      <Chart
        label={t("bottlenecks.rankingChart")}
        options={options}
        table={table}
        height={heightOf(rows.length)}
        onKeep={(chart) => void keepChart(chart)}
      />
      <table className="plain-table bottlenecks-table" aria-label={t("bottlenecks.ranking")}>
        <thead>
          <tr>
            <th scope="col">{t("bottlenecks.what")}</th>
            <th scope="col" className="number">
              {t("bottlenecks.perYear")}
            </th>
            <th scope="col" className="number">
              {t("bottlenecks.perWeek")}
            </th>
            <GainHeads />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, code, perYear, perWeek, whatIf }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className="number">{format.number(perYear)}</td>
              <td className="number">{format.number(perWeek)}</td>
              <GainCells whatIf={whatIf} name={name} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
