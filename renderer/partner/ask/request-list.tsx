import { useState } from "react";
import { parseDay } from "#shared/domain/calendar.ts";
import type { OwnRequest, PartnerView } from "#shared/contract/partner-api.ts";
import type { Asked, AskedSlot } from "#shared/domain/request.ts";
import { withdrawRequest } from "#renderer/partner/api.ts";
import { counted, partName } from "#renderer/partner/slot-words.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import type { IconName } from "#renderer/ui/icons.tsx";
import { Icon } from "#renderer/ui/icons.tsx";

/** Each state has a sign of its own beside its word. */
const SIGNS: Readonly<Record<OwnRequest["state"], IconName>> = {
  tentative: "hand",
  accepted: "check",
  countered: "right",
  declined: "close",
  withdrawn: "undo",
  expired: "stop",
};

/** The partner's own requests, newest first, with how each stands and what can be done about it. */
export function RequestList(props: {
  readonly partner: PartnerView;
  readonly requests: readonly OwnRequest[];
  readonly onChanged: () => void;
  /** Takes a proposed slot into the form; null where this link may not ask. */
  readonly onUse: ((slot: AskedSlot) => void) | null;
}) {
  const { partner, requests, onChanged, onUse } = props;
  const { words } = useWords();
  if (requests.length === 0) return <p className="muted">{words.requests.none}</p>;
  const newestFirst = requests.toSorted((one, other) => other.received.localeCompare(one.received));
  return (
    <ul className="requests">
      {newestFirst.map((request) => (
        <OneRequest key={request.id} partner={partner} request={request} onChanged={onChanged} onUse={onUse} />
      ))}
    </ul>
  );
}

function OneRequest(props: {
  readonly partner: PartnerView;
  readonly request: OwnRequest;
  readonly onChanged: () => void;
  readonly onUse: ((slot: AskedSlot) => void) | null;
}) {
  const { partner, request, onChanged, onUse } = props;
  const spoken = useWords();
  const { words, format } = spoken;
  const [problem, setProblem] = useState("");
  const { asked, state, answer } = request;
  const reason = answer && "reason" in answer && answer.kind === state ? answer.reason : "";
  const alternatives = state === "countered" && answer?.kind === "countered" ? answer.alternatives : [];
  const isOpen = state === "tentative" || state === "countered";
  const days = asked.dates.map((date) => format.day(parseDay(date) ?? 1)).join(", ");
  const parts = asked.dayparts.map((part) => partName(partner, part)).join(", ");
  const withdraw = () => withdrawRequest(request.id).then(onChanged, () => setProblem(words.live.retry));
  return (
    <li className="request">
      <p className="request-head">
        <strong>{askedWords(partner, asked)}</strong>
        <span className={`tag tag-${state}`}>
          <Icon name={SIGNS[state]} />
          {words.requests.state[state]}
        </span>
      </p>
      <p>
        {days} · {parts} · {counted(spoken, asked.learners, words.requests.learners_one, words.requests.learners_other)}
      </p>
      <p className="muted">{asked.purpose}</p>
      <p className="muted request-when">
        {fill(words.requests.received, { moment: format.moment(request.received) })}
        {isOpen && ` · ${fill(words.requests.expires, { day: format.moment(request.expires) })}`}
      </p>
      {reason && <p>{fill(words.requests.reason, { reason })}</p>}
      {alternatives.length > 0 && (
        <>
          <p>{words.requests.alternatives}</p>
          <ul className="alternatives">
            {alternatives.map((slot) => (
              <li key={`${slot.date} ${slot.daypart}`}>
                {format.day(parseDay(slot.date) ?? 1)}, {partName(partner, slot.daypart)}
                {onUse && (
                  <button type="button" className="link" onClick={() => onUse(slot)}>
                    {words.requests.useAlternative}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {isOpen && (
        <button
          type="button"
          className="quiet"
          aria-label={fill(words.requests.withdrawLabel, { day: days })}
          onClick={() => void withdraw()}
        >
          {words.requests.withdraw}
        </button>
      )}
      <p role="alert" className="input-problem">
        {problem}
      </p>
    </li>
  );
}

function askedWords(partner: PartnerView, { what, code, units }: Asked): string {
  if (what === "pool") return `${units} × ${partner.pools.find((pool) => pool.code === code)?.name || code}`;
  return what === "room" ? partner.rooms.find((room) => room.code === code)?.name || code : code;
}
