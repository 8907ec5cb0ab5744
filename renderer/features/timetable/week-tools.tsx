import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Day, Week } from "#shared/domain/calendar.ts";
import { mondayOf, weekOf } from "#shared/domain/calendar.ts";
import type { Horizon } from "#shared/domain/horizon.ts";
import { exportThis } from "#renderer/stores/export.ts";
import { Button, IconButton } from "#renderer/ui/button.tsx";
import { today } from "#renderer/stores/today.ts";
import { dayBeside, isPlanned, withinHorizon } from "./week-columns.ts";
import { WeekPicker } from "./week-picker.tsx";

/** Goes from week to week, or from day to day: before, after, by date, to today. Alt and an arrow do the same. */
export function WeekTools(props: {
  readonly week: Week;
  /** The day on screen where it is one; else null. */
  readonly day: Day | null;
  /** Weeks on screen. */
  readonly weeks: number;
  readonly horizon: Horizon;
  readonly onWeek: (week: Week) => void;
  readonly onDay: (day: Day) => void;
}) {
  const { week, day, weeks, horizon, onWeek, onDay } = props;
  const first = day ?? mondayOf(week);
  const last = day ?? first + weeks * 7 - 1;
  const { t } = useTranslation();
  const now = today();
  const dayStep = (step: 1 | -1) => (day === null ? undefined : dayBeside(horizon, day, step));
  const canGo = (step: 1 | -1) =>
    day === null ? withinHorizon(horizon, week + step) !== week : dayStep(step) !== undefined;
  const go = (step: 1 | -1) => {
    const next = dayStep(step);
    if (day === null) onWeek(withinHorizon(horizon, week + step));
    else if (next !== undefined) onDay(next);
  };
  const goNow = useRef(go);
  useEffect(() => {
    goNow.current = go;
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = ({ ArrowLeft: -1, ArrowRight: 1 } as const)[event.key];
      if (!event.altKey || step === undefined) return;
      event.preventDefault();
      goNow.current(step);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  return (
    <div className="week-tools">
      <IconButton
        icon="left"
        label={t(day === null ? "timetable.weekBefore" : "timetable.dayBefore")}
        keys="Alt+←"
        disabled={!canGo(-1)}
        onPress={() => go(-1)}
      />
      <WeekPicker week={week} horizon={horizon} onWeek={onWeek} />
      <IconButton
        icon="right"
        label={t(day === null ? "timetable.weekAfter" : "timetable.dayAfter")}
        keys="Alt+→"
        disabled={!canGo(1)}
        onPress={() => go(1)}
      />
      {isPlanned(horizon, now) && (
        <Button
          look="quiet"
          disabled={day === null ? weekOf(now) === week : day === now}
          onPress={() => (day === null ? onWeek(weekOf(now)) : onDay(now))}
        >
          {t("timetable.today")}
        </Button>
      )}
      <IconButton
        icon="export"
        label={t("export.thisWeek")}
        onPress={() => exportThis({ what: "all", from: first, to: last })}
      />
    </div>
  );
}
