import type { Answered } from "#renderer/partner/answer.ts";
import { partName, stateWords } from "#renderer/partner/slot-words.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import type { FreeProps } from "./free-page.tsx";
import { FreeRooms } from "./free-rooms.tsx";

/** The chosen day-part: when, what it has. */
export function SlotDetail({ partner, looking, look, slot }: FreeProps & { readonly slot: Answered }) {
  const spoken = useWords();
  const { words, format } = spoken;
  const hours = partner.dayparts.find(({ code }) => code === slot.daypart);
  return (
    <section className="detail" aria-label={words.detail.label}>
      <div className="detail-head">
        <h3>
          {format.longDay(slot.day)}, {partName(partner, slot.daypart)}
        </h3>
        <button type="button" className="square" aria-label={words.detail.close} onClick={() => look({ part: "" })}>
          <Icon name="close" />
        </button>
      </div>
      <p>
        {hours && <span className="muted">{fill(words.detail.hours, { from: hours.starts, to: hours.ends })} · </span>}
        {stateWords(spoken, looking.question.what, slot)}
      </p>
      <FreeRooms partner={partner} rooms={slot.rooms} />
    </section>
  );
}
