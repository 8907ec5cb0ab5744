import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import "./explain.css";
import { useCampus } from "#renderer/stores/document.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { loadPreCheck, usePreCheck } from "#renderer/stores/pre-check.ts";
import type { WhyList } from "#renderer/stores/why.ts";
import { listWhy, useWhy } from "#renderer/stores/why.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { SearchField } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Screen } from "#renderer/ui/screen.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { AnswerPanel } from "./answer-panel.tsx";
import { shortDays } from "./day-rows.ts";
import { DayTable } from "./day-table.tsx";
import { Findings } from "./findings.tsx";
import type { RunFilter } from "./run-rows.ts";
import { matching } from "./run-rows.ts";
import { unplacedRuns } from "#shared/capacity/unplaced-runs.ts";
import { RunTable } from "./run-table.tsx";

const everything: RunFilter = { text: "", partner: "" };

/** *Waarom niet?*: what keeps runs out of the plan and days under the target, and what would help. */
export function ExplainScreen() {
  const { t } = useTranslation();
  const campus = useCampus();
  const list = useWhy((why) => why.list);
  const [filter, setFilter] = useState(everything);
  useEffect(() => void loadPreCheck(), [campus]);
  if (campus.runs.size === 0)
    return (
      <Screen title={t("screens.explain.title")}>
        <EmptyState
          icon="explain"
          title={t("explain.noRuns.title")}
          action={
            <Button look="primary" icon="import" onPress={() => goTo("import")}>
              {t("explain.noRuns.act")}
            </Button>
          }
        >
          {t("explain.noRuns.text")}
        </EmptyState>
      </Screen>
    );
  return (
    <Screen
      title={t("screens.explain.title")}
      tools={
        <>
          <Lists />
          {list === "runs" && <Filters filter={filter} onChange={setFilter} />}
        </>
      }
      aside={list === "runs" && <Total />}
    >
      {list === "tables" ? (
        <Findings />
      ) : (
        <div className="explain">
          <div className="explain-list">
            {list === "days" ? <Days /> : <Runs filter={filter} onClear={() => setFilter(everything)} />}
          </div>
          <AnswerPanel />
        </div>
      )}
    </Screen>
  );
}

/** What the planner wants to know about, each with how many there are. */
function Lists() {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  const list = useWhy((why) => why.list);
  const findings = usePreCheck((check) => check.findings);
  const counts = { runs: unplacedRuns(campus).length, days: shortDays(campus).length, tables: findings?.length };
  return (
    <Segmented
      label={t("explain.lists")}
      options={(["runs", "days", "tables"] as const).map((id) => {
        const count = counts[id];
        const name = t(`explain.list.${id}`);
        const text =
          count === undefined ? name : t("explain.counted", { list: name, count: format.number(count) as never });
        return { id, text };
      })}
      value={list}
      onChange={(id) => listWhy(id as WhyList)}
    />
  );
}

function Filters({ filter, onChange }: { readonly filter: RunFilter; onChange: (filter: RunFilter) => void }) {
  const { t } = useTranslation();
  const rows = unplacedRuns(useCampus());
  const partners = [...new Set(rows.map(({ partner }) => partner))].sort();
  return (
    <>
      <SearchField
        label={t("explain.search")}
        clearLabel={t("frame.clear")}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Select
        label={t("explain.partner.label")}
        options={[{ id: "", text: t("explain.partner.any") }, ...partners.map((id) => ({ id, text: id }))]}
        value={filter.partner}
        onChange={(partner) => onChange({ ...filter, partner })}
      />
    </>
  );
}

/** How many runs are out, and what they come to. */
function Total() {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = unplacedRuns(useCampus());
  const learnerDays = rows.reduce((sum, row) => sum + row.learnerDays, 0);
  if (rows.length === 0) return null;
  return (
    <span className="muted">
      {t("explain.total", {
        count: rows.length,
        runs: format.number(rows.length),
        learnerDays: format.number(learnerDays),
      })}
    </span>
  );
}

function Runs({ filter, onClear }: { readonly filter: RunFilter; readonly onClear: () => void }) {
  const { t } = useTranslation();
  const campus = useCampus();
  const rows = unplacedRuns(campus);
  const shown = matching(rows, filter);
  if (rows.length === 0)
    return (
      <EmptyState icon="check" title={t("explain.allPlaced.title")}>
        {t("explain.allPlaced.text")}
      </EmptyState>
    );
  if (shown.length === 0)
    return (
      <EmptyState
        icon="search"
        title={t("explain.noMatch.title")}
        action={<Button onPress={onClear}>{t("explain.noMatch.act")}</Button>}
      >
        {t("explain.noMatch.text")}
      </EmptyState>
    );
  return (
    <>
      {campus.plan.size === 0 && (
        <p className="explain-note">
          {t("explain.noPlan")}
          <Button onPress={() => goTo("solve")}>{t("explain.toSolve")}</Button>
        </p>
      )}
      <RunTable rows={shown} />
    </>
  );
}

function Days() {
  const { t } = useTranslation();
  const rows = shortDays(useCampus());
  return rows.length === 0 ? (
    <EmptyState icon="check" title={t("explain.noDays.title")}>
      {t("explain.noDays.text")}
    </EmptyState>
  ) : (
    <DayTable rows={rows} />
  );
}
