import type { Day } from "#shared/domain/calendar.ts";
import { isoDate, isoWeek, parseDay, weekOf } from "#shared/domain/calendar.ts";
import type { View } from "#renderer/partner/question.ts";
import { within } from "#renderer/partner/question.ts";
import { moved, rangeOf } from "#renderer/partner/range.ts";
import type { Spoken } from "#renderer/partner/words/words.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import type { FreeProps } from "./free-page.tsx";

const VIEWS: readonly View[] = ["month", "week", "day", "list"];

/** The line above the calendar: which period, earlier and later, as what. */
export function CalendarTools({ partner, looking, look }: FreeProps) {
  const spoken = useWords();
  const { words } = spoken;
  const { view, day } = looking;
  const [from, to] = [parseDay(partner.from) ?? day, parseDay(partner.to) ?? day];
  const range = rangeOf(view, day);
  const go = (next: Day) => look({ day: within(next, partner), part: "" });
  return (
    <div className="tools">
      <div className="tools-move">
        <button
          type="button"
          className="square"
          aria-label={words.move.earlier}
          disabled={range.from <= from}
          onClick={() => go(moved(view, day, -1))}
        >
          <Icon name="left" />
        </button>
        <button
          type="button"
          className="square"
          aria-label={words.move.later}
          disabled={range.to >= to}
          onClick={() => go(moved(view, day, 1))}
        >
          <Icon name="right" />
        </button>
        <h2 aria-live="polite">{periodName(spoken, view, day)}</h2>
      </div>
      <div className="tools-end">
        <button type="button" className="quiet" onClick={() => go(parseDay(partner.today) ?? day)}>
          {words.move.today}
        </button>
        <label className="tools-date">
          <span className="visually-hidden">{words.move.to}</span>
          <input
            type="date"
            value={isoDate(day)}
            min={partner.from}
            max={partner.to}
            onChange={({ target }) => {
              const next = parseDay(target.value);
              if (next !== null) go(next);
            }}
          />
        </label>
        <div className="choices" role="group" aria-label={words.view.label}>
          {VIEWS.map((id) => (
            <button key={id} type="button" aria-pressed={id === view} onClick={() => look({ view: id, part: "" })}>
              {words.view[id]}
            </button>
          ))}
        </div>
        <button type="button" className="quiet tools-print" onClick={() => window.print()}>
          {words.move.print}
        </button>
      </div>
    </div>
  );
}

/** The name of what is on screen: *december 2026*, *Week 49: 30 nov – 6 dec 2026*, *vrijdag 4 december 2026*. */
export function periodName({ words, format, language }: Spoken, view: View, day: Day): string {
  const { from, to } = rangeOf(view, day);
  if (view === "day") return format.longDay(day);
  if (view === "week") {
    const week = fill(words.week, { number: isoWeek(weekOf(day)).number });
    return `${week}: ${format.shortDate(from)} – ${format.date(to)}`;
  }
  return new Intl.DateTimeFormat(language === "nl" ? "nl-BE" : "en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(isoDate(day)));
}
