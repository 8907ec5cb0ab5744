import { useState } from "react";
import { isoDate } from "#shared/domain/calendar.ts";
import type { PartnerView } from "#shared/contract/partner-api.ts";
import type { AskedSlot } from "#shared/domain/request.ts";
import type { Looking } from "#renderer/partner/question.ts";
import type { Standing } from "#renderer/partner/use-partner.ts";
import { useWords } from "#renderer/partner/words/words.ts";
import { AskForm } from "./ask-form.tsx";
import type { Draft } from "./draft.ts";
import { draftOf } from "./draft.ts";
import { RequestList } from "./request-list.tsx";

/** *Uw aanvragen*: what was asked and how it stands, and the form that asks. */
export function AskPage(props: {
  readonly standing: Standing;
  readonly partner: PartnerView;
  readonly looking: Looking;
}) {
  const { standing, partner, looking } = props;
  const { words } = useWords();
  const [sent, setSent] = useState(false);
  const [draft, setDraft] = useState<Draft>(() =>
    draftOf(partner, looking.question, looking.part ? { date: isoDate(looking.day), daypart: looking.part } : null),
  );
  const change = (next: Draft) => {
    setSent(false);
    setDraft(next);
  };
  const takeSlot = ({ date, daypart }: AskedSlot) => change({ ...draft, dates: [date], dayparts: [daypart] });
  const onSent = () => {
    setSent(true);
    setDraft(draftOf(partner, looking.question, null));
    standing.refresh();
  };
  return (
    <div className="ask">
      <section className="ask-list" aria-label={words.requests.title}>
        <h1>{words.requests.title}</h1>
        <p role="status" className="ask-sent">
          {sent && words.ask.sent}
        </p>
        <RequestList
          partner={partner}
          requests={standing.requests}
          onChanged={standing.refresh}
          onUse={partner.mayAsk ? takeSlot : null}
        />
      </section>
      {partner.mayAsk ? (
        <AskForm partner={partner} draft={draft} onChange={change} onSent={onSent} />
      ) : (
        <p className="muted">{words.ask.cannot}</p>
      )}
    </div>
  );
}
