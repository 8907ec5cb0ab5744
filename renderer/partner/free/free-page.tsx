import { useMemo } from "react";
import { isoDate } from "#shared/domain/calendar.ts";
import { answered, foundIn, isWanted } from "#renderer/partner/answer.ts";
import type { PartnerView } from "#shared/contract/partner-api.ts";
import type { Looking } from "#renderer/partner/question.ts";
import { rangeOf } from "#renderer/partner/range.ts";
import { counted, questionWords } from "#renderer/partner/slot-words.ts";
import type { Standing } from "#renderer/partner/use-partner.ts";
import { useSlots } from "#renderer/partner/use-slots.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import { CalendarTools, periodName } from "./calendar-tools.tsx";
import { DayView } from "./day-view.tsx";
import { Legend } from "./legend.tsx";
import { NothingFree } from "./nothing-free.tsx";
import { QuestionForm } from "./question-form.tsx";
import { SlotDetail } from "./slot-detail.tsx";
import { SlotGrid } from "./slot-grid.tsx";
import { SlotList } from "./slot-list.tsx";

/** What the parts of *Wanneer is er plaats?* share. */
export interface FreeProps {
  readonly partner: PartnerView;
  readonly looking: Looking;
  readonly look: (change: Partial<Looking>) => void;
}

/** *Wanneer is er plaats?*: the question on the left, the calendar or list that answers it beside it. */
export function FreePage({ standing, partner, looking, look }: FreeProps & { readonly standing: Standing }) {
  const spoken = useWords();
  const { words } = spoken;
  const { question, view, day, part } = looking;
  const range = rangeOf(view, day);
  const { answer, isOld } = useSlots(question, range.from, range.to, standing.turn);
  const slots = useMemo(
    () => (answer && !isOld ? answered(answer.slots, answer.of, question, partner, standing.requests) : null),
    [answer, isOld, question, partner, standing.requests],
  );
  const wanted = useMemo(() => slots?.filter((slot) => isWanted(question, slot)) ?? null, [slots, question]);
  const found = useMemo(() => foundIn(slots ?? [], question), [slots, question]);
  const chosen = slots?.find((slot) => slot.day === day && slot.daypart === part);
  const shown = { partner, looking, look };
  return (
    <div className="free">
      <QuestionForm {...shown} />
      <section className="answer" aria-label={words.title} aria-busy={isOld}>
        <CalendarTools {...shown} />
        <p className="print-only">
          {fill(words.summary.for, {
            what: questionWords(spoken, partner, question),
            when: periodName(spoken, view, day),
          })}
        </p>
        <p className="answer-summary" role="status">
          {wanted === null
            ? words.loading
            : found.length === 0
              ? words.summary.none
              : counted(spoken, found.length, words.summary.slots_one, words.summary.slots_other)}
        </p>
        {slots && found.length === 0 && <NothingFree key={`${isoDate(range.from)} ${view}`} {...shown} slots={slots} />}
        {wanted && view === "day" && <DayView {...shown} slots={wanted} />}
        {wanted && view === "list" && <SlotList {...shown} slots={found} />}
        {wanted && (view === "month" || view === "week") && (
          <>
            <SlotGrid {...shown} slots={wanted} range={range} />
            <Legend />
          </>
        )}
        {chosen && view !== "day" && <SlotDetail {...shown} slot={chosen} />}
      </section>
    </div>
  );
}
