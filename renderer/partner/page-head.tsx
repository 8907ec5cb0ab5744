import type { MouseEvent } from "react";
import { Icon } from "#renderer/ui/icons.tsx";
import type { PartnerView } from "#shared/contract/partner-api.ts";
import { LanguageChoice } from "./language-choice.tsx";
import type { Looking, PageId } from "./question.ts";
import { LiveLine } from "./standing.tsx";
import type { Standing } from "./use-partner.ts";
import type { Language } from "./words/words.ts";
import { fill, useWords } from "./words/words.ts";

/** The head of the page: whose campus it is, for whom, the parts of the page, and whether what it shows is current. */
export function PageHead(props: {
  readonly standing: Standing;
  readonly partner: PartnerView;
  readonly page: PageId;
  readonly onPage: (change: Partial<Looking>) => void;
  readonly onLanguage: (language: Language) => void;
}) {
  const { standing, partner, page, onPage, onLanguage } = props;
  const { words } = useWords();
  const waiting = standing.requests.filter(({ state }) => state === "tentative" || state === "countered").length;
  const pages: readonly PageId[] = [
    "free",
    ...(partner.seesOwnRuns ? (["runs"] as const) : []),
    "subscribe",
    ...(partner.mayAsk ? (["requests"] as const) : []),
  ];
  const go = (id: PageId) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onPage({ page: id });
  };
  return (
    <header className="head">
      <div className="head-line">
        <p className="head-name">
          <Icon name="timetable" />
          <strong>{partner.campus}</strong>{" "}
          <span className="muted">{fill(words.forPartner, { partner: partner.partner.name })}</span>
        </p>
        <LiveLine standing={standing} />
        <LanguageChoice onLanguage={onLanguage} />
      </div>
      <nav aria-label={words.pages}>
        <ul className="head-pages">
          {pages.map((id) => (
            <li key={id}>
              <a
                href={id === "free" ? "?" : `?page=${id}`}
                aria-current={id === page ? "page" : undefined}
                onClick={go(id)}
              >
                {words.page[id]}
                {id === "requests" && waiting > 0 && <span className="count"> {waiting}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
