import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { today } from "#renderer/stores/today.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Inspector, Screen } from "#renderer/ui/screen.tsx";
import type { DayMark } from "./closure-days.ts";
import { monthsOf } from "./closure-days.ts";
import { ClosureForm } from "./closure-form.tsx";
import { ClosureList } from "./closure-list.tsx";
import { HolidayList } from "./holiday-list.tsx";
import type { Chosen } from "./year-calendar.tsx";
import { YearCalendar } from "./year-calendar.tsx";

const MARKS: readonly DayMark[] = ["closed", "school-holiday", "partly"];

/** The calendar of the campus: when it and what belongs to it is shut, holidays by rule, and days to shut. */
export function CalendarPage(props: {
  readonly campus: Campus;
  readonly readOnly: boolean;
  /** Chooses what the screen shows. */
  readonly chooser: ReactNode;
}) {
  const { campus, readOnly, chooser } = props;
  const { t } = useTranslation();
  const [holidays, setHolidays] = useState(false);
  const leaveHolidays = () => setHolidays(false);
  const format = useFormat();
  const { horizon } = factsOf(campus);
  const closures = useMemo(() => [...campus.closures.values()], [campus.closures]);
  const months = useMemo(() => monthsOf(horizon, closures), [horizon, closures]);
  const [wanted, setChosen] = useState<Chosen>(() => {
    const day = Math.max(horizon.first, Math.min(horizon.last, today()));
    return { anchor: day, focus: day };
  });
  const within = (day: number) => Math.max(horizon.first, Math.min(horizon.last, day));
  const chosen = { anchor: within(wanted.anchor), focus: within(wanted.focus) };
  const [from, to] = [Math.min(chosen.anchor, chosen.focus), Math.max(chosen.anchor, chosen.focus)];
  const title = from === to ? format.longDay(from) : `${format.day(from)} – ${format.day(to)}`;
  const inspector = holidays ? (
    <Inspector title={t("tables.calendar.holidays")} closeLabel={t("frame.close")} onClose={leaveHolidays}>
      <HolidayList campus={campus} readOnly={readOnly} onDone={leaveHolidays} />
    </Inspector>
  ) : (
    <aside className="inspector" aria-label={title}>
      <header className="inspector-top">
        <h2>{title}</h2>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by key */}
      <div className="inspector-body" tabIndex={0} role="group" aria-label={title}>
        <ClosureList campus={campus} from={from} to={to} readOnly={readOnly} />
        <ClosureForm key={`${from} ${to}`} campus={campus} from={from} to={to} readOnly={readOnly} />
      </div>
    </aside>
  );
  return (
    <Screen
      title={t("screens.tables.title")}
      tools={
        <>
          {chooser}
          <Button icon="calendar" onPress={() => setHolidays(!holidays)}>
            {t("tables.calendar.holidays")}
          </Button>
        </>
      }
      inspector={inspector}
    >
      <YearCalendar months={months} first={horizon.first} last={horizon.last} chosen={chosen} onChoose={setChosen} />
      <div className="calendar-legend">
        {MARKS.map((mark) => (
          <span key={mark}>
            <span className="calendar-day" data-mark={mark} aria-hidden>
              1
            </span>
            {t(`tables.calendar.mark.${mark}`)}
          </span>
        ))}
      </div>
    </Screen>
  );
}
