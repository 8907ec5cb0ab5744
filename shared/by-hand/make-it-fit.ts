import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { roomOf } from "#shared/domain/facts.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import type { MeetingRef, MoveMeeting } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import type { FoundMeeting } from "#shared/edits/find-meeting.ts";
import { findMeeting } from "#shared/edits/find-meeting.ts";
import { Around } from "#shared/edits/move/around.ts";
import type { Going } from "#shared/edits/move/going.ts";
import { standingAt, targetAt, wholeAfter } from "#shared/edits/move/going.ts";
import { landed } from "#shared/edits/move/landed.ts";
import type { Target } from "#shared/edits/move/target.ts";
import type { Wanted } from "./alternatives.ts";
import { blockersOf } from "./blockers.ts";
import { placesFor } from "./places-for.ts";

/** One move of a chain. */
export type ChainMove = Omit<MoveMeeting, "scope">;

/** Meetings that make way, and the one that they make way for first; in the order in which they are put down. */
export type Chain = readonly ChainMove[];

/** Meetings that move at most, with the one for which it is done. */
export const MOST_MOVES = 4;

/** Places tried for a meeting that must make way by moving others in its turn. */
const MOST_PLACES = 40;

/** How far the search is: places looked at so far. */
export interface ChainProgress {
  readonly looked: number;
}

/**
 * Looks for the shortest chain of moves after which a meeting may stand where it is wanted: what is in its way goes
 * elsewhere in its own week, if need be by moving others in its turn. Shorter chains first; of equal ones that in which
 * the last meeting keeps its time or moves least. Null where there is none of at most four moves.
 */
export function* makeItFit(campus: Campus, ref: MeetingRef, wanted: Wanted): Generator<ChainProgress, Chain | null> {
  const found = findMeeting(campus, ref);
  const room = roomOf(campus, wanted.room);
  const { horizon } = diaryOf(campus).facts;
  const place = horizon.placeOf.get(wanted.daypart) ?? -1;
  if (isRefusal(found) || !room || place < 0) return null;
  const going: Going = { before: found.meeting, session: found.session, day: wanted.day, place };
  if (going.day !== found.meeting.day && wholeAfter(campus, found, [going])) return null;
  const search = new ChainSearch(campus);
  for (let most = 2; most <= MOST_MOVES; most++) {
    const target = { ...targetAt(campus, found, going, new Around(diaryOf(campus), new Set([found.meeting]))), room };
    const chain = yield* search.land(found, target, { lifted: [found.meeting], put: [], moves: [] }, most);
    if (chain) return chain;
  }
  return null;
}

/** What has been lifted and put down so far. */
interface State {
  readonly lifted: readonly DiaryMeeting["meeting"][];
  readonly put: readonly DiaryMeeting[];
  readonly moves: Chain;
}

class ChainSearch {
  readonly #campus: Campus;
  #looked = 0;

  constructor(campus: Campus) {
    this.#campus = campus;
  }

