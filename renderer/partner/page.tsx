import { useCallback, useEffect, useState } from "react";
import type { PartnerView } from "#shared/contract/partner-api.ts";
import { AskPage } from "./ask/ask-page.tsx";
import { FreePage } from "./free/free-page.tsx";
import { PageHead } from "./page-head.tsx";
import { RunsPage } from "./runs-page.tsx";
import { Closed } from "./standing.tsx";
import { SubscribePage } from "./subscribe-page.tsx";
import { useLooking } from "./use-looking.ts";
import type { Standing } from "./use-partner.ts";
import { usePartner } from "./use-partner.ts";
import { firstLanguage, keepLanguage } from "./words/language.ts";
import type { Language } from "./words/words.ts";
import { fill, SpokenContext, spokenIn, useWords } from "./words/words.ts";

/** *Wanneer is er plaats?*: the page a partner opens by a personal link. */
export function Page() {
  const standing = usePartner();
  const [language, setLanguage] = useState(firstLanguage);
  const speak = useCallback((next: Language) => {
    keepLanguage(next);
    setLanguage(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <SpokenContext value={spokenIn(language)}>
      {standing.view && standing.state !== "closed" ? (
        <Inside standing={standing} partner={standing.view} onLanguage={speak} />
      ) : (
        <Closed state={standing.state} onRetry={standing.refresh} onLanguage={speak} />
      )}
    </SpokenContext>
  );
}

function Inside(props: {
  readonly standing: Standing;
  readonly partner: PartnerView;
  readonly onLanguage: (language: Language) => void;
}) {
  const { standing, partner, onLanguage } = props;
  const { words } = useWords();
  const [looking, look] = useLooking(partner);
  const { page } = looking;
  useEffect(() => {
    document.title = `${page === "free" ? words.title : words.page[page]} – ${partner.campus}`;
  }, [words, page, partner.campus]);
  return (
    <>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <PageHead standing={standing} partner={partner} page={page} onPage={look} onLanguage={onLanguage} />
      <main id="content" className="content" tabIndex={-1}>
        <p className="print-only">
          {partner.campus}, {fill(words.forPartner, { partner: partner.partner.name })}
        </p>
        {page === "free" && <FreePage standing={standing} partner={partner} looking={looking} look={look} />}
        {page === "runs" && <RunsPage partner={partner} turn={standing.turn} />}
        {page === "subscribe" && <SubscribePage />}
        {page === "requests" && <AskPage standing={standing} partner={partner} looking={looking} />}
      </main>
    </>
  );
}
