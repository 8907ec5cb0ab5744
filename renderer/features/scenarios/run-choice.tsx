import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RunChange } from "#shared/capacity/compare-runs.ts";
import { courseOf } from "#shared/domain/facts.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";

/** Runs whose plan differs: Enter or a click chooses one, or lets it go. */
export function RunChoice(props: {
  readonly runs: readonly RunChange[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const { runs, chosen, onChange } = props;
  const { t } = useTranslation();
  const columns = useColumns(chosen);
  const toggle = (run: string) => {
    const next = new Set(chosen);
    if (!next.delete(run)) next.add(run);
    onChange(next);
  };
  return (
    <section className="scenario-runs" aria-label={t("scenarios.takeOver.runs")}>
      <div className="scenario-acts">
        <Button onPress={() => onChange(new Set(runs.map(({ run }) => run)))}>{t("scenarios.takeOver.every")}</Button>
        <Button disabled={chosen.size === 0} onPress={() => onChange(new Set())}>
          {t("scenarios.takeOver.none")}
        </Button>
      </div>
      <Table
        label={t("scenarios.takeOver.runs")}
        columns={columns}
        rows={runs}
        idOf={({ run }) => run}
        selected={null}
        onSelect={({ run }) => toggle(run)}
      />
    </section>
  );
}

function useColumns(chosen: ReadonlySet<string>): readonly Column<RunChange>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  return useMemo(
    () => [
      {
        id: "chosen",
        title: t("scenarios.column.chosen"),
        width: "88px",
        cell: ({ run }) =>
          chosen.has(run) ? (
            <span className="scenario-tick scenario-tick-on">
              <Icon name="check" />
              <span className="visually-hidden">{t("scenarios.column.chosen")}</span>
            </span>
          ) : (
            <span className="scenario-tick" />
          ),
        sortBy: ({ run }) => (chosen.has(run) ? 0 : 1),
      },
      {
        id: "run",
        title: t("scenarios.column.run"),
        width: "152px",
        cell: ({ run }) => <span>{run}</span>,
        sortBy: ({ run }) => run,
      },
      {
        id: "course",
        title: t("scenarios.column.course"),
        width: "minmax(200px, 2fr)",
        cell: ({ course }) => <span>{courseOf(campus, course)?.title ?? course}</span>,
        sortBy: ({ course }) => courseOf(campus, course)?.title ?? course,
      },
      {
        id: "outcome",
        title: t("scenarios.column.outcome"),
        width: "152px",
        cell: ({ outcome }) => <span>{t(`scenarios.outcome.${outcome}`)}</span>,
        sortBy: ({ outcome }) => outcome,
      },
      {
        id: "meetings",
        title: t("scenarios.column.meetings"),
        width: "152px",
        end: true,
        cell: ({ meetings }) => format.number(meetings.length),
        sortBy: ({ meetings }) => meetings.length,
      },
    ],
    [t, format, campus, chosen],
  );
}
