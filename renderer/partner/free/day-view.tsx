import type { Answered } from "#renderer/partner/answer.ts";
import { partName, stateWords } from "#renderer/partner/slot-words.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import type { FreeProps } from "./free-page.tsx";
import { FreeRooms } from "./free-rooms.tsx";
import { AskButton } from "./slot-detail.tsx";

/** One day: its day-parts with their hours, what each has, and the way to ask. */
export function DayView({ partner, looking, look, slots }: FreeProps & { readonly slots: readonly Answered[] }) {
  const spoken = useWords();
  const { words } = spoken;
  return (
    <ul className="day">
      {slots.map((slot) => {
        const hours = partner.dayparts.find(({ code }) => code === slot.daypart);
        return (
          <li key={slot.daypart} className="day-part">
            <h3>
              {partName(partner, slot.daypart)}
              {hours && (
                <span className="muted"> {fill(words.detail.hours, { from: hours.starts, to: hours.ends })}</span>
              )}
            </h3>
            <p className={`state state-${slot.state}`}>
              {stateWords(spoken, looking.question.what, slot)}
              {slot.asked && ` · ${words.slot.asked}`}
            </p>
            <FreeRooms partner={partner} rooms={slot.rooms} />
            <AskButton partner={partner} slot={slot} look={look} />
          </li>
        );
      })}
    </ul>
  );
}
