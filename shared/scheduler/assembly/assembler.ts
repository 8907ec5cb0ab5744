import type { Placement } from "#shared/scheduler/placement.ts";
import type { Problem, RunSpec, SessionSpec } from "#shared/scheduler/problem.ts";
import type { Random } from "#shared/scheduler/random.ts";
import type { Solution } from "#shared/scheduler/solution.ts";
import type { Obstacle } from "./draft.ts";
import { Draft } from "./draft.ts";
import { instabilityOf } from "./instability.ts";
import { giveInstructors } from "./instructors.ts";
import { shareSlots } from "./kinds.ts";
import { blame, giveRooms } from "./rooms.ts";
import { groupFitsWeek, layReshapedWeek } from "./reshape-week.ts";
import { MAY_BESIDE_ITSELF, MAY_WITHOUT_ITSELF, mayMeetAll, mayStand } from "./screen.ts";
import { catchUp, groupIsFree, layWeeks } from "./weeks.ts";

/**
 * Puts runs together: from a start and a shape of the week to a placement that keeps every hard rule beside what is
 * placed already, or to the first obstacle. It changes the solution only while it works.
 */
export class Assembler {
  /** What stood in the way of the last run that could not be assembled. */
  readonly obstacle: Obstacle;
  /** Options looked at so far: starts and shapes, and weeks in another shape. */
  evaluated = 0;
  readonly #solution: Solution;
  readonly #problem: Problem;
  readonly #random: Random;
  readonly #draft: Draft;
  readonly #lapsed: Int16Array;
  readonly #sessionOf: Int16Array;
  readonly #order: Int32Array;
  readonly #list: Int16Array;

  constructor(solution: Solution, random: Random) {
    this.#solution = solution;
    this.#problem = solution.problem;
    this.#random = random;
    this.#draft = new Draft(solution.problem);
    this.obstacle = this.#draft.obstacle;
    const units = solution.problem.time.slots;
    this.#lapsed = new Int16Array(units);
    this.#sessionOf = new Int16Array(units);
    this.#order = new Int32Array(units);
    this.#list = new Int16Array(this.#draft.period.length);
  }

  /** A placement of a run that is not placed, from the start and with the shape given, or null. */
  assemble(run: RunSpec, start: number, shape: Int16Array): Placement | null {
    return this.lay(run, start, shape) ? this.complete(run, start, shape) : null;
  }

  /** The same for an option that was looked at before, which is not counted again. */
  assembleAgain(run: RunSpec, start: number, shape: Int16Array): Placement | null {
    return this.#lay(run, start, shape) ? this.complete(run, start, shape) : null;
  }

