/**
 * A place where threads leave the best they have found: breaches, cost, and the numbers that say it again. Over shared
 * memory; who reads or writes waits for its turn.
 */
export class Board {
  readonly #head: Int32Array;
  readonly #numbers: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.#head = new Int32Array(memory, 0, HEAD);
    this.#numbers = new Int32Array(memory, HEAD * Int32Array.BYTES_PER_ELEMENT);
  }

  /** How many numbers it holds. */
  get size(): number {
    return this.#numbers.length;
  }

  /** Memory for a board of so many numbers, with nothing on it. */
  static memory(numbers: number): SharedArrayBuffer {
    const memory = new SharedArrayBuffer((HEAD + numbers) * Int32Array.BYTES_PER_ELEMENT);
    new Int32Array(memory).fill(MOST, BREACHES, HEAD);
    return memory;
  }

  /** Leaves something, if it is better than what is there. Costs up to 2³¹ − 2. */
  leave(breaches: number, cost: number, numbers: readonly Int32Array[]): void {
    this.#inTurn(() => {
      if (this.#compare(breaches, cost) >= 0) return;
      this.#head[BREACHES] = breaches;
      this.#head[COST] = cost;
      let at = 0;
      for (const part of numbers) {
        this.#numbers.set(part, at);
        at += part.length;
      }
    });
  }

  /** Copies what is there into the parts, if it is better than this; answers whether it is. */
  take(breaches: number, cost: number, into: readonly Int32Array[]): boolean {
    let better = false;
    this.#inTurn(() => {
      better = this.#compare(breaches, cost) > 0;
      if (!better) return;
      let at = 0;
      for (const part of into) {
        part.set(this.#numbers.subarray(at, at + part.length));
        at += part.length;
      }
    });
    return better;
  }

  /** Below 0 where this is better than what is there, above where it is worse. */
  #compare(breaches: number, cost: number): number {
    return breaches - this.#head[BREACHES] || cost - this.#head[COST];
  }

  #inTurn(work: () => void): void {
    while (Atomics.compareExchange(this.#head, TURN, 0, 1) !== 0) Atomics.wait(this.#head, TURN, 1, 1);
    try {
      work();
    } finally {
      Atomics.store(this.#head, TURN, 0);
      Atomics.notify(this.#head, TURN);
    }
  }
}

/** Places in the head, and how long it is. */
const TURN = 0;
const BREACHES = 1;
const COST = 2;
const HEAD = 3;

const MOST = 0x7fff_ffff;
