import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { askWhy, useWhy } from "#renderer/stores/why.ts";
import { useFormat } from "#renderer/ui/format.ts";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";
import type { DayRow } from "./day-rows.ts";

/** The days under the target; choosing one asks which runs could still meet then. */
export function DayTable({ rows }: { readonly rows: readonly DayRow[] }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const asked = useWhy((why) => why.asked);
  return (
    <Table
      label={t("explain.days")}
      columns={columns}
      rows={rows}
      idOf={({ day }) => String(day)}
      selected={asked?.about === "day" ? String(asked.day) : null}
      onSelect={({ day }) => void askWhy({ about: "day", day })}
    />
  );
}

function useColumns(): readonly Column<DayRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: "day",
        title: t("explain.column.day"),
        width: "minmax(160px, 2fr)",
        cell: ({ day }) => <span>{format.longDay(day)}</span>,
        sortBy: ({ day }) => day,
      },
      {
        id: "learners",
        title: t("explain.column.learners"),
        width: "112px",
        end: true,
        cell: ({ learners }) => format.number(learners),
        sortBy: ({ learners }) => learners,
      },
      {
        id: "missing",
        title: t("explain.column.missing"),
        width: "96px",
        end: true,
        cell: ({ missing }) => format.number(missing),
        sortBy: ({ missing }) => missing,
      },
    ],
    [t, format],
  );
}