  /** The same, but gives up at a first look where it can, and then without saying what stood in the way. */
  tryOut(run: RunSpec, start: number, shape: Int16Array): Placement | null {
    this.evaluated++;
    return mayMeetAll(this.#solution, run, start, shape) ? this.assembleAgain(run, start, shape) : null;
  }

  /** What stood in the way, as a planner would say it: rooms that are in use (H6), or none that would do (H5, H8). */
  refusal(run: RunSpec): Obstacle {
    const { rule, session, period } = this.obstacle;
    const exact = rule === "H6" ? blame(this.#solution, run, this.#problem.sessions[session], period) : rule;
    return { rule: exact, session, period };
  }

  /** Lays the weeks only, which takes no look at the solution: what `complete` goes on with. */
  lay(run: RunSpec, start: number, shape: Int16Array): boolean {
    this.evaluated++;
    return this.#lay(run, start, shape);
  }

  #lay(run: RunSpec, start: number, shape: Int16Array): boolean {
    this.#draft.uneven = false;
    this.#draft.fail("");
    return layWeeks(this.#problem, run, start, shape, this.#draft, this.#lapsed) > 0;
  }

  /**
   * What it costs at least if a placed run meets where it was just laid instead of where it stands. What an extended run
   * still has to catch up is not counted.
   */
  deltaOfLaid(run: RunSpec, stands: Placement): number {
    const { learners } = this.#solution;
    const days = learners.deltaMove(run.index, stands.days, this.#draft.period, this.#draft.count);
    return days - this.#problem.weights.instability * stands.instability;
  }

  /**
   * Could a placed run stand where it was just laid? `CANNOT` is certain. With `MAY_BESIDE_ITSELF` it can be completed
   * while it stands where it is now.
   */
  lookAtLaid(run: RunSpec, stands: Placement): number {
    const look = mayStand(this.#solution, run, this.#draft, stands);
    // What is caught up may fall in weeks in which the run meets now.
    return look === MAY_BESIDE_ITSELF && run.extend && this.#anyLapsed() ? MAY_WITHOUT_ITSELF : look;
  }

  #anyLapsed(): boolean {
    for (const units of this.#lapsed) if (units > 0) return true;
    return false;
  }

  /** Completes what was laid: kinds, catching up, rooms, machines, instructors. The run is not placed meanwhile. */
  complete(run: RunSpec, start: number, shape: Int16Array): Placement | null {
    const draft = this.#draft;
    if (!groupIsFree(this.#solution, run, draft)) return null;
    if (!shareSlots(this.#solution, run, shape, draft, this.#sessionOf, this.#order, this.#random)) return null;
    for (let at = 0; at < draft.count; at++) draft.session[at] = this.#sessionOf[draft.unit[at]];
    if (run.extend) {
      const before = draft.count;
      if (!catchUp(this.#problem, run, start, shape, draft, this.#lapsed, this.#sessionOf)) return null;
      if (draft.count > before && !groupIsFree(this.#solution, run, draft)) return null;
    }
    return this.#giveResources(run) ? this.#finish(run) : null;
  }

  /** Lays a placed run anew with one full week in another shape; false where that cannot be. */
  layReshaped(run: RunSpec, stands: Placement, week: number, shape: Int16Array): boolean {
    return layReshapedWeek(this.#solution, run, stands, week, shape, this.#draft) >= 0;
  }

  /** Completes what was laid with a week of so many meetings in another shape. The run is not placed meanwhile. */
  completeReshaped(run: RunSpec, week: number, length: number): Placement | null {
    const draft = this.#draft;
    const { time, stride } = this.#problem;
    let from = 0;
    while (time.weekOf[draft.period[from]] !== week) from++;
    if (!groupFitsWeek(this.#solution, run, draft, from, length)) return null;
    let whole = true;
    for (const session of run.sessions) {
      const own = this.#gather(session, from, from + length);
      if (own > 0) whole &&= giveRooms(this.#solution, run, session, draft, this.#list, own);
    }
    for (const session of run.sessions) {
      const own = this.#gather(session, from, from + length);
      if (own > 0) whole &&= giveInstructors(this.#solution, run, session, draft, this.#list, own, false);
    }
    this.#giveBackInstructors(from * stride, (from + length) * stride);
    return whole ? this.#finish(run) : null;
  }

  #giveResources(run: RunSpec): boolean {
    const draft = this.#draft;
    draft.room.fill(-1, 0, draft.count);
    draft.instructors.fill(-1, 0, draft.count * this.#problem.stride);
    let whole = true;
    for (const session of run.sessions)
      whole &&= giveRooms(this.#solution, run, session, draft, this.#list, this.#gather(session));
    if (!whole) return false;
    const last = lastStaffed(run);
    for (const session of run.sessions) {
      const length = this.#gather(session);
      whole &&= giveInstructors(this.#solution, run, session, draft, this.#list, length, session === last);
    }
    this.#giveBackInstructors();
    return whole;
  }

  /** The meetings of a session among some, by period, into the list; answers how many. */
  #gather(session: SessionSpec, from = 0, to = this.#draft.count): number {
    let length = 0;
    for (let at = from; at < to; at++) if (this.#draft.session[at] === session.index) this.#list[length++] = at;
    return length;
  }

  /** Gives back the instructors of some chairs of the draft that were taken on. */
  #giveBackInstructors(from = 0, to = this.#draft.count * this.#problem.stride): void {
    const { stride } = this.#problem;
    for (let chair = from; chair < to; chair++) {
      const person = this.#draft.instructors[chair];
      if (person < 0) continue;
      const period = this.#draft.period[Math.floor(chair / stride)];
      if (this.#solution.instructors.teaches(person, period)) this.#solution.instructors.remove(person, period);
    }
  }

  #finish(run: RunSpec): Placement {
    const draft = this.#draft;
    const { count } = draft;
    const meetings = {
      run: run.index,
      count,
      period: draft.period.slice(0, count),
      session: draft.session.slice(0, count),
      room: draft.room.slice(0, count),
      way: draft.way.slice(0, count),
      instructors: draft.instructors.slice(0, count * this.#problem.stride),
    };
    return {
      ...meetings,
      days: daysOf(this.#problem, meetings.period),
      instability: draft.uneven ? instabilityOf(this.#problem, meetings) : 0,
    };
  }
}

/** The last session of a run that needs instructors. */
function lastStaffed({ sessions }: RunSpec): SessionSpec | undefined {
  for (let at = sessions.length - 1; at >= 0; at--) if (sessions[at].instructors > 0) return sessions[at];
  return undefined;
}

/** The distinct days of ascending periods. */
export function daysOf({ time }: Problem, periods: Int16Array): Int16Array {
  let count = 0;
  for (let at = 0; at < periods.length; at++)
    if (at === 0 || time.dayOf[periods[at]] !== time.dayOf[periods[at - 1]]) count++;
  const days = new Int16Array(count);
  let last = -1;
  for (let at = 0, next = 0; at < periods.length; at++) {
    const day = time.dayOf[periods[at]];
    if (at === 0 || day !== last) days[next++] = day;
    last = day;
  }
  return days;
}
