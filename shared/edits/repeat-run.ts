import type { Campus } from "#shared/domain/campus.ts";
import { factsOf, runOf } from "#shared/domain/facts.ts";
import type { RepeatRun } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** The reason the plan gives for a run that no solve run has seen yet; its words stand with the other reasons. */
const NOT_YET = "left-out";

/** Asks for one more run like another, for a group of its own. A plan that there is leaves it out for now. */
export function repeatRun(campus: Campus, input: RepeatRun): Edit | Refusal {
  const run = runOf(campus, input.run);
  if (!run) return refuse("no-such-run", { run: input.run });
  const code = nextCode(campus, run.code);
  const sessions = factsOf(campus).sessionsOf.get(run.code) ?? [];
  return {
    about: { act: "repeat-run", values: { run: run.code, to: code, learners: run.learners } },
    diff: [
      put(campus, "runs", { ...run, code, cohort: "", after: [] }),
      ...sessions.map((session) => put(campus, "sessions", { ...session, run: code })),
      ...(campus.plan.size > 0 ? [put(campus, "plan", { run: code, meetings: [], reason: NOT_YET, hand: false })] : []),
    ],
  };
}

/** The first free code after a run's own: `T2-001-05` after `T2-001-04`, `R1-2` after `R1`. */
function nextCode(campus: Campus, code: string): string {
  const [, stem, digits] = /^(.*-)(\d+)$/.exec(code) ?? [null, `${code}-`, "1"];
  for (let number = Number(digits) + 1; ; number++) {
    const next = `${stem}${String(number).padStart(digits.length, "0")}`;
    if (!runOf(campus, next)) return next;
  }
}
