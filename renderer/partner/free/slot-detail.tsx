import type { Answered } from "#renderer/partner/answer.ts";
import { partName, stateWords } from "#renderer/partner/slot-words.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import { Icon } from "#renderer/ui/icons.tsx";
import type { FreeProps } from "./free-page.tsx";
import { FreeRooms } from "./free-rooms.tsx";

/** The chosen day-part: when, what it has, and the way to ask for it. */
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
        {slot.asked && ` · ${words.slot.asked}`}
      </p>
      <FreeRooms partner={partner} rooms={slot.rooms} />
      <AskButton partner={partner} slot={slot} look={look} />
    </section>
  );
}

/** The way from a free day-part to the form that asks for it. */
export function AskButton(props: Pick<FreeProps, "partner" | "look"> & { readonly slot: Answered }) {
  const { partner, look, slot } = props;
  const { words, format } = useWords();
  if (slot.state !== "free") return null;
  if (!partner.mayAsk) return <p className="muted">{words.detail.cannotAsk}</p>;
  return (
    <button
      type="button"
      className="action"
      aria-label={`${words.detail.ask}: ${format.longDay(slot.day)}, ${partName(partner, slot.daypart)}`}
      onClick={() => look({ page: "requests", day: slot.day, part: slot.daypart })}
    >
      {words.detail.ask}
    </button>
  );
}
