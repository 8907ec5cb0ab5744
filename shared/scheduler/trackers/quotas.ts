import { clearBit, setBit } from "#shared/scheduler/bits.ts";
import type { Problem } from "#shared/scheduler/problem.ts";

/** Day-parts a partner has had of a room in a week (H7), and the rooms in which it has no more to come. */
export class QuotaTracker {
  /** Day-parts held, quota × weeks. */
  readonly used: Int16Array;
  /** Rooms not open to a partner: no access then, or its quota used up; partner × period × words. */
  readonly shut: Uint32Array;
  readonly #problem: Problem;

  constructor(problem: Problem) {
    this.#problem = problem;
    const { time, rooms, quotas } = problem;
    this.used = new Int16Array(quotas.count * time.weeks);
    this.shut = new Uint32Array(problem.partners * time.periods * rooms.words);
    for (let partner = 0; partner < problem.partners; partner++)
      for (let period = 0; period < time.periods; period++)
        for (let word = 0; word < rooms.words; word++)
          this.shut[(partner * time.periods + period) * rooms.words + word] =
            rooms.noAccess[(partner * time.slots + time.slotOf[period]) * rooms.words + word];
    for (let quota = 0; quota < quotas.count; quota++)
      if (quotas.limit[quota] === 0) for (let week = 0; week < time.weeks; week++) this.#shutWeek(quota, week);
  }

  /** Day-parts a quota still gives in the week of a period; below 0 where it is overdrawn. */
  left(quota: number, period: number): number {
    const { quotas, time } = this.#problem;
    return quotas.limit[quota] - this.used[quota * time.weeks + time.weekOf[period]];
  }

  /** A partner takes a room. */
  add(partner: number, room: number, period: number): void {
    this.#change(partner, room, period, 1);
  }

  /** A partner leaves a room. */
  remove(partner: number, room: number, period: number): void {
    this.#change(partner, room, period, -1);
  }

  #change(partner: number, room: number, period: number, by: number): void {
    const { quotas, rooms, time } = this.#problem;
    const own = quotas.of[partner * rooms.count + room];
    if (own === null) return;
    for (const quota of own) {
      if (!this.#counts(quota, period)) continue;
      const week = time.weekOf[period];
      const before = this.used[quota * time.weeks + week];
      this.used[quota * time.weeks + week] = before + by;
      if (by > 0 && before + 1 === quotas.limit[quota]) this.#shutWeek(quota, week);
      if (by < 0 && before === quotas.limit[quota]) this.#openWeek(quota, week, own);
    }
  }

  #counts(quota: number, period: number): boolean {
    const { quotas, time } = this.#problem;
    return quotas.covers[quota * time.slots + time.slotOf[period]] === 1;
  }

  #shutWeek(quota: number, week: number): void {
    const { quotas, rooms, time } = this.#problem;
    for (let period = time.firstOfWeek[week]; period < time.firstOfWeek[week + 1]; period++)
      if (this.#counts(quota, period))
        setBit(this.shut, (quotas.partner[quota] * time.periods + period) * rooms.words, quotas.room[quota]);
  }

  #openWeek(opened: number, week: number, own: Int16Array): void {
    const { quotas, rooms, time } = this.#problem;
    for (let period = time.firstOfWeek[week]; period < time.firstOfWeek[week + 1]; period++) {
      if (!this.#counts(opened, period)) continue;
      const stillShut = own.some((quota) => this.#counts(quota, period) && this.left(quota, period) <= 0);
      if (!stillShut)
        clearBit(this.shut, (quotas.partner[opened] * time.periods + period) * rooms.words, quotas.room[opened]);
    }
  }
}
