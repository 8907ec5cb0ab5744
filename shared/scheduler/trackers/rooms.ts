import { clearBit, setBit } from "#shared/scheduler/bits.ts";
import type { Problem } from "#shared/scheduler/problem.ts";

/** Which room is held when, and which rooms that keeps busy (H6): a room in use keeps all its rivals busy. */
export class RoomTracker {
  /** Meetings that keep a room busy, period × rooms. */
  readonly blocks: Uint8Array;
  /** The same as sets, period × words: those with at least one. */
  readonly busy: Uint32Array;
  /** The run that meets in this very room, plus 1; period × rooms, 0 for none. */
  readonly holder: Int16Array;
  readonly #problem: Problem;

  constructor(problem: Problem) {
    this.#problem = problem;
    this.blocks = new Uint8Array(problem.time.periods * problem.rooms.count);
    this.busy = new Uint32Array(problem.time.periods * problem.rooms.words);
    this.holder = new Int16Array(problem.time.periods * problem.rooms.count);
  }

  /** Is neither a room nor a rival of it held? */
  isFree(room: number, period: number): boolean {
    return this.blocks[period * this.#problem.rooms.count + room] === 0;
  }

  /** A run takes a room. */
  add(run: number, room: number, period: number): void {
    const { count, words, rivals } = this.#problem.rooms;
    this.holder[period * count + room] = run + 1;
    for (const rival of rivals[room])
      if (this.blocks[period * count + rival]++ === 0) setBit(this.busy, period * words, rival);
  }

  /** A run leaves a room. */
  remove(room: number, period: number): void {
    const { count, words, rivals } = this.#problem.rooms;
    this.holder[period * count + room] = 0;
    for (const rival of rivals[room])
      if (--this.blocks[period * count + rival] === 0) clearBit(this.busy, period * words, rival);
  }
}
