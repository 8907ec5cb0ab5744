import type { Day } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { applyDiff } from "#shared/domain/diff.ts";
import type { Meeting } from "#shared/domain/plan.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import type { AddClosure, Replan } from "#shared/edits/act-input.ts";
import { addClosure } from "#shared/edits/add-closure.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import type { FoundMeeting } from "#shared/edits/find-meeting.ts";
import { findMeeting } from "#shared/edits/find-meeting.ts";
import { Around } from "#shared/edits/move/around.ts";
import { standingAt, targetAt } from "#shared/edits/move/going.ts";
import { landed } from "#shared/edits/move/landed.ts";
import { replan } from "#shared/edits/replan.ts";
import type { Target } from "#shared/edits/move/target.ts";
import type { ChainMove, ChainState } from "./chain-search.ts";
import { ChainSearch } from "./chain-search.ts";
import { dayElsewhere, isFound } from "./day-elsewhere.ts";
import { touchedMeetings } from "./touched.ts";

/** What a planner allows when something falls out. */
export interface Budget {
  /** Meetings that may get another time or room, those that fall and those that make way together. */
  readonly most: number;
  /** Nothing moves on days before this one: people are told too late. */
  readonly notBefore: Day;
  /** Evening groups stay in the evening: who comes then works by day. */
  readonly keepEvenings: boolean;
  /** Runs that do not make way for others. */
  readonly leave: readonly string[];
}

/** What an outage comes to within a budget. */
export interface ReplanResult {
  readonly order: Replan;
  /** Meetings that may not stand where they do. */
  readonly touched: number;
  /** Of the moves those that keep their time and room: only machines or instructors change. */
  readonly stand: number;
}

/** How far it is. */
export interface ReplanProgress {
  readonly done: number;
  readonly of: number;
}

/** Meetings that make way for one that fell, at most. */
const MAKE_WAY = 2;

/**
 * Finds new places for the meetings that an outage leaves without, within a budget: with other machines or instructors
 * where they stand, in another room at their time, at another time of their week; if need be others make way. A run of
 * which a meeting finds no place leaves the plan as a whole (H4). Whole numbers only, and no chance: the same campus and
 * budget give the same answer. Refused where the closure itself is.
 */
export function* findReplan(
  campus: Campus,
  outage: AddClosure,
  budget: Budget,
): Generator<ReplanProgress, ReplanResult | Refusal> {
  const closing = addClosure(campus, outage);
  if (isRefusal(closing)) return closing;
  const closed = applyDiff(campus, closing.diff);
  const before = new Set(touchedMeetings(campus).map(({ meeting }) => meeting));
  const touched = touchedMeetings(closed).filter(({ meeting }) => !before.has(meeting));
  yield { done: 0, of: touched.length };
  const found = yield* settle(closed, touched, budget);
  const order: Replan = { outage, moves: found.moves, out: found.out };
  const outcome = replan(campus, order);
  if (isRefusal(outcome)) return outcome;
  return { order, touched: touched.length, stand: found.moves.filter(stands(closed)).length };
}

interface Settled {
  readonly moves: readonly ChainMove[];
  readonly out: readonly string[];
}

/** Settles the touched meetings day by day of each run, the highest priority first. */
function* settle(campus: Campus, touched: readonly DiaryMeeting[], budget: Budget): Generator<ReplanProgress, Settled> {
  const rules = new Rules(campus, budget, touched);
  const search = new ChainSearch(campus, rules.mayGo);
  const groups = [...Map.groupBy(touched, ({ run, meeting }) => `${run.code} ${meeting.day}`).values()];
  groups.sort(([one], [other]) => one.run.priority - other.run.priority || one.period - other.period);
  const out = new Set<string>();
  let state: ChainState = { lifted: touched.map(({ meeting }) => meeting), put: [], moves: [] };
  let done = 0;
  for (const group of groups) {
    yield { done, of: touched.length };
    done += group.length;
    const [{ run }] = group;
    if (out.has(run.code)) continue;
    const next = settleDay(campus, search, state, group, rules);
    if (next && rules.spent(next.moves) <= budget.most) state = next;
    else out.add(run.code);
  }
  return { moves: state.moves.filter(({ run }) => !out.has(run)), out: [...out] };
}

