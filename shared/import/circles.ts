/** For every code that leads back to itself, a short way round: `["A", "B", "A"]`. */
export function circlesIn(next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const open = withoutEnds(next);
  const circles = new Map<string, readonly string[]>();
  for (const code of open.keys()) {
    const circle = circles.has(code) ? null : wayBack(code, open);
    // The same way leads every code on it back to itself: a large circle is walked once.
    circle?.slice(1).forEach((one, before) => {
      if (!circles.has(one)) circles.set(one, [...circle.slice(before + 1), ...circle.slice(1, before + 2)]);
    });
  }
  return circles;
}

/** Takes away, again and again, what leads nowhere: what is left is in a circle, or on a way to one. */
function withoutEnds(next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>();
  for (const [code, codes] of next) for (const one of codes) before.set(one, [...(before.get(one) ?? []), code]);
  const ways = new Map([...next].map(([code, codes]) => [code, codes.filter((one) => next.has(one)).length]));
  const ends = [...ways.keys()].filter((code) => ways.get(code) === 0);
  for (let code = ends.pop(); code !== undefined; code = ends.pop()) {
    ways.delete(code);
    for (const one of before.get(code) ?? []) {
      const left = (ways.get(one) ?? 0) - 1;
      ways.set(one, left);
      if (left === 0) ends.push(one);
    }
  }
  return new Map([...ways.keys()].map((code) => [code, (next.get(code) ?? []).filter((one) => ways.has(one))]));
}

function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const from = new Map<string, string>();
  const queue = [start];
  for (const code of queue)
    for (const one of next.get(code) ?? []) {
      if (one === start) return traced(start, code, from);
      if (from.has(one)) continue;
      from.set(one, code);
      queue.push(one);
    }
  return null;
}

function traced(start: string, last: string, from: ReadonlyMap<string, string>): readonly string[] {
  const way = [start];
  for (let code: string | undefined = last; code !== undefined && code !== start; code = from.get(code)) way.push(code);
  return [...way, start].toReversed();
}
