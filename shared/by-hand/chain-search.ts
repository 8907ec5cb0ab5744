import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { DiaryMeeting } from "#shared/domain/diary.ts";
import { diaryOf } from "#shared/domain/diary.ts";
import { periodOf } from "#shared/domain/horizon.ts";
import type { MoveMeeting } from "#shared/edits/act-input.ts";
import { isRefusal } from "#shared/edits/edit.ts";
import type { FoundMeeting } from "#shared/edits/find-meeting.ts";
import { findMeeting } from "#shared/edits/find-meeting.ts";
import { Around } from "#shared/edits/move/around.ts";
import { standingAt, targetAt, wholeAfter } from "#shared/edits/move/going.ts";
import { landed } from "#shared/edits/move/landed.ts";
import type { Target } from "#shared/edits/move/target.ts";
import { blockersOf } from "./blockers.ts";
import { placesFor } from "./places-for.ts";

/** One move of a chain. */
export type ChainMove = Omit<MoveMeeting, "scope">;

/** Meetings that make way, and the one that they make way for first; in the order in which they are put down. */
export type Chain = readonly ChainMove[];

/** How far a search is: places looked at so far. */
export interface ChainProgress {
  readonly looked: number;
}

/** Places tried for a meeting that must make way by moving others in its turn. */
const MOST_PLACES = 40;

/** What has been lifted and put down so far. */
export interface ChainState {
  readonly lifted: readonly DiaryMeeting["meeting"][];
  readonly put: readonly DiaryMeeting[];
  readonly moves: Chain;
}

/** Puts lifted meetings down, lifting others that are in the way, as few as can be. */
export class ChainSearch {
  readonly #campus: Campus;
  readonly #mayGo: (found: FoundMeeting, target: Target) => boolean;
  #looked = 0;

  /** @param mayGo says of a place whether a meeting that makes way may go there */
  constructor(campus: Campus, mayGo: (found: FoundMeeting, target: Target) => boolean = () => true) {
    this.#campus = campus;
    this.#mayGo = mayGo;
  }

  /** Puts a meeting down at its target, with at most so many moves in all; lifts what is in the way, one at a time. */
  *land(found: FoundMeeting, target: Target, state: ChainState, most: number): Generator<ChainProgress, Chain | null> {
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
    state: ChainState,
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
    return yield* this.elsewhere(blocker, { lifted, put, moves: [...state.moves, moveOf(found, target)] }, most);
  }

  /** Two stand in the way: both must go. */
  *#secondBlocker(
    found: FoundMeeting,
    target: Target,
    state: ChainState,
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
      const one = yield* this.elsewhere(first, begun, lifted.length);
      if (!one) continue;
      const put = [...begun.put, this.#standing(first, one.at(-1)!, begun)];
      const both = yield* this.elsewhere(second, { lifted, put, moves: one }, most);
      if (both) return both;
    }
    return null;
  }

  /** Puts a lifted meeting down somewhere in its own week. */
  *elsewhere(at: DiaryMeeting, state: ChainState, most: number): Generator<ChainProgress, Chain | null> {
    const { run, meeting } = at;
    const found = findMeeting(this.#campus, { ...meeting, run: run.code });
    if (isRefusal(found)) return null;
    const around = this.#around(state.lifted, state.put);
    const later: Target[] = [];
    for (const target of placesFor(this.#campus, found, around)) {
      if (!this.#mayGo(found, target)) continue;
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

  #standing(at: DiaryMeeting, move: ChainMove, state: ChainState): DiaryMeeting {
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

  #around(lifted: ChainState["lifted"], put: ChainState["put"]): Around {
    return new Around(diaryOf(this.#campus), new Set(lifted), put);
  }
}

/** The move that takes a meeting to its target. */
export function moveOf(found: FoundMeeting, { day, daypart, room }: Target): ChainMove {
  const { kind, day: from, daypart: part } = found.meeting;
  return { run: found.run.code, kind, day: from, daypart: part, toDay: day, toDaypart: daypart, toRoom: room.code };
}
