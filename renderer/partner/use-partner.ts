import { useCallback, useEffect, useRef, useState } from "react";
import type { OwnRequest, PartnerView } from "#shared/contract/partner-api.ts";
import { ApiError, listRequests, readView, watchChanges } from "./api.ts";

/** How the page stands with the program: what it knows, since when, and whether it can be reached. */
export interface Standing {
  readonly view: PartnerView | null;
  readonly requests: readonly OwnRequest[];
  /** When the page last heard from the program; null before the first time. */
  readonly heard: Date | null;
  /** `closed`: the link is not good, or no longer; `away`: the program cannot be reached, and the page shows what it has. */
  readonly state: "loading" | "current" | "away" | "closed";
  /** Counts the changes of the plan the page was told of: what is computed from it is asked again. */
  readonly turn: number;
  refresh(): void;
}

const RETRY_MS = 5000;

/** Reads who the partner is and what may be seen, again at each change of the plan, and tries on where nobody answers. */
export function usePartner(): Standing {
  const [known, setKnown] = useState<Pick<Standing, "view" | "requests" | "heard">>({
    view: null,
    requests: [],
    heard: null,
  });
  const [state, setState] = useState<Standing["state"]>("loading");
  const [turn, setTurn] = useState(0);
  const reading = useRef(0);

  const refresh = useCallback(() => {
    const mine = ++reading.current;
    Promise.all([readView(), listRequests()]).then(
      ([view, requests]) => {
        if (mine !== reading.current) return;
        setKnown({ view, requests, heard: new Date() });
        setState("current");
        setTurn((before) => before + 1);
      },
      (error: unknown) => {
        if (mine === reading.current)
          setState(error instanceof ApiError && error.kind === "closed" ? "closed" : "away");
      },
    );
  }, []);

  useEffect(refresh, [refresh]);
  useEffect(() => {
    if (state !== "away") return;
    const timer = setInterval(refresh, RETRY_MS);
    return () => clearInterval(timer);
  }, [state, refresh]);
  const isIn = known.view !== null && state !== "closed";
  useEffect(() => {
    if (!isIn) return;
    return watchChanges({ onChange: refresh, onAway: refresh });
  }, [isIn, refresh]);

  return { ...known, state, turn, refresh };
}
