import type { KeyboardEvent } from "react";
import { useMemo, useRef } from "react";
import type { Day } from "#shared/domain/calendar.ts";
import { dateOf, isoDate, weekday } from "#shared/domain/calendar.ts";
import type { Answered } from "#renderer/partner/answer.ts";
import { weeksOf } from "#renderer/partner/range.ts";
import { useWords } from "#renderer/partner/words/words.ts";
import type { FreeProps } from "./free-page.tsx";
import { SlotButton } from "./slot-button.tsx";

interface GridProps extends FreeProps {
  readonly slots: readonly Answered[];
  readonly range: { readonly from: Day; readonly to: Day };
}

/** Where the arrow keys go: another day, or another day-part of the same day. */
const STEPS: Readonly<Record<string, readonly [days: number, parts: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  PageUp: [-7, 0],
  PageDown: [7, 0],
};

/** A month or a week: the day-parts of each day under its date. One of them has the focus, arrow keys walk them. */
export function SlotGrid({ partner, looking, look, slots, range }: GridProps) {
  const { words, format } = useWords();
  const body = useRef<HTMLTableElement>(null);
  const byDay = useMemo(() => Map.groupBy(slots, ({ day }) => day), [slots]);
  const columns = partner.weekdays.filter(
    (number) => looking.question.weekdays.length === 0 || looking.question.weekdays.includes(number),
  );
  const weeks = weeksOf(range)
    .map((days) => days.filter((day) => columns.includes(weekday(day))))
    .filter((days) => days.some((day) => byDay.has(day)));
  const parts = partner.dayparts
    .map(({ code }) => code)
    .filter((code) => slots.some(({ daypart }) => daypart === code));
  // Of a day that is past only the date is left: it is no answer any more.
  const openOn = (day: Day) => byDay.get(day)?.filter(({ state }) => state !== "past") ?? [];
  const reachable =
    slots.find(({ day, daypart }) => day === looking.day && daypart === looking.part) ??
    slots.find(({ state }) => state !== "past");

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const at = (event.target as HTMLElement).dataset.slot?.split(" ");
    if (!step || !at || !body.current) return;
    event.preventDefault();
    const place = parts.indexOf(at[1]) + step[1];
    // Below the last day-part of a day stands the first of the week after.
    const weeksOn = place < 0 ? -7 : place >= parts.length ? 7 : 0;
    const part = parts[(place + parts.length) % parts.length];
    focusFrom(body.current, Number(at[0]) + step[0] + weeksOn, part, Math.sign(step[0] + weeksOn), range);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from the buttons in it
    <table
      className={`grid grid-${looking.view}`}
      style={{ "--columns": columns.length } as never}
      ref={body}
      onKeyDown={onKeyDown}
    >
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          {columns.map((number) => (
            <th key={number} scope="col">
              {format.weekday(number)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day) => (
              <td key={day} className={day < range.from || day > range.to ? "grid-other" : undefined}>
                {byDay.has(day) && (
                  <>
                    <p className={isoDate(day) === partner.today ? "grid-date grid-today" : "grid-date"}>
                      {looking.view === "week" ? format.shortDate(day) : dateOf(day).date}
                    </p>
                    {openOn(day).length > 0 && (
                      <ul aria-label={format.longDay(day)}>
                        {openOn(day).map((slot) => (
                          <li key={slot.daypart}>
                            <SlotButton
                              partner={partner}
                              what={looking.question.what}
                              slot={slot}
                              isChosen={slot.day === looking.day && slot.daypart === looking.part}
                              isReachable={slot === reachable}
                              onChoose={() => look({ day: slot.day, part: slot.daypart })}
                            />
                          </li>
                        ))}
                      </ul>
                    )}
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Gives the focus to a day-part, or to the nearest one further on in the same direction that is on screen. */
function focusFrom(
  table: HTMLTableElement,
  first: Day,
  part: string,
  direction: number,
  { from, to }: GridProps["range"],
): void {
  for (let day = first; day >= from && day <= to; day += direction || to) {
    const found = table.querySelector<HTMLElement>(`[data-slot="${day} ${CSS.escape(part)}"]`);
    if (found) return found.focus();
  }
}
