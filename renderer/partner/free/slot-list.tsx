import type { Answered } from "#renderer/partner/answer.ts";
import { partName, stateWords } from "#renderer/partner/slot-words.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import type { FreeProps } from "./free-page.tsx";

/** Every day-part with room, day by day. Choosing one opens it. */
export function SlotList({ partner, looking, look, slots }: FreeProps & { readonly slots: readonly Answered[] }) {
  const spoken = useWords();
  const { words, format } = spoken;
  return (
    <ol className="list">
      {[...Map.groupBy(slots, ({ day }) => day)].map(([day, parts]) => (
        <li key={day} className="list-day">
          <h3>{format.day(day)}</h3>
          <ul>
            {parts.map((slot) => {
              const hours = partner.dayparts.find(({ code }) => code === slot.daypart);
              const isChosen = looking.day === day && looking.part === slot.daypart;
              return (
                <li key={slot.daypart}>
                  <button
                    type="button"
                    className="list-slot"
                    aria-pressed={isChosen}
                    onClick={() => look({ day, part: slot.daypart })}
                  >
                    <span className="list-part">{partName(partner, slot.daypart)}</span>
                    <span className="muted list-hours">
                      {hours && fill(words.detail.hours, { from: hours.starts, to: hours.ends })}
                    </span>
                    <span className="list-state">
                      {slot.asked && <Icon name="hand" />}
                      {stateWords(spoken, looking.question.what, slot)}
                      {slot.asked && ` · ${words.slot.asked}`}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
