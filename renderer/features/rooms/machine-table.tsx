import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { ShareBar } from "#renderer/ui/share-bar.tsx";
import type { Column } from "#renderer/ui/table.tsx";
import type { MachineRow } from "./machine-rows.ts";
import { machineRowsOf } from "./machine-rows.ts";
import { ResourceTable } from "./resource-table.tsx";
import { holds } from "./search.ts";

/** The table of machine pools. */
export function MachineTable(props: { readonly campus: Campus; readonly text: string; readonly onClear: () => void }) {
  const { campus, text, onClear } = props;
  const all = machineRowsOf(campus);
  const found = useMemo(
    () => all.filter(({ machine }) => holds(text, machine.code, machine.name, machine.room, machine.owner)),
    [all, text],
  );
  const columns = useColumns();
  return (
    <ResourceTable what="machine" all={all} found={found} columns={columns} codeOf={codeOfPool} onClear={onClear} />
  );
}

function codeOfPool({ machine }: MachineRow): string {
  return machine.code;
}

function useColumns(): readonly Column<MachineRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo((): readonly Column<MachineRow>[] => {
    const plain = (id: "code" | "name" | "owner", width: string): Column<MachineRow> => ({
      id,
      title: t(`rooms.column.${id}`),
      width,
      cell: ({ machine }) => <span title={machine[id]}>{machine[id]}</span>,
      sortBy: ({ machine }) => machine[id],
    });
    return [
      plain("code", "136px"),
      plain("name", "minmax(180px, 2fr)"),
      {
        id: "room",
        title: t("rooms.column.room"),
        width: "minmax(112px, 1fr)",
        cell: ({ machine }) =>
          machine.room ? <span>{machine.room}</span> : <span className="muted">{t("rooms.mobile")}</span>,
        sortBy: ({ machine }) => machine.room || null,
      },
      plain("owner", "112px"),
      {
        id: "units",
        title: t("rooms.column.units"),
        width: "76px",
        end: true,
        cell: ({ machine }) => format.number(machine.units),
        sortBy: ({ machine }) => machine.units,
      },
      {
        id: "perUnit",
        title: t("rooms.column.perUnit"),
        width: "120px",
        end: true,
        cell: ({ machine }) =>
          machine.learnersPerUnit === null ? (
            <span className="muted">{t("rooms.anyGroup")}</span>
          ) : (
            format.number(machine.learnersPerUnit)
          ),
        sortBy: ({ machine }) => machine.learnersPerUnit,
      },
      {
        id: "use",
        title: t("rooms.column.use"),
        width: "132px",
        end: true,
        cell: ({ share }) => <ShareBar share={share} />,
        sortBy: ({ share }) => share,
      },
      {
        id: "peak",
        title: t("rooms.column.peak"),
        width: "76px",
        end: true,
        cell: ({ peak }) => format.number(peak),
        sortBy: ({ peak }) => peak,
      },
    ];
  }, [t, format]);
}
