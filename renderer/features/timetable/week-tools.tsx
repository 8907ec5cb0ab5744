import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Week } from "#shared/domain/calendar.ts";
import { mondayOf, weekOf } from "#shared/domain/calendar.ts";
import type { Horizon } from "#shared/domain/horizon.ts";
import { exportThis } from "#renderer/stores/export.ts";
import { Button, IconButton } from "#renderer/ui/button.tsx";
import { today } from "#renderer/stores/today.ts";
import { isPlanned, withinHorizon } from "./week-columns.ts";
import { WeekPicker } from "./week-picker.tsx";

/** Goes from week to week: before, after, by date, to today. Alt and an arrow do the same. */
export function WeekTools(props: {
  readonly week: Week;
  readonly horizon: Horizon;
  readonly onWeek: (week: Week) => void;
}) {
  const { week, horizon, onWeek } = props;
  const { t } = useTranslation();
  const first = weekOf(horizon.first);
  const last = weekOf(horizon.last);
  const now = today();

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!event.altKey || step === undefined) return;
      event.preventDefault();
      onWeek(withinHorizon(horizon, week + step));
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [horizon, onWeek, week]);

  return (
    <div className="week-tools">
      <IconButton
        icon="left"
        label={t("timetable.weekBefore")}
        keys="Alt+←"
        disabled={week <= first}
        onPress={() => onWeek(week - 1)}
      />
      <WeekPicker week={week} horizon={horizon} onWeek={onWeek} />
      <IconButton
        icon="right"
        label={t("timetable.weekAfter")}
        keys="Alt+→"
        disabled={week >= last}
        onPress={() => onWeek(week + 1)}
      />
      {isPlanned(horizon, now) && (
        <Button look="quiet" disabled={weekOf(now) === week} onPress={() => onWeek(weekOf(now))}>
          {t("timetable.today")}
        </Button>
      )}
      <IconButton
        icon="export"
        label={t("export.thisWeek")}
        onPress={() => exportThis({ what: "all", from: mondayOf(week), to: mondayOf(week) + 6 })}
      />
    </div>
  );
}
