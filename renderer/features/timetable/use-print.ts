import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether all of the grid is drawn for paper, and what begins to print; afterwards only what is on screen is drawn again. */
export function usePrint(): { readonly printing: boolean; readonly print: () => void } {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Paper is laid out as soon as this returns.
    const all = () => flushSync(() => setPrinting(true));
    const done = () => setPrinting(false);
    window.addEventListener("beforeprint", all);
    window.addEventListener("afterprint", done);
    return () => {
      window.removeEventListener("beforeprint", all);
      window.removeEventListener("afterprint", done);
    };
  }, []);
  const print = () => {
    setPrinting(true);
    // All rows are there once this is drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  };
  return { printing, print };
}
