import { useEffect, useState } from "react";

/**
 * What takes too long to compute before the screen is drawn: null at first, the answer once the screen stands.
 * `compute` must be the same function as long as its answer is.
 */
export function useLater<T>(compute: () => T): T | null {
  const [done, setDone] = useState<{ readonly by: () => T; readonly answer: T } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDone({ by: compute, answer: compute() }), 0);
    return () => clearTimeout(timer);
  }, [compute]);
  return done?.by === compute ? done.answer : null;
}
