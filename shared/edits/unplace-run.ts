import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { runOf } from "#shared/domain/facts.ts";
import type { UnplaceRun } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { refuse } from "./edit.ts";

/** The reason the plan gives for a run that a planner took out; its words stand with the other reasons. */
export const TAKEN_OUT = "by-hand";

/** Takes a whole run out of the plan; the next solve run is free to place it again. */
export function unplaceRun(campus: Campus, input: UnplaceRun): Edit | Refusal {
  const run = runOf(campus, input.run);
  if (!run) return refuse("no-such-run", { run: input.run });
  const planned = campus.plan.get(key(run.code));
  if (!planned || planned.meetings.length === 0) return refuse("not-placed", { run: run.code });
  return {
    about: { act: "unplace-run", values: { run: run.code, meetings: planned.meetings.length } },
    diff: [put(campus, "plan", { run: run.code, meetings: [], reason: TAKEN_OUT, hand: false })],
  };
}
