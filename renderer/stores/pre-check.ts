import { create } from "zustand";
import type { Campus } from "#shared/domain/campus.ts";
import type { Finding } from "#shared/scheduler/why/checks/finding.ts";
import { door } from "#renderer/bridge/door.ts";
import { useDocument } from "./document.ts";
import { goTo } from "./navigation.ts";
import type { Said } from "./said.ts";
import { errorSaid, refusalSaid } from "./said.ts";
import { select } from "./selection.ts";

/** What is impossible in the tables, whatever the plan. */
export interface PreCheck {
  /** Null until it is known. */
  readonly findings: readonly Finding[] | null;
  /** The campus that was looked at. */
  readonly campus: Campus | null;
  readonly problem: Said | null;
}

/** What is impossible in the tables of the document. */
export const usePreCheck = create<PreCheck>(() => ({ findings: null, campus: null, problem: null }));

let asking: Campus | null = null;

/** Looks through the tables on screen, once for every campus; to be called whenever the document has changed. */
export async function loadPreCheck(): Promise<void> {
  const { campus } = useDocument.getState();
  if (!campus || campus === asking) return;
  // Only the plan has changed: what is impossible whatever the plan is as it was.
  const before = usePreCheck.getState();
  if (before.findings && before.campus && sameButPlan(before.campus, campus)) {
    usePreCheck.setState({ campus });
    return;
  }
  asking = campus;
  try {
    const answer = await door().why.preCheck();
    if (asking !== campus) return;
    usePreCheck.setState(
      "refused" in answer
        ? { findings: null, campus, problem: refusalSaid(answer) }
        : { findings: answer.findings, campus, problem: null },
    );
  } catch (error) {
    if (asking === campus) usePreCheck.setState({ findings: null, campus, problem: errorSaid(error) });
  } finally {
    if (asking === campus) asking = null;
  }
}

/** Goes to the row that a finding is about. */
export function goToFinding({ run, table }: Finding): void {
  if (run) {
    select({ what: "run", code: run });
    goTo("courses");
  } else goTo(table === "rooms" ? "rooms" : "import");
}

function sameButPlan({ plan: _, ...one }: Campus, other: Campus): boolean {
  return Object.entries(one).every(([table, records]) => other[table as keyof Campus] === records);
}
