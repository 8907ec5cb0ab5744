import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { HistoryLine } from "#renderer/stores/history.ts";
import { chooseEntry } from "#renderer/stores/history.ts";
import { Badge } from "#renderer/ui/badge.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import type { Column } from "#renderer/ui/table.tsx";
import { Table } from "#renderer/ui/table.tsx";
import { useEntryWords } from "./entry-words.ts";

/** The log, newest first; what was taken back is struck through and says so. */
export function EntryTable(props: {
  readonly lines: readonly HistoryLine[];
  readonly undone: ReadonlySet<number>;
  readonly chosen: number | null;
}) {
  const { lines, undone, chosen } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const words = useEntryWords();
  const columns = useMemo((): readonly Column<HistoryLine>[] => {
    const look = ({ revision, undoes, redoes }: HistoryLine) => {
      if (undone.has(revision)) return "history-undone";
      return undoes === undefined && redoes === undefined ? undefined : "muted";
    };
    return [
      {
        id: "when",
        title: t("history.column.when"),
        width: "120px",
        cell: ({ at }) => <span className="muted">{format.moment(at)}</span>,
      },
      {
        id: "what",
        title: t("history.column.what"),
        width: "minmax(240px, 2fr)",
        cell: (line) => <span className={look(line)}>{words.what(line)}</span>,
      },
      {
        id: "detail",
        title: t("history.column.detail"),
        width: "minmax(240px, 3fr)",
        cell: (line) => <span className={look(line)}>{words.detail(line)}</span>,
      },
      {
        id: "who",
        title: t("history.column.who"),
        width: "minmax(70px, 1fr)",
        cell: ({ author }) => author,
      },
      {
        id: "state",
        title: t("history.column.state"),
        width: "130px",
        cell: ({ revision }) => undone.has(revision) && <Badge icon="undo">{t("history.undone")}</Badge>,
      },
    ];
  }, [format, t, undone, words]);
  return (
    <Table
      label={t("history.table")}
      columns={columns}
      rows={lines}
      idOf={({ revision }) => String(revision)}
      selected={chosen === null ? null : String(chosen)}
      onSelect={({ revision }) => chooseEntry(revision)}
    />
  );
}
