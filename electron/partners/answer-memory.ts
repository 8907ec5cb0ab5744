import type { Answer, Asked } from "./routes.ts";

/** Routes whose answer stays the same until the plan changes; the others have the day or requests in them. */
const LASTING: ReadonlySet<string> = new Set(["availability", "runs", "own runs calendar", "busy calendar"]);

/** Answers that are kept: some 20 MB of months of rooms. */
const MOST = 500;

/** What was answered since the plan last changed, so that fifty partners who look at one month cost one answer. */
export interface AnswerMemory {
  /** The answer that is kept, or the one that is got and then kept. */
  get(route: string, asked: Asked, get: () => Promise<Answer>): Promise<Answer>;
  clear(): void;
}

/** A memory without answers. */
export function newAnswerMemory(): AnswerMemory {
  const kept = new Map<string, Promise<Answer>>();
  return {
    clear: () => kept.clear(),
    get: (route, asked, get) => {
      if (!LASTING.has(route) || !asked.link) return get();
      const { partner, scope } = asked.link;
      // The first part of a feed's path is its token: whose it is says the link.
      const parts = route.endsWith("calendar") ? asked.parts.slice(1) : asked.parts;
      const name = JSON.stringify([route, partner, scope, parts, asked.query.toString()]);
      const before = kept.get(name);
      if (before) return before;
      if (kept.size >= MOST) kept.clear();
      const answer = get();
      kept.set(name, answer);
      return answer;
    },
  };
}
