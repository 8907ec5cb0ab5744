import { useCallback, useEffect, useState } from "react";
import type { PartnerView } from "#shared/contract/partner-api.ts";
import type { Looking } from "./question.ts";
import { readLooking, writeLooking } from "./question.ts";

/**
 * What the page looks at. It stands in the address, so that a reload keeps it and *back* goes back: another part of the
 * page is a step of its own, the rest writes over where it was.
 */
export function useLooking(partner: PartnerView): readonly [Looking, (change: Partial<Looking>) => void] {
  const [looking, setLooking] = useState(() => readLooking(window.location.search, partner));
  const change = useCallback(
    (changes: Partial<Looking>) => {
      const next = { ...looking, ...changes };
      const address = `${window.location.pathname}${writeLooking(next, partner)}`;
      if (next.page === looking.page) window.history.replaceState(null, "", address);
      else window.history.pushState(null, "", address);
      setLooking(next);
    },
    [looking, partner],
  );
  useEffect(() => {
    const back = () => setLooking(readLooking(window.location.search, partner));
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, [partner]);
  return [looking, change];
}
