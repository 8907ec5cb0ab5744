import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { coloursOf } from "#renderer/stores/colours.ts";
import { Badge, Swatch } from "#renderer/ui/badge.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import type { Column } from "#renderer/ui/table.tsx";
import type { Entry } from "./query.ts";
import { useRunWords, useWhyNot } from "./run-words.ts";

/** The columns of the table: each says one thing of a course and, after the dot, another of a run. */
export function useColumns(campus: Campus): readonly Column<Entry>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useRunWords(campus);
  const colours = coloursOf(campus);
  return useMemo(
    (): readonly Column<Entry>[] => [
      {
        id: "code",
        title: t("courses.column.code"),
        width: "124px",
        cell: (entry) => <span>{entry.kind === "course" ? entry.row.course.code : entry.row.run.code}</span>,
        sortBy: (entry) => (entry.kind === "course" ? entry.row.course.code : entry.row.run.code),
      },
      {
        id: "title",
        title: t("courses.column.title"),
        width: "minmax(188px, 2fr)",
        cell: (entry) =>
          entry.kind === "course" ? (
            <span title={entry.row.course.title}>{entry.row.course.title}</span>
          ) : (
            <span className="muted">{words.window(entry.row.run)}</span>
          ),
        sortBy: (entry) => (entry.kind === "course" ? entry.row.course.title : (entry.row.run.earliestStart ?? 0)),
      },
      {
        id: "placed",
        title: t("courses.column.placed"),
        width: "minmax(172px, 1.5fr)",
        cell: (entry) => <Placed entry={entry} when={words.placed} />,
        sortBy: (entry) =>
          entry.kind === "course" ? entry.row.placed - entry.row.runs.length : (entry.row.first ?? null),
      },
      {
        id: "domain",
        title: t("courses.column.domain"),
        width: "minmax(124px, 1fr)",
        cell: (entry) =>
          entry.kind === "course" ? (
            <span>{entry.row.course.domain}</span>
          ) : (
            <span className="muted">{words.rhythm(entry.row.run)}</span>
          ),
        sortBy: (entry) => (entry.kind === "course" ? entry.row.course.domain : entry.row.run.weeks),
      },
      {
        id: "partner",
        title: t("courses.column.partner"),
        width: "minmax(132px, 1fr)",
        cell: (entry) =>
          entry.kind === "course" ? (
            <Swatch data={colours.ofPartner(entry.row.course.partner)}>{entry.row.course.partner}</Swatch>
          ) : (
            <span className="muted">{words.dayparts(entry.row.run)}</span>
          ),
        sortBy: (entry) => (entry.kind === "course" ? entry.row.course.partner : entry.row.run.dayparts.join(" ")),
      },
      {
        id: "shortage",
        title: t("courses.column.shortage"),
        width: "152px",
        cell: (entry) =>
          entry.kind === "run" ? (
            <span className="muted">{t("courses.priority", { priority: entry.row.run.priority })}</span>
          ) : (
            entry.row.course.shortage && <span>{t("courses.shortage")}</span>
          ),
        sortBy: (entry) => (entry.kind === "course" ? Number(!entry.row.course.shortage) : entry.row.run.priority),
      },
      {
        id: "learners",
        title: t("courses.column.learners"),
        width: "82px",
        end: true,
        cell: (entry) => format.number(entry.kind === "course" ? entry.row.learners : entry.row.run.learners),
        sortBy: (entry) => (entry.kind === "course" ? entry.row.learners : entry.row.run.learners),
      },
      {
        id: "learnerDays",
        title: t("courses.column.learnerDays"),
        width: "106px",
        end: true,
        cell: (entry) => format.number(entry.row.learnerDays),
        sortBy: (entry) => entry.row.learnerDays,
      },
    ],
    [t, format, words, colours],
  );
}

/** How many runs of a course are placed; when a run is taught, or that it is not placed. */
function Placed(props: {
  readonly entry: Entry;
  readonly when: (row: Extract<Entry, { kind: "run" }>["row"]) => string;
}) {
  const { entry, when } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const why = useWhyNot();
  if (entry.kind === "run") {
    if (entry.row.placed) return <span>{when(entry.row)}</span>;
    return (
      <>
        <Badge tone="outline">{t("courses.notPlaced")}</Badge>
        <span className="placed-why" title={why(entry.row.planned)}>
          {why(entry.row.planned)}
        </span>
      </>
    );
  }
  const { placed, allRuns } = entry.row;
  if (allRuns === 0) return <span className="muted">{t("courses.noRuns")}</span>;
  const text = t("courses.placedOf", { placed: format.number(placed), runs: format.number(allRuns) });
  return (
    <>
      <span className="placed-bar" style={{ "--share": placed / allRuns } as never} />
      <span>{text}</span>
    </>
  );
}