  /** Puts a meeting down at its target, with at most so many moves in all; lifts what is in the way, one at a time. */
  *land(found: FoundMeeting, target: Target, state: State, most: number): Generator<ChainProgress, Chain | null> {
    this.#looked++;
    if (this.#looked % 50 === 0) yield { looked: this.#looked };
    const outcome = landed(target);
    if (!isRefusal(outcome)) return [...state.moves, moveOf(found, target)];
    if (state.lifted.length >= most) return null;
    for (const blocker of blockersOf(target, outcome)) {
      if (state.put.includes(blocker)) continue;
      const chain = yield* this.#without(found, target, state, blocker, most);
      if (chain) return chain;
    }
    return null;
  }

  *#without(
    found: FoundMeeting,
    target: Target,
    state: State,
    blocker: DiaryMeeting,
    most: number,
  ): Generator<ChainProgress, Chain | null> {
    const lifted = [...state.lifted, blocker.meeting];
    const free = { ...target, around: this.#around(lifted, state.put) };
    const outcome = landed(free);
    if (isRefusal(outcome)) {
      if (lifted.length >= most) return null;
      return yield* this.#secondBlocker(found, free, { ...state, lifted }, blocker, most);
    }
    const put = [...state.put, standingAt(free, outcome)];
    return yield* this.#elsewhere(blocker, { lifted, put, moves: [...state.moves, moveOf(found, target)] }, most);
  }

  /** Two stand in the way: both must go. */
  *#secondBlocker(
    found: FoundMeeting,
    target: Target,
    state: State,
    first: DiaryMeeting,
    most: number,
  ): Generator<ChainProgress, Chain | null> {
    const refusal = landed(target);
    if (!isRefusal(refusal)) return null;
    for (const second of blockersOf(target, refusal)) {
      if (state.put.includes(second)) continue;
      const lifted = [...state.lifted, second.meeting];
      const free = { ...target, around: this.#around(lifted, state.put) };
      const outcome = landed(free);
      if (isRefusal(outcome)) continue;
      const begun = {
        lifted,
        put: [...state.put, standingAt(free, outcome)],
        moves: [...state.moves, moveOf(found, target)],
      };
      const one = yield* this.#elsewhere(first, begun, lifted.length);
      if (!one) continue;
      const put = [...begun.put, this.#standing(first, one.at(-1)!, begun)];
      const both = yield* this.#elsewhere(second, { lifted, put, moves: one }, most);
      if (both) return both;
    }
    return null;
  }

  /** Puts a lifted meeting down somewhere in its own week. */
  *#elsewhere(at: DiaryMeeting, state: State, most: number): Generator<ChainProgress, Chain | null> {
    const { run, meeting } = at;
    const found = findMeeting(this.#campus, { ...meeting, run: run.code });
    if (isRefusal(found)) return null;
    const around = this.#around(state.lifted, state.put);
    const later: Target[] = [];
    for (const target of placesFor(this.#campus, found, around)) {
      this.#looked++;
      if (this.#looked % 50 === 0) yield { looked: this.#looked };
      const outcome = landed(target);
      if (!isRefusal(outcome)) {
        if (this.#keepsWeek(found, target)) return [...state.moves, moveOf(found, target)];
      } else if (later.length < MOST_PLACES && blockersOf(target, outcome).length === 1) later.push(target);
    }
    if (state.lifted.length >= most) return null;
    for (const target of later) {
      if (!this.#keepsWeek(found, target)) continue;
      const chain = yield* this.land(found, target, state, most);
      if (chain) return chain;
    }
    return null;
  }

  #keepsWeek(found: FoundMeeting, { day, place, before, session }: Target): boolean {
    return day === before.day || wholeAfter(this.#campus, found, [{ before, session, day, place }]) === null;
  }

  #standing(at: DiaryMeeting, move: ChainMove, state: State): DiaryMeeting {
    const { horizon } = diaryOf(this.#campus).facts;
    const place = horizon.placeOf.get(move.toDaypart)!;
    const room = this.#campus.rooms.get(key(move.toRoom))!;
    const around = this.#around(state.lifted, state.put);
    const found = findMeeting(this.#campus, { ...at.meeting, run: at.run.code }) as FoundMeeting;
    const going = { before: at.meeting, session: found.session, day: move.toDay, place };
    const target = {
      ...targetAt(this.#campus, found, going, around),
      room,
      period: periodOf(horizon, move.toDay, place),
    };
    const outcome = landed(target);
    return standingAt(target, isRefusal(outcome) ? at.meeting : outcome);
  }

  #around(lifted: State["lifted"], put: State["put"]): Around {
    return new Around(diaryOf(this.#campus), new Set(lifted), put);
  }
}

function moveOf(found: FoundMeeting, { day, daypart, room }: Target): ChainMove {
  const { kind, day: from, daypart: part } = found.meeting;
  return { run: found.run.code, kind, day: from, daypart: part, toDay: day, toDaypart: daypart, toRoom: room.code };
}
