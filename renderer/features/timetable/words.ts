import type { useTranslation } from "react-i18next";
import type { Room } from "#shared/domain/campus.ts";
import type { Format } from "#renderer/ui/format.ts";
import type { Cell } from "./week-cells.ts";
import type { WeekColumn } from "./week-columns.ts";

/** Finds the words of a key in the language on screen. */
export type Say = ReturnType<typeof useTranslation>["t"];

/** What a cell says to whom cannot see it: room, date, day-part, and what stands there. */
export function cellText(
  room: Room,
  column: WeekColumn,
  cell: Cell,
  { t, format }: { readonly t: Say; readonly format: Format },
): string {
  return `${room.code}, ${format.day(column.day)}, ${column.part.name}: ${contentText(room, column, cell, t)}`;
}

function contentText(room: Room, column: WeekColumn, cell: Cell, t: Say): string {
  if (cell.meetings.length > 0)
    return cell.meetings
      .map(({ at, course, pinned }) =>
        t(pinned ? "timetable.cellPinned" : "timetable.cellMeeting", {
          title: course?.title ?? at.run.code,
          learners: at.run.learners,
          seats: room.capacity,
        }),
      )
      .join("; ");
  if (column.outside) return t("timetable.outside");
  if (cell.closed !== null) return t("timetable.closed", { reason: cell.closed });
  if (cell.takenBy !== null) return t("timetable.takenBy", { room: cell.takenBy });
  return t("timetable.free");
}
