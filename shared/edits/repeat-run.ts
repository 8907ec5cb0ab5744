import type { Campus } from "#shared/domain/campus.ts";
import { factsOf, runOf } from "#shared/domain/facts.ts";
import type { RepeatRun } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";
import { nextCode } from "./next-code.ts";

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
