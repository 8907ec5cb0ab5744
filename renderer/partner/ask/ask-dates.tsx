import { useId, useState } from "react";
import { parseDay } from "#shared/domain/calendar.ts";
import type { PartnerView } from "#shared/contract/partner-api.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import { Icon } from "#renderer/ui/icons.tsx";

const MOST = 40;

/** The days that are asked for, one by one. A day that is filled in counts at once. */
export function AskDates(props: {
  readonly partner: PartnerView;
  readonly dates: readonly string[];
  readonly problem: string;
  readonly onChange: (dates: readonly string[]) => void;
}) {
  const { partner, dates, problem, onChange } = props;
  const { words, format } = useWords();
  const id = useId();
  const [next, setNext] = useState("");
  const isGood = next >= partner.today && next >= partner.from && next <= partner.to && parseDay(next) !== null;
  const add = () => {
    if (!isGood) return;
    onChange([...new Set([...dates, next])].sort().slice(0, MOST));
    setNext("");
  };
  return (
    <fieldset className="chips">
      <legend>{words.ask.dates}</legend>
      <ul className="dates">
        {dates.map((date) => (
          <li key={date}>
            {format.day(parseDay(date) ?? 1)}
            <button
              type="button"
              className="square"
              aria-label={fill(words.ask.removeDate, { day: format.day(parseDay(date) ?? 1) })}
              onClick={() => onChange(dates.filter((one) => one !== date))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <div className="address">
        <label htmlFor={id} className="visually-hidden">
          {words.ask.date}
        </label>
        <input
          id={id}
          type="date"
          value={next}
          min={partner.today > partner.from ? partner.today : partner.from}
          max={partner.to}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={({ target }) => setNext(target.value)}
        />
        <button type="button" className="quiet" disabled={!isGood} onClick={add}>
          {words.ask.addDate}
        </button>
      </div>
      {problem && (
        <p id={`${id}-problem`} className="input-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
