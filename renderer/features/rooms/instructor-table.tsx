import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { ShareBar } from "#renderer/ui/share-bar.tsx";
import type { Column } from "#renderer/ui/table.tsx";
import type { InstructorRow } from "./instructor-rows.ts";
import { instructorRowsOf } from "./instructor-rows.ts";
import { ResourceTable } from "./resource-table.tsx";
import { holds } from "./search.ts";

/** The table of instructors. */
export function InstructorTable(props: {
  readonly campus: Campus;
  readonly text: string;
  readonly onClear: () => void;
}) {
  const { campus, text, onClear } = props;
  const all = instructorRowsOf(campus);
  const found = useMemo(
    () => all.filter(({ instructor: { code, partner, skills } }) => holds(text, code, partner, ...skills)),
    [all, text],
  );
  const columns = useColumns();
  return (
    <ResourceTable what="instructor" all={all} found={found} columns={columns} codeOf={codeOf} onClear={onClear} />
  );
}

function codeOf({ instructor }: InstructorRow): string {
  return instructor.code;
}

function useColumns(): readonly Column<InstructorRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo((): readonly Column<InstructorRow>[] => {
    const limit = (id: "perDay" | "perWeek", of: (row: InstructorRow) => number | null): Column<InstructorRow> => ({
      id,
      title: t(`rooms.column.${id}`),
      width: "88px",
      end: true,
      cell: (row) => {
        const most = of(row);
        return most === null ? <span className="muted">{t("rooms.noLimit")}</span> : format.number(most);
      },
      sortBy: of,
    });
    return [
      {
        id: "code",
        title: t("rooms.column.code"),
        width: "96px",
        cell: ({ instructor }) => <span>{instructor.code}</span>,
        sortBy: ({ instructor }) => instructor.code,
      },
      {
        id: "partner",
        title: t("rooms.column.partner"),
        width: "minmax(112px, 1fr)",
        cell: ({ instructor }) => <span>{instructor.partner}</span>,
        sortBy: ({ instructor }) => instructor.partner,
      },
      {
        id: "skills",
        title: t("rooms.column.skills"),
        width: "minmax(200px, 3fr)",
        cell: ({ instructor }) => <span title={instructor.skills.join(", ")}>{instructor.skills.join(", ")}</span>,
        sortBy: ({ instructor }) => instructor.skills.length,
      },
      limit("perDay", ({ instructor }) => instructor.maxDaypartsPerDay),
      limit("perWeek", ({ instructor }) => instructor.maxDaypartsPerWeek),
      {
        id: "fullestWeek",
        title: t("rooms.column.fullestWeek"),
        width: "116px",
        end: true,
        cell: ({ fullestWeek }) => format.number(fullestWeek),
        sortBy: ({ fullestWeek }) => fullestWeek,
      },
      {
        id: "taught",
        title: t("rooms.column.taught"),
        width: "96px",
        end: true,
        cell: ({ used }) => format.number(used),
        sortBy: ({ used }) => used,
      },
      {
        id: "load",
        title: t("rooms.column.load"),
        width: "132px",
        end: true,
        cell: ({ share }) => <ShareBar share={share} />,
        sortBy: ({ share }) => share,
      },
    ];
  }, [t, format]);
}
