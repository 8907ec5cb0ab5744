import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { sayReason } from "#shared/scheduler/say-reason.ts";
import { askWhy, useWhy } from "#renderer/stores/why.ts";
import { useFormat } from "#renderer/ui/format.ts";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";
import { askedRunOf } from "./asked-run.ts";
import type { UnplacedRun } from "#shared/capacity/unplaced-runs.ts";

/** The runs that are not in the plan; choosing one asks why. */
export function RunTable({ rows }: { readonly rows: readonly UnplacedRun[] }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const asked = useWhy((why) => why.asked);
  return (
    <Table
      label={t("explain.runs")}
      columns={columns}
      rows={rows}
      idOf={({ run }) => run.code}
      selected={askedRunOf(asked)}
      onSelect={({ run }) => void askWhy({ about: "run", run: run.code })}
    />
  );
}

function useColumns(): readonly Column<UnplacedRun>[] {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const language = i18n.language === "en" ? "en" : "nl";
    const reasonOf = ({ reason }: UnplacedRun) => (reason ? sayReason(reason, language) : "");
    return [
      {
        id: "run",
        title: t("explain.column.run"),
        width: "104px",
        cell: ({ run }) => <span className="clip">{run.code}</span>,
        sortBy: ({ run }) => run.code,
      },
      {
        id: "course",
        title: t("explain.column.course"),
        width: "minmax(140px, 2fr)",
        cell: ({ title }) => <span className="clip">{title}</span>,
        sortBy: ({ title }) => title,
      },
      {
        id: "partner",
        title: t("explain.column.partner"),
        width: "minmax(80px, 1fr)",
        cell: ({ partner }) => <span className="clip">{partner}</span>,
        sortBy: ({ partner }) => partner,
      },
      {
        id: "learnerDays",
        title: t("explain.column.learnerDays"),
        width: "112px",
        end: true,
        cell: ({ learnerDays }) => format.number(learnerDays),
        sortBy: ({ learnerDays }) => learnerDays,
      },
      {
        id: "priority",
        title: t("explain.column.priority"),
        width: "80px",
        end: true,
        cell: ({ run }) => run.priority,
        sortBy: ({ run }) => run.priority,
      },
      {
        id: "reason",
        title: t("explain.column.reason"),
        width: "minmax(120px, 2fr)",
        cell: (row) => (
          <span className="clip" title={reasonOf(row)}>
            {reasonOf(row)}
          </span>
        ),
        sortBy: reasonOf,
      },
    ];
  }, [t, i18n.language, format]);
}
