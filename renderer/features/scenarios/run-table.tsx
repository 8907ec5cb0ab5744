import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MeetingChange, MeetingPlace, RunChange } from "#shared/capacity/compare-runs.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { courseOf } from "#shared/domain/facts.ts";
import { Badge } from "#renderer/ui/badge.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";

/** A run that differs, or one of its meetings. */
type Row =
  | { readonly kind: "run"; readonly id: string; readonly run: RunChange; readonly meetings: readonly Row[] }
  | { readonly kind: "meeting"; readonly id: string; readonly meeting: MeetingChange };

const TONES = {
  placed: "good",
  unplaced: "problem",
  moved: "plain",
  added: "outline",
  removed: "problem",
  left: "outline",
} as const;

/** The runs that differ, each with its meetings under it: where they stood and where they stand. */
export function RunTable({ runs }: { readonly runs: readonly RunChange[] }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const [selected, setSelected] = useState<string | null>(null);
  const rows = useMemo(() => runs.map(rowOf), [runs]);
  return (
    <section className="scenario-runs" aria-label={t("scenarios.runs")}>
      <Table
        label={t("scenarios.runs")}
        columns={columns}
        rows={rows}
        idOf={({ id }) => id}
        under={(row) => (row.kind === "run" && row.meetings.length > 0 ? row.meetings : undefined)}
        selected={selected}
        onSelect={({ id }) => setSelected(id)}
      />
    </section>
  );
}

function rowOf(run: RunChange): Row {
  const meetings = run.meetings.map((meeting, at): Row => ({ kind: "meeting", id: `${run.run}/${at}`, meeting }));
  return { kind: "run", id: run.run, run, meetings };
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  return useMemo(() => {
    const place = (at: MeetingPlace | null) =>
      at ? `${format.day(at.day)}, ${at.daypart}, ${at.room}` : t("scenarios.nowhere");
    return [
      {
        id: "run",
        title: t("scenarios.column.run"),
        width: "176px",
        cell: (row) => <span>{row.kind === "run" ? row.run.run : row.meeting.kind}</span>,
        sortBy: (row) => (row.kind === "run" ? row.run.run : ((row.meeting.before ?? row.meeting.after)?.day ?? 0)),
      },
      {
        id: "outcome",
        title: t("scenarios.column.outcome"),
        width: "176px",
        cell: (row) =>
          row.kind === "run" ? (
            <Badge tone={TONES[row.run.outcome]}>{t(`scenarios.outcome.${row.run.outcome}`)}</Badge>
          ) : null,
        sortBy: (row) => (row.kind === "run" ? row.run.outcome : ""),
      },
      {
        id: "course",
        title: t("scenarios.column.course"),
        width: "minmax(220px, 2fr)",
        cell: (row) =>
          row.kind === "run" ? (
            <span>{courseOf(campus, row.run.course)?.title ?? row.run.course}</span>
          ) : (
            <span>
              {place(row.meeting.before)} → {place(row.meeting.after)}
            </span>
          ),
        sortBy: (row) => (row.kind === "run" ? (courseOf(campus, row.run.course)?.title ?? "") : ""),
      },
      {
        id: "learners",
        title: t("scenarios.column.learners"),
        width: "96px",
        end: true,
        cell: (row) => (row.kind === "run" ? format.number(row.run.learners) : ""),
        sortBy: (row) => (row.kind === "run" ? row.run.learners : null),
      },
      {
        id: "meetings",
        title: t("scenarios.column.meetings"),
        width: "152px",
        end: true,
        cell: (row) => (row.kind === "run" ? format.number(row.run.meetings.length) : ""),
        sortBy: (row) => (row.kind === "run" ? row.run.meetings.length : null),
      },
    ];
  }, [t, format, campus]);
}
