/** Counts what an address or a link does within a span of time. */
export interface Limit {
  /** Counts one more; false where that is one too many. */
  take(who: string): boolean;
  /** Would one more be too many? Counts nothing. */
  isFull(who: string): boolean;
}

/** Names that are counted at once; beyond them all counts begin anew, so that strangers cannot fill the memory. */
const MOST_NAMES = 10_000;

/** At most `most` within `span` ms, by name. @param now in ms */
export function newLimit(most: number, span: number, now: () => number): Limit {
  const counts = new Map<string, { since: number; count: number }>();
  const countOf = (who: string) => {
    const found = counts.get(who);
    return found && now() - found.since < span ? found : null;
  };
  return {
    isFull: (who) => (countOf(who)?.count ?? 0) >= most,
    take: (who) => {
      if (counts.size > MOST_NAMES) counts.clear();
      const count = countOf(who) ?? { since: now(), count: 0 };
      count.count++;
      counts.set(who, count);
      return count.count <= most;
    },
  };
}
