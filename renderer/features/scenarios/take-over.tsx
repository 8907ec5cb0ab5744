import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Comparison } from "#shared/capacity/compare.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { takeOverScenario, useScenarios } from "#renderer/stores/scenarios.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Segmented } from "#renderer/ui/segmented.tsx";
import type { PartName } from "./parts.ts";
import { partsIn, tablesOf } from "./parts.ts";
import { RunChoice } from "./run-choice.tsx";

const WAYS = ["all", "tables", "runs"] as const;
type Way = (typeof WAYS)[number];

/** Makes the document as the scenario has it: whole, some parts, or the plan of some runs; always one step. */
export function TakeOver({ id, comparison }: { readonly id: string; readonly comparison: Comparison }) {
  const { t } = useTranslation();
  const format = useFormat();
  const busy = useScenarios((now) => now.busy);
  const readOnly = useDocument((open) => open.state?.readOnly ?? true);
  const [way, setWay] = useState<Way>("all");
  const [parts, setParts] = useState<readonly PartName[]>([]);
  const [runs, setRuns] = useState<ReadonlySet<string>>(new Set());
  const differing = partsIn(comparison.tables);
  const planned = comparison.runs.filter(({ outcome }) => outcome !== "added" && outcome !== "removed");

  if (differing.length === 0) return <p className="scenario-waiting muted">{t("scenarios.nothingChanged")}</p>;
  const chosen = { all: differing.length, tables: parts.length, runs: runs.size }[way];
  const carryOut = () => {
    const part = {
      all: { what: "all" } as const,
      tables: { what: "tables", tables: tablesOf(parts) } as const,
      runs: { what: "runs", runs: [...runs] } as const,
    }[way];
    void takeOverScenario(id, part);
  };
  return (
    <div className="scenario-take-over">
      <Segmented
        label={t("scenarios.takeOver.way")}
        options={WAYS.map((one) => ({ id: one, text: t(`scenarios.takeOver.${one}`) }))}
        value={way}
        onChange={(next) => setWay(next as Way)}
      />
      <p>{t(`scenarios.takeOver.${way}Text`)}</p>
      {way === "tables" && (
        <fieldset className="boxes boxes-down">
          <legend className="visually-hidden">{t("scenarios.takeOver.tables")}</legend>
          {differing.map(({ part, records }) => (
            <Checkbox
              key={part}
              label={t("scenarios.takeOver.part", {
                part: t(`scenarios.parts.${part}`),
                records: format.number(records),
              })}
              checked={parts.includes(part)}
              onChange={(on) => setParts(on ? [...parts, part] : parts.filter((one) => one !== part))}
            />
          ))}
        </fieldset>
      )}
      {way === "runs" && <RunChoice runs={planned} chosen={runs} onChange={setRuns} />}
      <div className="scenario-acts">
        <Button look="primary" icon="check" disabled={busy || readOnly || chosen === 0} onPress={carryOut}>
          {way === "runs"
            ? t("scenarios.takeOver.doRuns", { count: runs.size, runs: format.number(runs.size) })
            : t(`scenarios.takeOver.do${way === "all" ? "All" : "Tables"}`)}
        </Button>
        <span className="muted">{t("scenarios.takeOver.undoHint")}</span>
      </div>
    </div>
  );
}
