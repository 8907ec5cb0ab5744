import { useId, useRef, useState } from "react";
import type { Feed } from "#shared/contract/partner-api.ts";
import { ApiError, makeFeeds } from "./api.ts";
import { SelectInput } from "./ui/select-input.tsx";
import { useWords } from "./words/words.ts";

const WAYS = ["outlook", "google", "apple"] as const;

/** *Zet het in uw agenda*: makes addresses of calendars, shows them this once, and says how to subscribe to one. */
export function SubscribePage() {
  const { words, language } = useWords();
  const [feeds, setFeeds] = useState<readonly Feed[] | null>(null);
  const [chosen, setChosen] = useState("");
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const make = () => {
    setBusy(true);
    makeFeeds()
      .then(setFeeds, (error: unknown) => setProblem(error instanceof ApiError ? error : new ApiError("unreadable")))
      .finally(() => setBusy(false));
  };
  const feed = feeds?.find(({ path }) => path === chosen) ?? feeds?.[0];
  return (
    <section className="page">
      <h1>{words.subscribe.title}</h1>
      <p>{words.subscribe.text}</p>
      {feeds === null && (
        <button type="button" className="action" disabled={busy} onClick={make}>
          {words.subscribe.make}
        </button>
      )}
      <p role="alert" className="input-problem">
        {problem && (problem.kind === "refused" ? problem.reason[language] : words.subscribe.failed)}
      </p>
      {feeds?.length === 0 && <p role="status">{words.subscribe.none}</p>}
      {feeds && feed && (
        <>
          <p role="status">{words.subscribe.once}</p>
          <SelectInput
            label={words.subscribe.choose}
            value={feed.path}
            onChange={setChosen}
            options={feeds.map(({ kind, name, path }) => ({
              id: path,
              text: kind === "runs" ? words.subscribe.runs : name,
            }))}
          />
          <Address address={new URL(feed.path, window.location.origin).href} />
        </>
      )}
      <h2>{words.subscribe.how}</h2>
      {WAYS.map((way) => (
        <details key={way} className="steps">
          <summary>{words.subscribe[way]}</summary>
          <ol>
            {words.subscribe[`${way}Steps`].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}

/** An address to take over as it is: the button copies it, or marks it where the browser does not let it be copied. */
function Address({ address }: { readonly address: string }) {
  const { words } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState("");
  const copy = async () => {
    field.current?.select();
    // Over plain HTTP there is no clipboard to write to: the address then stands marked, ready for the device's own copy.
    await navigator.clipboard?.writeText(address);
    if (navigator.clipboard) setCopied(address);
  };
  return (
    <div className="input">
      <label htmlFor={id}>{words.subscribe.address}</label>
      <div className="address">
        <input id={id} ref={field} type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
        <button type="button" className="action" onClick={() => void copy().catch(() => {})}>
          {words.subscribe.copy}
        </button>
      </div>
      <p role="status" className="input-hint">
        {copied === address && words.subscribe.copied}
      </p>
    </div>
  );
}
