import type { Answered } from "#renderer/partner/answer.ts";
import type { PartnerView } from "#shared/contract/partner-api.ts";
import type { Question } from "#renderer/partner/question.ts";
import { slotName } from "#renderer/partner/slot-words.ts";
import { useWords } from "#renderer/partner/words/words.ts";
import { Icon } from "#renderer/ui/icons.tsx";

/** A day-part in the calendar: its code and what it has, as a number, a sign and a look. */
export function SlotButton(props: {
  readonly partner: PartnerView;
  readonly what: Question["what"];
  readonly slot: Answered;
  readonly isChosen: boolean;
  readonly isReachable: boolean;
  readonly onChoose: () => void;
}) {
  const { partner, what, slot, isChosen, isReachable, onChoose } = props;
  const spoken = useWords();
  const name = slotName(spoken, partner, what, slot);
  return (
    <button
      type="button"
      className={`slot slot-${slot.state}`}
      data-slot={`${slot.day} ${slot.daypart}`}
      tabIndex={isReachable ? 0 : -1}
      aria-pressed={isChosen}
      title={name}
      onClick={onChoose}
    >
      <span className="visually-hidden">{name}</span>
      <span className="slot-part" aria-hidden="true">
        {slot.daypart}
      </span>
      {slot.asked && <Icon name="hand" />}
      <span className="slot-count" aria-hidden="true">
        {slot.state === "free" || slot.state === "few" ? (
          <>
            {slot.free}
            {what === "pool" && <span className="slot-of">/{slot.of}</span>}
          </>
        ) : (
          "–"
        )}
      </span>
    </button>
  );
}
