import { key } from "#shared/domain/codes.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { Assembler } from "#shared/scheduler/assembly/assembler.ts";
import { explain } from "#shared/scheduler/explain.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import { Solution } from "#shared/scheduler/solution.ts";
import type { Compiled } from "./compile.ts";
import { meetingsOf } from "./read-back.ts";
import { reasonFor } from "./reasons.ts";

/** The plan that placements stand for: every run once, placed with its meetings or left out with the reason. */
export function writePlan(
  compiled: Compiled,
  placements: readonly (Placement | null)[],
  unreadable: ReadonlyMap<number, PlannedRun>,
): PlannedRun[] {
  const { problem, ids, facts } = compiled;
  const solution = new Solution(problem);
  for (const placement of placements) if (placement) solution.place(placement);
  const beside = new Assembler(solution, randomFrom(0));
  const alone = new Assembler(new Solution(problem), randomFrom(0));
  return problem.runs.map((run): PlannedRun => {
    const before = facts.campus.plan.get(key(ids.runs[run.index].code));
    const code = ids.runs[run.index].code;
    const placement = placements[run.index];
    if (placement)
      return { run: code, meetings: meetingsOf(compiled, placement), reason: "", hand: before?.hand ?? false };
    return (
      unreadable.get(run.index) ?? {
        run: code,
        meetings: [],
        reason: reasonFor(compiled, run.index, explain(beside, alone, run)),
        hand: false,
      }
    );
  });
}
