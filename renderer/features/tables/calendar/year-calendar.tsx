import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from "react";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Day } from "#shared/domain/calendar.ts";
import { dateOf, isoWeek, weekday, weekOf } from "#shared/domain/calendar.ts";
import { useFormat } from "#renderer/ui/format.ts";
import type { CalendarDay, CalendarMonth } from "./closure-days.ts";
import "./calendar.css";

/** Days that are chosen: from the first to the last, both of them too. */
export interface Chosen {
  readonly anchor: Day;
  readonly focus: Day;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
  PageUp: -28,
  PageDown: 28,
};

/** The year in months. Arrows walk by day and week; with Shift, or by drawing over them, more days are chosen. */
export function YearCalendar(props: {
  readonly months: readonly CalendarMonth[];
  readonly first: Day;
  readonly last: Day;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}) {
  const { months, first, last, chosen, onChoose } = props;
  const body = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const drawing = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const cell = body.current?.querySelector<HTMLElement>(`[data-day="${chosen.focus}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest" });
  }, [chosen.focus]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    moved.current = true;
    const focus = Math.max(first, Math.min(last, chosen.focus + step));
    onChoose({ anchor: event.shiftKey ? chosen.anchor : focus, focus });
  };
  const dayAt = (target: EventTarget) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-day]") : null;
    return cell ? Number(cell.dataset.day) : null;
  };
  const choose = (day: Day | null, more: boolean) => {
    if (day !== null && day >= first && day <= last) onChoose({ anchor: more ? chosen.anchor : day, focus: day });
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    drawing.current = true;
    choose(dayAt(event.target), event.shiftKey);
    window.addEventListener("pointerup", () => (drawing.current = false), { once: true });
  };
  const onPointerOver = (event: PointerEvent) => {
    if (drawing.current) choose(dayAt(event.target), true);
  };
  const onClick = (event: MouseEvent) => {
    moved.current = false;
    if (event.detail === 0) choose(dayAt(event.target), event.shiftKey);
  };
  const onFocus = (event: FocusEvent) => {
    const day = dayAt(event.target);
    if (day !== null && day !== chosen.focus && !drawing.current) choose(day, false);
  };
  const [from, to] = [Math.min(chosen.anchor, chosen.focus), Math.max(chosen.anchor, chosen.focus)];
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the days in it are what is acted on
    <div
      ref={body}
      className="calendar"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerOver={onPointerOver}
      onClick={onClick}
      onFocus={onFocus}
    >
      {months.map((month) => (
        <Month key={month.first} month={month} from={from} to={to} focus={chosen.focus} />
      ))}
    </div>
  );
}

function Month(props: { readonly month: CalendarMonth; readonly from: Day; readonly to: Day; readonly focus: Day }) {
  const { month, from, to, focus } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [week] = month.weeks.filter((days) => days.every((day) => day !== null));
  return (
    <div role="grid" aria-label={format.month(month.first)} aria-multiselectable className="calendar-month">
      <h3 aria-hidden>{format.month(month.first)}</h3>
      <div role="row" className="calendar-week calendar-names">
        <span role="columnheader" className="muted">
          <span className="visually-hidden">{t("tables.calendar.week")}</span>
        </span>
        {week.map((day) => (
          <span key={day!.day} role="columnheader" className="muted">
            {format.weekday(weekday(day!.day))}
          </span>
        ))}
      </div>
      {month.weeks.map((days) => {
        const some = days.find((day) => day !== null)!;
        return (
          <div key={some.day} role="row" className="calendar-week">
            <span role="rowheader" className="calendar-number muted">
              {isoWeek(weekOf(some.day)).number}
            </span>
            {days.map((day, at) =>
              day ? (
                <DayCell
                  key={day.day}
                  day={day}
                  chosen={day.day >= from && day.day <= to}
                  focusable={day.day === focus}
                />
              ) : (
                // oxlint-disable-next-line react/no-array-index-key -- the blank days of a week have only their place
                <span key={`blank ${at}`} role="gridcell" aria-label={t("tables.calendar.blank")} />
              ),
            )}
          </div>
        );
      })}
    </div>
  );
}

const DayCell = memo(function DayCell(props: {
  readonly day: CalendarDay;
  readonly chosen: boolean;
  readonly focusable: boolean;
}) {
  const { day, chosen, focusable } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const why = [...new Set(day.closures.map(({ reason, code }) => [code, reason].filter(Boolean).join(": ")))];
  const said = [format.longDay(day.day), t(`tables.calendar.mark.${day.mark}`), ...why.slice(0, 3)].join(", ");
  return (
    <span
      role="gridcell"
      aria-selected={chosen}
      aria-label={said}
      title={why.join("\n") || undefined}
      tabIndex={focusable ? 0 : -1}
      data-day={day.day}
      data-mark={day.mark}
      className={day.teaches ? "calendar-day" : "calendar-day calendar-free"}
    >
      {dateOf(day.day).date}
    </span>
  );
});
