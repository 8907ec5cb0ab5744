import type { Pin } from "#shared/domain/campus.ts";
import { Bench } from "./bench.ts";
import { blockingFacts } from "./blocking.ts";
import type { Cell, CellAt } from "./cell/cell.ts";
import { cellAt } from "./cell/cell.ts";
import { cellMoves, runNear } from "./cell/cell-moves.ts";
import { oneMeetingRun, withoutMeeting } from "./cell/one-meeting.ts";
import { ownFacts } from "./cell/own-facts.ts";
import type { Fact, FactCode } from "./fact.ts";
import type { Fix } from "./fixes/fix.ts";
import type { FixLimits } from "./fixes.ts";
import { withRecord } from "./fixes/proposal.ts";
import type { StandingPlan } from "./standing-plan.ts";
import { standingOn } from "./standing-plan.ts";
import type { WhyStep } from "./why-run.ts";
import { whyRun } from "./why-run.ts";

/** Enough for an answer about a cell within two seconds. */
export const CELL_LIMITS: FixLimits = {
  squeeze: { tries: 60, runs: 3, meetings: 40 },
  combinations: 1,
  attempts: 3,
  fixes: 2,
};

/** Facts of a single meeting that the bench can lift; what its run has against the cell is looked up. */
const NOT_OF_ONE_MEETING: readonly FactCode[] = [
  "window-start",
  "window-end",
  "too-many-weeks",
  "sessions-and-days",
  "full-days",
  "consecutive-days",
  "dayparts",
  "school-holidays",
  "closures",
  "catch-up",
  "pins",
];

/**
 * Why a meeting cannot stand in a cell, and what could be done: of a run in the plan, one meeting moved; of one that is
 * not, the whole run with that meeting there. Null where the campus has no such run, kind, room or period, or the
 * run no such meeting.
 */
export function whyCell(standing: StandingPlan, cell: Cell): Generator<WhyStep, WhyStep> | null {
  const at = cellAt(standing, cell);
  if (at.run < 0 || at.session < 0 || at.period < 0 || at.room < 0) return null;
  if (!standing.placements[at.run]) return whyRunThere(standing, at);
  return at.meeting < 0 ? null : whyMeetingThere(standing, at);
}

/** A run that is not in the plan: as if it had a pin in the cell. Where nothing lets it in there, cells nearby are named. */
function* whyRunThere(standing: StandingPlan, at: CellAt): Generator<WhyStep, WhyStep> {
  const { ids, problem } = standing.compiled;
  const pin: Pin = {
    run: ids.runs[at.run].code,
    kind: ids.sessions[at.session].kind,
    date: ids.days[problem.time.dayOf[at.period]],
    daypart: ids.parts[at.period % ids.parts.length],
    room: ids.rooms[at.room],
  };
  const there = standingOn(withRecord(standing.campus, "pins", pin), standing);
  const answer = yield* whyRun(there, at.run, CELL_LIMITS, { mayLift: ({ code }) => code !== "pins" });
  return answer.fixes.length > 0 ? answer : { ...answer, fixes: [...runNear(standing, at)] };
}

function* whyMeetingThere(standing: StandingPlan, at: CellAt): Generator<WhyStep, WhyStep> {
  const { problem, ids } = standing.compiled;
  const own = ownFacts(standing, at);
  const bench = new Bench(standing.compiled, standing.placements, at.run, {
    asked: oneMeetingRun(problem, problem.runs[at.run], at.session, at.period, at.room),
    rest: withoutMeeting(problem, standing.placements[at.run]!, at.meeting),
  });
  const effort = { options: 1, tries: 1 };
  const search = blockingFacts(bench, {
    mayLift: ({ code }) => !NOT_OF_ONE_MEETING.includes(code),
    sure: effort,
    quick: effort,
  });
  let facts = search.next();
  for (; !facts.done; facts = search.next())
    yield { phase: "facts", done: facts.value.asked, most: facts.value.most, why: null, fixes: [] };
  const found = facts.value.why;
  const sets: readonly (readonly Fact[])[] =
    own.length === 0 ? found.sets : found.sets.length > 0 ? found.sets.map((set) => [...own, ...set]) : [own];
  const verdict = own.length > 0 && found.verdict === "fits" ? "blocked" : found.verdict;
  const why = { run: ids.runs[at.run].code, verdict, sets };
  const fixes: Fix[] = [];
  const step = (done: number): WhyStep => ({ phase: "fixes", done, most: 6, why, fixes: [...fixes] });
  yield step(0);
  if (verdict === "fits") return step(6);
  for (const fix of cellMoves(standing, at, sets[0] ?? [])) {
    fixes.push(fix);
    yield step(fixes.length);
  }
  return step(6);
}
