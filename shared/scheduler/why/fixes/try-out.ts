import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import type { PlannedRun } from "#shared/domain/plan.ts";
import { meetingsOf } from "#shared/scheduler/models/campus/read-back.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import { Desk } from "#shared/scheduler/search/desk.ts";
import { figuresOf } from "#shared/scheduler/search/incumbent.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import { placesFor, THOROUGH } from "#shared/scheduler/why/seat.ts";
import type { StandingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { solutionOf, standingOn } from "#shared/scheduler/why/standing-plan.ts";
import type { Fix } from "./fix.ts";
import type { Proposal } from "./proposal.ts";
import type { Squeezed, SqueezeLimits } from "./squeeze.ts";
import { movedMeetings, squeeze } from "./squeeze.ts";

/** Places compared for the one that helps the days most. */
const COMPARED = 6;

/** How a proposal is tried: beside the plan as it is, or with other runs moved for it. */
export type Way = "beside" | "rearranged" | "swapped";

/**
 * Tries a proposal for real: the changed campus is compiled, the plan put on it, and the runs placed beside it or, where
 * that does not do, with a short local search. Null where a run does not get in.
 */
export function tryOut(
  before: StandingPlan,
  proposals: readonly Proposal[],
  ways: readonly Way[],
  limits: SqueezeLimits,
): Fix | null {
  const changed = proposals.reduce((campus, proposal) => proposal.change(campus), before.campus);
  const after = changed === before.campus ? { ...before, unread: 0 } : standingOn(changed, before);
  if (after.unread > 0) return null;
  const solution = solutionOf(after);
  const desk = new Desk(solution, randomFrom(1), after.fixed);
  const moved: Squeezed[] = [];
  for (const code of new Set(proposals.flatMap(({ place }) => place))) {
    const run = after.compiled.problem.runs[after.compiled.ids.runAt.get(code) ?? -1];
    if (!run || solution.placements[run.index]) return null;
    const place = ways.includes("beside") ? bestPlace(solution, run.index) : null;
    if (place) {
      solution.place(place);
      continue;
    }
    if (ways.every((way) => way === "beside")) return null;
    const { rearranged, swapped } = squeeze(desk, run, limits);
    const squeezed = (ways.includes("rearranged") ? rearranged : null) ?? (ways.includes("swapped") ? swapped : null);
    if (!squeezed) return null;
    carryOut(solution, squeezed);
    moved.push(squeezed);
  }
  return fixFrom(before, after, changed, solution, proposals);
}

/** The best of both sorts of a local search on the plan as it is. */
export function trySqueezes(before: StandingPlan, code: string, limits: SqueezeLimits): readonly Fix[] {
  const solution = solutionOf(before);
  const desk = new Desk(solution, randomFrom(1), before.fixed);
  const run = before.compiled.problem.runs[before.compiled.ids.runAt.get(code) ?? -1];
  const { rearranged, swapped } = squeeze(desk, run, limits);
  return (
    [
      ["rearrange", rearranged],
      ["swap", swapped],
    ] as const
  ).flatMap(([way, squeezed]) => {
    if (!squeezed) return [];
    const other = solutionOf(before);
    carryOut(other, squeezed);
    const proposal: Proposal = { code: way, values: { run: code }, place: [code], change: (campus) => campus };
    return [fixFrom(before, before, before.campus, other, [proposal])];
  });
}

function bestPlace(solution: Solution, index: number): Placement | null {
  let best: Placement | null = null;
  let least = Infinity;
  let compared = 0;
  for (const place of placesFor(solution, solution.problem.runs[index], THOROUGH)) {
    const cost = solution.learners.deltaShortfall(index, place.days) * 10 + place.instability;
    if (cost < least) [best, least] = [place, cost];
    if (++compared >= COMPARED) break;
  }
  return best;
}

function carryOut(solution: Solution, { placed, leftOut }: Squeezed): void {
  for (const { run } of placed) if (solution.placements[run]) solution.remove(run);
  for (const run of leftOut) if (solution.placements[run]) solution.remove(run);
  for (const placement of placed) solution.place(placement);
}

/** What a solution on the changed campus comes to, against the plan before. */
function fixFrom(
  before: StandingPlan,
  { compiled, placements }: StandingPlan,
  changed: Campus,
  solution: Solution,
  proposals: readonly Proposal[],
): Fix {
  const { runs } = compiled.problem;
  const { ids } = compiled;
  const asked = new Set(proposals.flatMap(({ place }) => place));
  const plan = new Map(changed.plan);
  const placed: PlannedRun[] = [];
  const moved: { run: string; meetings: number }[] = [];
  const leftOut: { run: string; learnerDays: number }[] = [];
  let won = 0;
  for (const { index, learnerDays } of runs) {
    const [was, is] = [placements[index] ?? null, solution.placements[index]];
    if (was === is) continue;
    const { code } = ids.runs[index];
    const planned: PlannedRun = is
      ? { run: code, meetings: meetingsOf(compiled, is), reason: "", hand: changed.plan.get(key(code))?.hand ?? false }
      : { run: code, meetings: [], reason: "left-out", hand: false };
    plan.set(key(code), planned);
    if (!was) won += learnerDays;
    if (!is) won -= learnerDays;
    if (asked.has(code)) placed.push(planned);
    else if (is && was) moved.push({ run: code, meetings: movedMeetings(was, is) });
    else leftOut.push({ run: code, learnerDays });
  }
  return {
    steps: proposals.map(({ code, values }) => ({ code, values })),
    diff: diffBetween(before.campus, { ...changed, plan }),
    placed,
    moved,
    leftOut,
    learnerDaysWon: won,
    meetingsMoved: moved.reduce((sum, { meetings }) => sum + meetings, 0),
    daysOnTargetWon: figuresOf(solution).daysOnTarget - figuresOf(solutionOf(before)).daysOnTarget,
  };
}
