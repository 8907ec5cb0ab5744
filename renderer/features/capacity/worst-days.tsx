import { useTranslation } from "react-i18next";
import type { Day } from "#shared/domain/calendar.ts";
import { goToWhy } from "#renderer/stores/why.ts";
import { IconButton } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Section } from "#renderer/ui/screen.tsx";
import type { YearWeek } from "./year.ts";
import { worstOf } from "./year.ts";

const SHOWN = 12;

/** The days furthest below the limit by name; each goes to its week in *Rooster*. */
export function WorstDays(props: {
  readonly weeks: readonly YearWeek[];
  readonly limit: number;
  readonly onDay: (day: Day) => void;
}) {
  const { weeks, limit, onDay } = props;
  const { t } = useTranslation();
  const { number, day: dayText } = useFormat();
  const worst = worstOf(weeks, SHOWN);
  return (
    <Section title={t("capacity.worstDays")}>
      {worst.length === 0 && <p>{t("capacity.noWorst", { limit: number(limit) })}</p>}
      <ol className="worst-days">
        {worst.map(({ day, learners, missing }) => (
          <li key={day} className="worst-day-line">
            <button type="button" className="worst-day" onClick={() => onDay(day)}>
              <span>{dayText(day)}</span> <span className="number">{number(learners)}</span>{" "}
              <span className="number muted">{t("capacity.missing", { missing: number(missing) })}</span>
            </button>
            <IconButton
              icon="explain"
              label={t("capacity.whyNot", { day: dayText(day) })}
              onPress={() => goToWhy({ about: "day", day })}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
