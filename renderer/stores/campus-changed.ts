import type { Campus } from "#shared/domain/campus.ts";
import { TABLE_NAMES } from "#shared/domain/tables.ts";
import { useDocument } from "./document.ts";

/** Calls back whenever the campus on screen is another one or has changed, its plan left aside, until the signal aborts. */
export function onCampusChanged(signal: AbortSignal, callBack: () => void): void {
  let known: Campus | null = null;
  const look = (campus: Campus | null) => {
    const before = known;
    known = campus;
    if (campus && !(before && sameButPlan(before, campus))) callBack();
  };
  look(useDocument.getState().campus);
  const stop = useDocument.subscribe(({ campus }) => look(campus));
  signal.addEventListener("abort", stop);
}

/** Tables that a commit left alone are the same ones. */
function sameButPlan(one: Campus, other: Campus): boolean {
  return TABLE_NAMES.every((table) => table === "plan" || one[table] === other[table]);
}
