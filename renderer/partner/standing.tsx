import { Icon } from "#renderer/ui/icons.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import type { Standing } from "./use-partner.ts";
import type { Language } from "./words/words.ts";
import { fill, useWords } from "./words/words.ts";

/** Whether what is shown is current: quietly when it was brought up to date, plainly when nobody answers. */
export function LiveLine({ standing }: { readonly standing: Standing }) {
  const { words, language } = useWords();
  const { heard, state, refresh } = standing;
  const time = heard?.toLocaleTimeString(language === "nl" ? "nl-BE" : "en-GB", { hour: "2-digit", minute: "2-digit" });
  const isAway = state === "away";
  return (
    <p className={isAway ? "live live-away" : "live muted"} role="status">
      {isAway && <Icon name="warning" />}
      {fill(isAway ? words.live.away : words.live.current, { time: time ?? "" })}
      {isAway && (
        <button type="button" className="link" onClick={refresh}>
          {words.live.retry}
        </button>
      )}
    </p>
  );
}

/** What stands there without a good link, before the first answer, or where nobody answers at all. */
export function Closed(props: {
  readonly state: Standing["state"];
  readonly onRetry: () => void;
  readonly onLanguage: (language: Language) => void;
}) {
  const { state, onRetry, onLanguage } = props;
  const { words } = useWords();
  if (state === "loading")
    return (
      <main className="closed">
        <h1 className="visually-hidden">{words.title}</h1>
        <p className="muted">{words.loading}</p>
      </main>
    );
  const isAway = state === "away";
  return (
    <main className="closed">
      <Icon name={isAway ? "warning" : "lock"} />
      <h1>{isAway ? words.closed.awayTitle : words.closed.title}</h1>
      <p>{isAway ? words.closed.awayText : words.closed.text}</p>
      {isAway && (
        <button type="button" className="action" onClick={onRetry}>
          {words.live.retry}
        </button>
      )}
      <LanguageChoice onLanguage={onLanguage} />
    </main>
  );
}
