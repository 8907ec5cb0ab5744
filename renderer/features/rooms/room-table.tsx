import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { sameCode } from "#shared/domain/codes.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { ShareBar } from "#renderer/ui/share-bar.tsx";
import type { Column } from "#renderer/ui/table.tsx";
import { ResourceTable } from "./resource-table.tsx";
import type { RoomRow } from "./room-rows.ts";
import { roomRowsOf } from "./room-rows.ts";
import { holds } from "./search.ts";

/** The table of rooms. */
export function RoomTable(props: {
  readonly campus: Campus;
  readonly text: string;
  readonly type: string;
  readonly onClear: () => void;
}) {
  const { campus, text, type, onClear } = props;
  const all = roomRowsOf(campus);
  const found = useMemo(
    () =>
      all.filter(
        ({ room }) =>
          (type === "" || sameCode(room.type, type)) &&
          holds(text, room.code, room.name, room.type, room.owner, room.floor, ...room.features),
      ),
    [all, text, type],
  );
  const columns = useColumns();
  return <ResourceTable what="room" all={all} found={found} columns={columns} codeOf={codeOfRoom} onClear={onClear} />;
}

function codeOfRoom({ room }: RoomRow): string {
  return room.code;
}

function useColumns(): readonly Column<RoomRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo((): readonly Column<RoomRow>[] => {
    const plain = (id: "code" | "name" | "type" | "owner" | "floor", width: string): Column<RoomRow> => ({
      id,
      title: t(`rooms.column.${id}`),
      width,
      cell: ({ room }) => <span title={room[id]}>{room[id]}</span>,
      sortBy: ({ room }) => room[id],
    });
    const list = (id: "features" | "contains", width: string): Column<RoomRow> => ({
      id,
      title: t(`rooms.column.${id}`),
      width,
      cell: ({ room }) => <span title={room[id].join(", ")}>{room[id].join(", ")}</span>,
      sortBy: ({ room }) => room[id].join(", ") || null,
    });
    return [
      plain("code", "104px"),
      plain("name", "minmax(160px, 2fr)"),
      plain("type", "minmax(92px, 1fr)"),
      {
        id: "capacity",
        title: t("rooms.column.capacity"),
        width: "76px",
        end: true,
        cell: ({ room }) => format.number(room.capacity),
        sortBy: ({ room }) => room.capacity,
      },
      {
        id: "frequency",
        title: t("rooms.column.frequency"),
        width: "132px",
        end: true,
        cell: ({ frequency }) => <ShareBar share={frequency} />,
        sortBy: ({ frequency }) => frequency,
      },
      {
        id: "occupancy",
        title: t("rooms.column.occupancy"),
        width: "92px",
        end: true,
        cell: ({ occupancy }) => (occupancy === null ? t("rooms.unknown") : format.percent(occupancy)),
        sortBy: ({ occupancy }) => occupancy,
      },
      plain("owner", "104px"),
      plain("floor", "88px"),
      list("features", "minmax(120px, 1.5fr)"),
      list("contains", "minmax(96px, 1fr)"),
    ];
  }, [t, format]);
}
