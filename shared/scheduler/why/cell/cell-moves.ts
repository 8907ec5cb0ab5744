import { isoDate } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import { hasBit } from "#shared/scheduler/bits.ts";
import { meetingsOf } from "#shared/scheduler/models/campus/read-back.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import { hardRules } from "#shared/scheduler/rules.ts";
import { Desk } from "#shared/scheduler/search/desk.ts";
import { figuresOf } from "#shared/scheduler/search/incumbent.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Fact } from "#shared/scheduler/why/fact.ts";
import type { Fix, FixCode } from "#shared/scheduler/why/fixes/fix.ts";
import { movedMeetings } from "#shared/scheduler/why/fixes/squeeze.ts";
import { placesFor } from "#shared/scheduler/why/seat.ts";
import type { StandingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { solutionOf } from "#shared/scheduler/why/standing-plan.ts";
import type { CellAt } from "./cell.ts";
import { oneMeetingRun, withMeeting, withoutMeeting } from "./one-meeting.ts";

/** Cells near the one asked for that are named, and starts and shapes tried to put a holder back elsewhere. */
const MOST_CELLS = 3;
const TRIES = 400;

/**
 * What could be done instead of, or for, a meeting in a cell: the nearest cells that are free, and the cell itself with
 * its holders moved. Each is judged by every hard rule.
 */
export function* cellMoves(standing: StandingPlan, at: CellAt, facts: readonly Fact[]): Generator<Fix> {
  const { problem, ids } = standing.compiled;
  const { time } = problem;
  const solution = solutionOf(standing);
  const week = time.weekOf[at.period];
  const periods = Array.from(
    { length: time.firstOfWeek[week + 1] - time.firstOfWeek[week] },
    (_, index) => time.firstOfWeek[week] + index,
  ).sort((one, other) => Math.abs(one - at.period) - Math.abs(other - at.period) || one - other);
  let named = 0;
  for (const [period, room] of [
    [at.period, -1],
    ...periods.map((other) => [other, at.room]),
    ...periods.map((other) => [other, -1]),
  ]) {
    if (named >= MOST_CELLS) break;
    const moved = meetingIn(solution, standing, at, period, room);
    if (!moved) continue;
    named++;
    const index = moved.period.findIndex((one, place) => one === period && moved.session[place] === at.session);
    const code: FixCode = period === at.period ? "use-room" : "use-period";
    yield fixOf(standing, at, code, new Map([[at.run, moved]]), {
      room: ids.rooms[moved.room[index]],
      daypart: ids.parts[period % ids.parts.length],
      date: isoDate(ids.days[time.dayOf[period]]),
    });
  }
  const fix = holdersMoved(standing, at, facts);
  if (fix) yield fix;
}

/** The run with its meeting in a period and room (−1 for any), if every hard rule allows it beside the solution. */
function meetingIn(
  solution: Solution,
  { compiled, placements }: StandingPlan,
  at: CellAt,
  period: number,
  room: number,
): Placement | null {
  const { problem } = compiled;
  const placement = placements[at.run]!;
  const asIs = placement.period[at.meeting] === period && (room < 0 || placement.room[at.meeting] === room);
  if (asIs) return null;
  const run = oneMeetingRun(problem, problem.runs[at.run], at.session, period, room);
  if (room >= 0 && !run.sessions[0].ways.some((way) => hasBit(way.rooms, 0, room))) return null;
  const rest = withoutMeeting(problem, placement, at.meeting);
  solution.remove(at.run);
  solution.place(rest);
  const [one] = [...firstOf(placesFor(solution, run, { options: 1, tries: 1 }))];
  solution.remove(at.run);
  const moved = one ? withMeeting(problem, placement, at.meeting, one) : null;
  const sound = moved && hardRules.every((rule) => rule.delta(solution, moved) === 0);
  solution.place(placement);
  return sound ? moved : null;
}

function* firstOf<T>(items: Iterable<T>): Generator<T> {
  for (const item of items) {
    yield item;
    return;
  }
}

/** The meeting in its cell, with the runs that hold what it needs put elsewhere. */
function holdersMoved(standing: StandingPlan, at: CellAt, facts: readonly Fact[]): Fix | null {
  const { compiled, placements, fixed } = standing;
  const solution = solutionOf(standing);
  const desk = new Desk(solution, randomFrom(1), fixed);
  const holders = [...new Set(facts.flatMap(({ holds }) => holds.map(({ run }) => compiled.ids.runAt.get(run) ?? -1)))];
  if (holders.length === 0 || holders.length > 3 || holders.includes(at.run)) return null;
  if (holders.some((run) => !desk.isEjectable(run))) return null;
  for (const run of holders) solution.remove(run);
  const moved = meetingIn(solution, standing, at, at.period, at.room);
  if (!moved) return null;
  solution.remove(at.run);
  solution.place(moved);
  const changed = new Map([[at.run, moved]]);
  for (const run of holders) {
    const back = desk.goodPlacement(compiled.problem.runs[run], TRIES, 8);
    if (!back || !placements[run]) return null;
    solution.place(back);
    changed.set(run, back);
  }
  return fixOf(standing, at, "move-holder", changed, {
    holders: holders.map((run) => compiled.ids.runs[run].code).join(", "),
  });
}

function fixOf(
  standing: StandingPlan,
  at: CellAt,
  code: FixCode,
  changed: ReadonlyMap<number, Placement>,
  values: Readonly<Record<string, string | number>>,
): Fix {
  const { campus, compiled, placements } = standing;
  const after = { ...standing, placements: placements.map((was, run) => changed.get(run) ?? was) };
  const plan = new Map(campus.plan);
  const moved: { run: string; meetings: number }[] = [];
  for (const [run, placement] of changed) {
    const { code: own } = compiled.ids.runs[run];
    const hand = run === at.run || (plan.get(key(own))?.hand ?? false);
    plan.set(key(own), { run: own, meetings: meetingsOf(compiled, placement), reason: "", hand });
    if (run !== at.run) moved.push({ run: own, meetings: movedMeetings(placements[run]!, placement) });
  }
  const { code: own } = compiled.ids.runs[at.run];
  return {
    steps: [{ code, values: { run: own, ...values } }],
    diff: diffBetween(campus, { ...campus, plan }),
    placed: [plan.get(key(own))!],
    moved,
    leftOut: [],
    learnerDaysWon: 0,
    meetingsMoved: moved.reduce((sum, { meetings }) => sum + meetings, 0),
    daysOnTargetWon: figuresOf(solutionOf(after)).daysOnTarget - figuresOf(solutionOf(standing)).daysOnTarget,
  };
}
