import { useEffect } from "react";
import { flushSync } from "react-dom";
import { drawForPaper } from "#renderer/stores/printing.ts";

/** Draws all of a screen before the browser lays it out on paper, however printing was asked for. */
export function usePaper(): void {
  useEffect(() => {
    // Paper is laid out as soon as this returns.
    const all = () => flushSync(() => drawForPaper(true));
    const done = () => drawForPaper(false);
    window.addEventListener("beforeprint", all);
    window.addEventListener("afterprint", done);
    return () => {
      window.removeEventListener("beforeprint", all);
      window.removeEventListener("afterprint", done);
    };
  }, []);
}
