import { isoDate } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import { diffBetween } from "#shared/domain/diff.ts";
import { hasBit } from "#shared/scheduler/bits.ts";
import { keepsRules } from "#shared/scheduler/models/campus/start-plan.ts";
import { meetingsOf } from "#shared/scheduler/models/campus/read-back.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem } from "#shared/scheduler/problem.ts";
import { randomFrom } from "#shared/scheduler/random.ts";
import { Desk } from "#shared/scheduler/search/desk.ts";
import { figuresOf } from "#shared/scheduler/search/incumbent.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Fact } from "#shared/scheduler/why/fact.ts";
import type { Fix, FixCode } from "#shared/scheduler/why/fixes/fix.ts";
import { movedMeetings } from "#shared/scheduler/why/fixes/squeeze.ts";
import { placesFor, QUICK } from "#shared/scheduler/why/seat.ts";
import type { StandingPlan } from "#shared/scheduler/why/standing-plan.ts";
import { solutionOf } from "#shared/scheduler/why/standing-plan.ts";
import type { CellAt } from "./cell.ts";
import { oneMeetingRun, withMeeting, withoutMeeting } from "./one-meeting.ts";

/** Cells near the one asked for that are named, and starts and shapes tried to put a holder back elsewhere. */
const MOST_CELLS = 3;
const TRIES = 400;

/** Places of the whole run that are compared. */
const COMPARED = 40;

/**
 * What could be done instead of, or for, a meeting in a cell: the nearest cells that are free, and the cell itself with
 * its holders moved. Each is judged by every hard rule.
 */
export function* cellMoves(standing: StandingPlan, at: CellAt, facts: readonly Fact[]): Generator<Fix> {
  const { problem } = standing.compiled;
  const { weekOf } = problem.time;
  const solution = solutionOf(standing);
  const from = standing.placements[at.run]!.period[at.meeting];
  const near = cellsNear(problem, at, [weekOf[at.period], weekOf[from]]);
  yield* nearest(standing, at, near, (period, room) => meetingIn(solution, standing, at, period, room));
  const holders = holdersMoved(standing, at, facts);
  if (holders) yield holders;
  const whole = facts.some(({ code }) => code === "week-shape") ? runMoved(standing, at) : null;
  if (whole) yield whole;
}

/** For a run that is not in the plan: the nearest cells in the week where the meeting could stand, the run as a whole. */
export function* runNear(standing: StandingPlan, at: CellAt): Generator<Fix> {
  const { problem } = standing.compiled;
  const solution = solutionOf(standing);
  const run = problem.runs[at.run];
  const near = cellsNear(problem, at, [problem.time.weekOf[at.period]]);
  yield* nearest(standing, at, near, (period, room) => {
    const pins = [...run.pins, { period, session: at.session, room }];
    return placesFor(solution, { ...run, pins }, QUICK).next().value ?? null;
  });
}

/** Cells of some weeks, room −1 for any: the period itself, then the room itself, then any other, the nearest first. */
function cellsNear({ time }: Problem, at: CellAt, weeks: readonly number[]): readonly (readonly [number, number])[] {
  const periods = [...new Set(weeks)]
    .flatMap((week) => Array.from(time.weekOf.keys()).slice(time.firstOfWeek[week], time.firstOfWeek[week + 1]))
    .sort((one, other) => Math.abs(one - at.period) - Math.abs(other - at.period) || one - other);
  return [
    [at.period, -1],
    ...periods.map((one) => [one, at.room] as const),
    ...periods.map((one) => [one, -1] as const),
  ];
}

/** The first few cells in which the run can have the meeting. */
function* nearest(
  standing: StandingPlan,
  at: CellAt,
  cells: readonly (readonly [number, number])[],
  placeIn: (period: number, room: number) => Placement | null,
): Generator<Fix> {
  const { problem, ids } = standing.compiled;
  let named = 0;
  for (const [period, room] of cells) {
    if (named >= MOST_CELLS) return;
    const place = placeIn(period, room);
    if (!place) continue;
    named++;
    const index = place.period.findIndex((one, meeting) => one === period && place.session[meeting] === at.session);
    const code: FixCode = period === at.period ? "use-room" : "use-period";
    yield fixOf(standing, at, code, new Map([[at.run, place]]), {
      room: ids.rooms[place.room[index]],
      daypart: ids.parts[period % ids.parts.length],
      date: isoDate(ids.days[problem.time.dayOf[period]]),
    });
  }
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
  const sound = moved && keepsRules(solution, moved);
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

/** The run elsewhere as a whole, with that meeting in the cell: as few of its other meetings moved as can be found. */
function runMoved(standing: StandingPlan, at: CellAt): Fix | null {
  const { problem } = standing.compiled;
  const placement = standing.placements[at.run]!;
  const solution = solutionOf(standing);
  solution.remove(at.run);
  const run = problem.runs[at.run];
  const there = { period: at.period, session: at.session, room: at.room };
  let best: Placement | null = null;
  let fewest = Infinity;
  let compared = 0;
  for (const place of placesFor(solution, { ...run, pins: [...run.pins, there] }, QUICK)) {
    const moved = movedMeetings(placement, place);
    if (moved < fewest) [best, fewest] = [place, moved];
    if (++compared >= COMPARED) break;
  }
  return best && fixOf(standing, at, "move-run", new Map([[at.run, best]]), { meetings: fewest });
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
    learnerDaysWon: placements[at.run] ? 0 : compiled.problem.runs[at.run].learnerDays,
    meetingsMoved: moved.reduce((sum, { meetings }) => sum + meetings, 0),
    daysOnTargetWon: figuresOf(solutionOf(after)).daysOnTarget - figuresOf(solutionOf(standing)).daysOnTarget,
  };
}
