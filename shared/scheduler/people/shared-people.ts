/** How many people every two activities share: for each activity, those it shares any with, in no order. */
export class SharedPeople {
  readonly others: readonly number[][];
  readonly counts: readonly number[][];
  /** Where another stands in the list of an activity, activities × activities; −1 for nowhere. */
  readonly #place: Int16Array;
  readonly #stride: number;

  constructor(activities: number) {
    this.others = Array.from({ length: activities }, () => []);
    this.counts = Array.from({ length: activities }, () => []);
    this.#place = new Int16Array(activities * activities).fill(-1);
    this.#stride = activities;
  }

  /** One person more (1) or less (−1) in both. */
  add(one: number, other: number, by: 1 | -1): void {
    this.#step(one, other, by);
    this.#step(other, one, by);
  }

  /** How many are in both. */
  between(one: number, other: number): number {
    const at = this.#place[one * this.#stride + other];
    return at < 0 ? 0 : this.counts[one][at];
  }

  #step(one: number, other: number, by: number): void {
    const [others, counts] = [this.others[one], this.counts[one]];
    const row = one * this.#stride;
    const at = this.#place[row + other];
    if (at < 0) {
      this.#place[row + other] = others.length;
      others.push(other);
      counts.push(by);
      return;
    }
    counts[at] += by;
    if (counts[at] !== 0) return;
    this.#place[row + other] = -1;
    const [last, count] = [others.pop()!, counts.pop()!];
    if (last === other) return;
    others[at] = last;
    counts[at] = count;
    this.#place[row + last] = at;
  }
}