/** Settles what fell of one run on one day: each meeting on its own, or the day as a whole on another day. */
function settleDay(
  campus: Campus,
  search: ChainSearch,
  begun: ChainState,
  group: readonly DiaryMeeting[],
  rules: Rules,
): ChainState | null {
  let state = begun;
  for (const at of group) {
    const where = whereItStands(campus, at, state);
    if (where) {
      state = where;
      continue;
    }
    const most = state.lifted.length + MAKE_WAY;
    const walk = search.elsewhere(at, state, state.lifted.length);
    const chain = drain(walk) ?? drain(search.elsewhere(at, state, most));
    const next = chain && replayed(campus, state, chain.slice(state.moves.length));
    if (!next) return dayElsewhere(campus, begun, group, rules.mayGo);
    state = next;
  }
  return state;
}

function drain<T>(walk: Generator<unknown, T>): T {
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
}

/** The same time and room, with other machines or instructors. */
function whereItStands(campus: Campus, at: DiaryMeeting, state: ChainState): ChainState | null {
  const { day, daypart, room } = at.meeting;
  const move = { run: at.run.code, kind: at.meeting.kind, day, daypart, toDay: day, toDaypart: daypart, toRoom: room };
  return replayed(campus, state, [move]);
}

/** The state after more moves, or null where one of them does not go. */
function replayed(campus: Campus, state: ChainState, moves: readonly ChainMove[]): ChainState | null {
  const found = moves.map((move) => findMeeting(campus, move)).filter(isFound);
  const lifted = [...new Set([...state.lifted, ...found.map(({ meeting }) => meeting)])];
  let put = state.put;
  for (const [index, move] of moves.entries()) {
    const target = targetOf(campus, found[index], move, new Around(diaryOf(campus), new Set(lifted), put));
    const outcome = landed(target);
    if (isRefusal(outcome)) return null;
    put = [...put, standingAt(target, outcome)];
  }
  return { lifted, put, moves: [...state.moves, ...moves] };
}

function targetOf(campus: Campus, found: FoundMeeting, move: ChainMove, around: Around): Target {
  const place = diaryOf(campus).facts.horizon.placeOf.get(move.toDaypart)!;
  const going = { before: found.meeting, session: found.session, day: move.toDay, place };
  return { ...targetAt(campus, found, going, around), room: campus.rooms.get(key(move.toRoom))! };
}

function stands(_campus: Campus): (move: ChainMove) => boolean {
  const rooms = new Map(
    diaryOf(_campus).meetings.map(({ run, meeting }) => [
      `${run.code} ${meeting.kind} ${meeting.day} ${meeting.daypart}`,
      meeting.room,
    ]),
  );
  return ({ run, kind, day, daypart, toDay, toDaypart, toRoom }) =>
    day === toDay && daypart === toDaypart && rooms.get(`${run} ${kind} ${day} ${daypart}`) === toRoom;
}

/** What the budget says of single moves. */
class Rules {
  readonly #budget: Budget;
  readonly #leave: ReadonlySet<string>;
  readonly #fallen: ReadonlySet<Meeting>;
  readonly #last: number;
  readonly #isStanding: (move: ChainMove) => boolean;

  constructor(campus: Campus, budget: Budget, touched: readonly DiaryMeeting[]) {
    this.#budget = budget;
    this.#leave = new Set(budget.leave.map(key));
    this.#fallen = new Set(touched.map(({ meeting }) => meeting));
    this.#last = diaryOf(campus).facts.horizon.parts.length - 1;
    this.#isStanding = stands(campus);
  }

  /** Meetings that get another time or room. */
  spent(moves: readonly ChainMove[]): number {
    return moves.filter((move) => !this.#isStanding(move)).length;
  }

  /** What fell on a day that is too near keeps its time; what would make way stays. */
  readonly mayGo = ({ run, meeting }: FoundMeeting, target: Target): boolean => {
    const { notBefore, keepEvenings } = this.#budget;
    if (this.#leave.has(key(run.code))) return false;
    const sameTime = target.day === meeting.day && target.daypart === meeting.daypart;
    if (meeting.day < notBefore && !(sameTime && this.#fallen.has(meeting))) return false;
    if (target.day < notBefore && !sameTime) return false;
    const isEvening = target.facts.horizon.placeOf.get(meeting.daypart) === this.#last;
    return !keepEvenings || !isEvening || target.place === this.#last;
  };
}
