import { memo } from "react";
import { useTranslation } from "react-i18next";
import { toggleGroup } from "#renderer/stores/timetable.ts";
import type { Grouping } from "#renderer/stores/timetable.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import type { GridHeading } from "./room-rows.ts";

/** The heading of a group of rows: its name, how many rows it has, and whether they are shown. */
export const GroupRow = memo(function GroupRow(props: {
  readonly heading: GridHeading;
  readonly groupBy: Grouping;
  readonly open: boolean;
  readonly columns: number;
  readonly row: number;
  readonly top: number;
  readonly rowIndex: number;
  readonly focusable: boolean;
}) {
  const { heading, groupBy, open, columns, row, top, rowIndex, focusable } = props;
  const { t } = useTranslation();
  const name = nameOf();
  function nameOf() {
    if (heading.floor !== "") return t("timetable.group", { floor: heading.floor, type: heading.type });
    if (heading.type !== "") return heading.type;
    return t(groupBy === "lab" ? "timetable.loose" : "timetable.noOwner");
  }
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className="week-row week-group"
      style={{ "--top": `${top}px` } as never}
      onClick={() => toggleGroup(heading.id)}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-colspan={columns + 1}
        aria-expanded={open}
        aria-label={t("timetable.groupRow", { name, count: heading.rows })}
        tabIndex={focusable ? 0 : -1}
        data-row={row}
        data-heading={heading.id}
        className="week-group-name"
      >
        <Icon name={open ? "down" : "right"} />
        {name}
        <span className="week-group-count">{heading.rows}</span>
      </div>
    </div>
  );
});
