import type { FormEvent } from "react";
import { useMemo, useRef, useState } from "react";
import type { PartnerView } from "#shared/contract/partner-api.ts";
import { ApiError, newKey, sendRequest } from "#renderer/partner/api.ts";
import { toggled } from "#renderer/partner/question.ts";
import { CheckChips } from "#renderer/partner/ui/check-chips.tsx";
import { NumberInput } from "#renderer/partner/ui/number-input.tsx";
import { TextInput } from "#renderer/partner/ui/text-input.tsx";
import type { Spoken } from "#renderer/partner/words/words.ts";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import { AskDates } from "./ask-dates.tsx";
import { AskWhat } from "./ask-what.tsx";
import type { Draft } from "./draft.ts";
import { askedOf, missingIn } from "./draft.ts";

/** What a partner's form takes and tells. */
export interface AskFormProps {
  readonly partner: PartnerView;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Most characters of what it is for and of how the partner is reached. */
const MOST_TEXT = 200;

/** Asks for a machine, a room or a type of room. What is missing is said only once it was tried to be sent. */
export function AskForm({ partner, draft, onChange, onSent }: AskFormProps & { readonly onSent: () => void }) {
  const spoken = useWords();
  const { words } = spoken;
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const form = useRef<HTMLFormElement>(null);
  // One key for a draft: sent again after a failure, it is still the one request.
  const asked = useMemo(() => askedOf(draft), [draft]);
  const key = useMemo(() => ({ asked, key: newKey() }), [asked]).key;
  const missing = tried ? missingIn(draft) : [];

  const send = async () => {
    setBusy(true);
    setProblem("");
    try {
      await sendRequest(asked, key);
      setTried(false);
      onSent();
    } catch (error) {
      setProblem(failure(spoken, error));
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [first] = missingIn(draft);
    if (first === undefined) void send();
    else form.current?.querySelector<HTMLElement>(`[data-part="${first}"] :is(input, textarea)`)?.focus();
  };

  return (
    <form className="ask-form fields" ref={form} aria-label={words.ask.title} onSubmit={onSubmit} noValidate>
      <h2>{words.ask.title}</h2>
      <p className="muted">{words.ask.text}</p>
      <AskWhat partner={partner} draft={draft} onChange={onChange} />
      <div data-part="date">
        <AskDates
          partner={partner}
          dates={draft.dates}
          problem={missing.includes("date") ? words.ask.needDate : ""}
          onChange={(dates) => onChange({ ...draft, dates })}
        />
      </div>
      <div data-part="part">
        <CheckChips
          label={words.ask.dayparts}
          options={partner.dayparts.map(({ code, name }) => ({ id: code, text: name || code }))}
          chosen={draft.dayparts}
          onToggle={(part) => onChange({ ...draft, dayparts: toggled(draft.dayparts, part) })}
        />
        {missing.includes("part") && <p className="input-problem">{words.ask.needPart}</p>}
      </div>
      <NumberInput
        label={words.ask.learners}
        hint={words.form.learnersHint}
        value={draft.learners}
        most={9999}
        onChange={(learners) => onChange({ ...draft, learners })}
      />
      <div data-part="purpose">
        <TextInput
          label={words.ask.purpose}
          hint={fill(words.ask.purposeHint, { most: MOST_TEXT })}
          value={draft.purpose}
          most={MOST_TEXT}
          long
          problem={missing.includes("purpose") ? words.ask.needPurpose : ""}
          onChange={(purpose) => onChange({ ...draft, purpose })}
        />
      </div>
      <div data-part="contact">
        <TextInput
          label={words.ask.contact}
          hint={words.ask.contactHint}
          value={draft.contact}
          most={MOST_TEXT}
          problem={missing.includes("contact") ? words.ask.needContact : ""}
          onChange={(contact) => onChange({ ...draft, contact })}
        />
      </div>
      <p role="alert" className="input-problem">
        {problem}
      </p>
      <button type="submit" className="action action-primary" disabled={busy}>
        {busy ? words.ask.sending : words.ask.send}
      </button>
    </form>
  );
}

function failure({ words, language }: Spoken, error: unknown): string {
  if (!(error instanceof ApiError)) return words.ask.failed;
  if (error.kind === "busy") return words.ask.tooMany;
  if (error.kind === "refused") return fill(words.refused, { reason: error.reason[language] });
  return error.kind === "unreadable" ? words.unreadable : words.ask.failed;
}
