import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { figuresOf } from "#shared/capacity/figures.ts";
import type { Day } from "#shared/domain/calendar.ts";
import { weekOf } from "#shared/domain/calendar.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { factsOf } from "#shared/domain/facts.ts";
import { useCapacity, viewCapacity } from "#renderer/stores/capacity.ts";
import { yearLoadsOf } from "#renderer/stores/day-loads.ts";
import { useCampus } from "#renderer/stores/document.ts";
import { goTo, goToWeek } from "#renderer/stores/navigation.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { Screen } from "#renderer/ui/screen.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";
import { useLater } from "#renderer/ui/use-later.ts";
import "./capacity.css";
import { CapacityFigures } from "./capacity-figures.tsx";
import { HeatMap } from "./heat-map.tsx";
import { LearnersChart } from "./learners-chart.tsx";
import { WorstDays } from "./worst-days.tsx";
import { limitOf, partOf, yearOf } from "./year.ts";

/** No code is blank, so the whole day needs another name in the list. */
const WHOLE_DAY = "*";

/** The year of learners per day against the target. */
export function CapacityScreen() {
  const { t } = useTranslation();
  const campus = useCampus();
  const { horizon } = factsOf(campus);
  const daypart = useCapacity((view) => view.daypart);
  const part = partOf(factsOf(campus), daypart);
  const weeks = useMemo(() => {
    const facts = factsOf(campus);
    return yearOf(facts, yearLoadsOf(campus), partOf(facts, daypart));
  }, [campus, daypart]);
  const figures = useLater(useCallback(() => figuresOf(campus), [campus]));
  const limit = limitOf(horizon.target, part);
  const show = (day: Day) => goToWeek(weekOf(day));

  if (diaryOf(campus).meetings.length === 0)
    return (
      <Screen title={t("screens.capacity.title")}>
        <EmptyState
          icon="capacity"
          title={t("capacity.noPlan")}
          action={
            <Button look="primary" onPress={() => goTo("solve")}>
              {t("capacity.toSolve")}
            </Button>
          }
        >
          {t("capacity.noPlanAdvice")}
        </EmptyState>
      </Screen>
    );

  return (
    <Screen
      title={t("screens.capacity.title")}
      tools={
        <Segmented
          label={t("capacity.daypart")}
          options={[
            { id: WHOLE_DAY, text: t("capacity.wholeDay") },
            ...horizon.parts.map(({ code, name }) => ({ id: code, text: name })),
          ]}
          value={part?.code ?? WHOLE_DAY}
          onChange={(id) => viewCapacity(id === WHOLE_DAY ? "" : id)}
        />
      }
    >
      <div className="capacity">
        <CapacityFigures figures={figures} />
        <div className="capacity-year">
          <HeatMap weeks={weeks} limit={limit} onDay={show} />
          <WorstDays weeks={weeks} limit={limit} onDay={show} />
        </div>
        <LearnersChart weeks={weeks} limit={limit} onDay={show} />
      </div>
    </Screen>
  );
}
