import { useState } from "react";
import { CalendarDate } from "@internationalized/date";
import { Button } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid } from "react-aria-components/Calendar";
import { DialogTrigger } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Popover } from "react-aria-components/Popover";
import { useTranslation } from "react-i18next";
import type { Day, Week } from "#shared/domain/calendar.ts";
import { dateOf, dayFrom, isoWeek, mondayOf, weekday, weekOf } from "#shared/domain/calendar.ts";
import type { Horizon } from "#shared/domain/horizon.ts";
import { useFormat } from "#renderer/ui/format.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import "./week-picker.css";

/** Says which week it is, and opens a calendar to choose another by any of its days. */
export function WeekPicker(props: {
  readonly week: Week;
  readonly horizon: Horizon;
  readonly onWeek: (week: Week) => void;
}) {
  const { week, horizon, onWeek } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const monday = mondayOf(week);
  const lastDay = monday + Math.max(...horizon.weekdays) - 1;
  const period = `${format.shortDate(monday)} – ${format.date(lastDay)}`;
  const name = t("timetable.week", { number: isoWeek(week).number });
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button week-button" aria-label={`${name} ${period}, ${t("timetable.chooseWeek")}`}>
        <span>{name}</span> <span className="muted">{period}</span>
      </Button>
      <Popover className="popover week-calendar" offset={4} aria-label={t("timetable.chooseWeek")}>
        <Calendar
          aria-label={t("timetable.chooseWeek")}
          defaultValue={calendarDate(Math.max(horizon.first, monday))}
          minValue={calendarDate(horizon.first)}
          maxValue={calendarDate(horizon.last)}
          firstDayOfWeek="mon"
          onChange={(date) => {
            setOpen(false);
            onWeek(weekOf(dayFrom(date.year, date.month, date.day)));
          }}
        >
          <div className="week-calendar-top">
            <Button slot="previous" className="icon-button">
              <Icon name="left" />
            </Button>
            <Heading />
            <Button slot="next" className="icon-button">
              <Icon name="right" />
            </Button>
          </div>
          <CalendarGrid>
            {(date) => (
              <CalendarCell date={date} className={dateClass(dayFrom(date.year, date.month, date.day), week)} />
            )}
          </CalendarGrid>
        </Calendar>
      </Popover>
    </DialogTrigger>
  );
}

function calendarDate(day: Day): CalendarDate {
  const { year, month, date } = dateOf(day);
  return new CalendarDate(year, month, date);
}

function dateClass(day: Day, week: Week): string {
  return `week-date-cell${weekOf(day) === week ? " week-date-in" : ""}${weekday(day) > 5 ? " muted" : ""}`;
}
