import type { KeyboardEvent } from "react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Day } from "#shared/domain/calendar.ts";
import { isoWeek, mondayOf } from "#shared/domain/calendar.ts";
import { useFormat } from "#renderer/ui/format.ts";
import type { YearDay, YearWeek } from "./year.ts";
import { countedDays, dayByKey, weekdaysOf } from "./year.ts";

/** Blocks that the weeks of the year stand in, side by side. */
const BLOCKS = 3;

/** What the heat map takes. */
export interface HeatMapProps {
  readonly weeks: readonly YearWeek[];
  readonly limit: number;
  readonly onDay: (day: Day) => void;
}

/** The year: weeks down, weekdays across, deeper the further below the limit. Arrow keys walk it, Enter goes to the week. */
export function HeatMap({ weeks, limit, onDay }: HeatMapProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const map = useRef<HTMLDivElement>(null);
  const [wanted, setFocus] = useState<Day | null>(null);
  const focus = wanted ?? countedDays(weeks)[0]?.day ?? null;
  const perBlock = Math.ceil(weeks.length / BLOCKS);
  const blocks = Array.from({ length: BLOCKS }, (_, block) => weeks.slice(block * perBlock, (block + 1) * perBlock));

  const onKeyDown = (event: KeyboardEvent) => {
    if (focus === null) return;
    if (event.key === "Enter" || event.key === " ") onDay(focus);
    else {
      const next = dayByKey(event.key, focus, weeks);
      if (next === null) return;
      setFocus(next);
      map.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
    }
    event.preventDefault();
  };
  return (
    <section className="heat" aria-labelledby="heat-title">
      <header className="heat-top">
        <h2 id="heat-title">{t("capacity.heatMap", { limit: number(limit) })}</h2>
        <HeatKey />
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the three grids inside it */}
      <div ref={map} className="heat-blocks" onKeyDown={onKeyDown}>
        {blocks
          .filter((block) => block.length > 0)
          .map((block) => (
            <HeatBlock key={block[0].week} weeks={block} focus={focus} limit={limit} onDay={onDay} onFocus={setFocus} />
          ))}
      </div>
    </section>
  );
}

function HeatBlock(props: HeatMapProps & { readonly focus: Day | null; readonly onFocus: (day: Day) => void }) {
  const { weeks, focus, limit, onDay, onFocus } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [first, last] = [weeks[0].week, weeks[weeks.length - 1].week];
  const label = t("capacity.block", { from: format.date(mondayOf(first)), to: format.date(mondayOf(last) + 6) });
  return (
    <div role="grid" aria-label={label} className="heat-block">
      <div role="row" className="heat-row">
        <span role="columnheader" className="heat-week">
          {t("capacity.week")}
        </span>
        {weekdaysOf(weeks).map((weekday) => (
          <span key={weekday} role="columnheader" className="heat-weekday">
            {format.weekday(weekday)}
          </span>
        ))}
      </div>
      {weeks.map(({ week, days }) => (
        <div key={week} role="row" className="heat-row">
          <span role="rowheader" className="heat-week">
            <span className="heat-number">{isoWeek(week).number}</span>{" "}
            <span className="muted">{format.shortDate(mondayOf(week))}</span>
          </span>
          {days.map((day, column) =>
            day ? (
              <HeatCell
                key={day.day}
                day={day}
                limit={limit}
                focusable={day.day === focus}
                onChoose={() => onDay(day.day)}
                onFocus={() => onFocus(day.day)}
              />
            ) : (
              // oxlint-disable-next-line react/no-array-index-key -- a day outside the year has nothing but its place
              <span
                key={`outside-${column}`}
                role="gridcell"
                aria-label={t("capacity.outside")}
                className="heat-outside"
              />
            ),
          )}
        </div>
      ))}
    </div>
  );
}

function HeatCell(props: {
  readonly day: YearDay;
  readonly limit: number;
  readonly focusable: boolean;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
}) {
  const { day, limit, focusable, onChoose, onFocus } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const learners = format.number(day.learners);
  const said = day.closed
    ? t("capacity.cellClosed", { date: format.longDay(day.day), reason: day.note })
    : t(day.note ? "capacity.cellNoted" : "capacity.cell", {
        date: format.longDay(day.day),
        learners,
        limit: format.number(limit),
        note: day.note,
      });
  const depth = day.heat === null ? "heat-none" : `heat-${day.heat}`;
  return (
    <span
      role="gridcell"
      aria-label={said}
      title={said}
      tabIndex={focusable ? 0 : -1}
      data-day={day.day}
      className={`heat-cell ${depth}${day.closed || day.over ? " hatched" : ""}`}
      onClick={onChoose}
      onFocus={onFocus}
    >
      {day.closed ? "" : learners}
    </span>
  );
}

/** What the depths of colour mean. */
function HeatKey() {
  const { t } = useTranslation();
  return (
    <p className="heat-key muted">
      {t("capacity.keyReached")}
      {[0, 1, 2, 3, 4, 5, 6].map((depth) => (
        <span key={depth} className={`heat-sample heat-${depth}`} />
      ))}
      {t("capacity.keyFar")}
      <span className="heat-sample hatched" />
      {t("capacity.keyClosed")}
      <span className="heat-holiday">{t("capacity.keyHoliday")}</span>
    </p>
  );
}
