import type { Format } from "#renderer/ui/format.ts";
import type { GridLine } from "./room-rows.ts";
import type { Cell } from "./week-cells.ts";
import type { WeekColumn } from "./week-columns.ts";

/** Finds the words of a key of *Rooster* in the language on screen. */
export type Say = (
  key: `timetable.${"asked" | "free" | "outside" | "closed" | "takenBy" | "cellMeeting" | "cellPinned"}`,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** What a cell says to whom cannot see it: room, date, day-part, and what stands there. */
export type CellText = (line: GridLine, column: number, cell: Cell, asked?: number) => string;

/** The words of the cells of a week. What cells share is put into words once, for a week has thousands of them. */
export function cellTextOf(columns: readonly WeekColumn[], t: Say, format: Format): CellText {
  const whens = columns.map(({ day, part }) => `${format.day(day)}, ${part.name}`);
  const [free, outside] = [t("timetable.free"), t("timetable.outside")];
  const contentOf: CellText = ({ room }, column, { meetings, closed, takenBy }) => {
    if (meetings.length > 0)
      return meetings
        .map(({ at, course, pinned }) =>
          t(pinned ? "timetable.cellPinned" : "timetable.cellMeeting", {
            title: course?.title ?? at.run.code,
            learners: at.run.learners,
            seats: room?.capacity ?? at.room?.capacity ?? 0,
          }),
        )
        .join("; ");
    if (columns[column].outside) return outside;
    if (closed !== null) return t("timetable.closed", { reason: closed });
    if (takenBy !== null) return t("timetable.takenBy", { room: takenBy });
    return free;
  };
  return (line, column, cell, asked = 0) => {
    const also = asked > 0 ? `; ${t("timetable.asked", { count: asked })}` : "";
    return `${line.code}, ${whens[column]}: ${contentOf(line, column, cell)}${also}`;
  };
}
