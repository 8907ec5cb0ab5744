import { useTranslation } from "react-i18next";
import type { YearLoads } from "#renderer/stores/day-loads.ts";
import type { RowKind } from "#renderer/stores/timetable.ts";
import { useFormat } from "#renderer/ui/format.ts";
import type { WeekColumn } from "./week-columns.ts";

/** The heading of the week: the days with their learners against the target, and the day-parts. It stays on screen. */
export function WeekHead(props: {
  readonly kind: RowKind;
  readonly columns: readonly WeekColumn[];
  readonly loads: YearLoads;
  readonly target: number;
}) {
  const { kind, columns, loads, target } = props;
  const { t } = useTranslation();
  const days = [...Map.groupBy(columns, ({ day }) => day)];
  return (
    <div role="rowgroup" className="week-head">
      <div role="row" aria-rowindex={1} className="week-head-row">
        <div role="columnheader" aria-colindex={1} aria-rowspan={2} className="week-corner">
          {t(`timetable.rowOf.${kind}`)}
          {(kind === "rooms" || kind === "machines" || kind === "runs") && (
            <span className="week-room-seats">{t(`timetable.sizeOf.${kind}`)}</span>
          )}
        </div>
        {days.map(([day, parts], place) => (
          <DayHeading
            key={day}
            parts={parts}
            first={place * parts.length + 2}
            learners={loads.teaching.has(day) ? (loads.perDay.get(day) ?? 0) : null}
            target={target}
          />
        ))}
      </div>
      <div role="row" aria-rowindex={2} className="week-head-row">
        <div className="week-corner" />
        {columns.map(({ period, part, place }, at) => (
          <div
            key={period}
            role="columnheader"
            aria-colindex={at + 2}
            className={place === 0 ? "week-part week-day-start" : "week-part"}
            title={`${part.name}, ${part.starts}–${part.ends}`}
          >
            {part.code}
          </div>
        ))}
      </div>
    </div>
  );
}

function DayHeading(props: {
  readonly parts: readonly WeekColumn[];
  readonly first: number;
  /** Null on a day that does not count against the target. */
  readonly learners: number | null;
  readonly target: number;
}) {
  const { parts, first, learners, target } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [{ day, closed, school, outside }] = parts;
  const note = closed ?? school;
  return (
    <div
      role="columnheader"
      aria-colindex={first}
      aria-colspan={parts.length}
      className="week-day week-day-start"
      style={{ "--parts": parts.length } as never}
    >
      <span className="week-date">{format.day(day)}</span>
      {learners !== null && !outside && (
        <span className={learners < target ? "week-load" : "week-load week-load-good"}>
          {format.number(learners)}{" "}
          <span className="week-of">{t("timetable.ofTarget", { target: format.number(target) })}</span>
        </span>
      )}
      {note && <span className="clip muted">{note}</span>}
    </div>
  );
}
