import { clearBit, hasBit, setBit } from "#shared/scheduler/bits.ts";
import type { Problem } from "#shared/scheduler/problem.ts";

/**
 * Who teaches when, and who has no room left in the day, the week or the night (H9). A *block* is one reason why an
 * instructor cannot take a meeting in a period; those without blocks, and not away, are free.
 */
export class InstructorTracker {
  /** Meetings an instructor teaches, period × instructors. */
  readonly teaching: Uint8Array;
  /** The run an instructor last took on in a period, plus 1; 0 for none. */
  readonly holder: Int16Array;
  readonly blocks: Uint8Array;
  /** Instructors that are blocked or away, period × words. */
  readonly busy: Uint32Array;
  /** Day-parts taught, instructor × days and instructor × weeks; a day-part with two meetings counts once. */
  readonly perDay: Uint8Array;
  readonly perWeek: Uint8Array;
  readonly #problem: Problem;

  constructor(problem: Problem) {
    this.#problem = problem;
    const { time, instructors } = problem;
    this.teaching = new Uint8Array(time.periods * instructors.count);
    this.holder = new Int16Array(time.periods * instructors.count);
    this.blocks = new Uint8Array(time.periods * instructors.count);
    this.busy = Uint32Array.from(instructors.away);
    this.perDay = new Uint8Array(instructors.count * time.days);
    this.perWeek = new Uint8Array(instructors.count * time.weeks);
    for (let person = 0; person < instructors.count; person++)
      if (instructors.perDay[person] === 0 || instructors.perWeek[person] === 0)
        this.#block(person, 0, time.periods, 1);
  }

  /** Breaches more if this instructor taught one more meeting now. */
  delta(person: number, period: number): number {
    const { time, instructors } = this.#problem;
    if (this.teaches(person, period)) return 1;
    const nights = [time.nightBefore[period], time.nightAfter[period]];
    const tired = nights.filter((other) => other >= 0 && this.teaches(person, other)).length;
    return instructors.absences[period * instructors.count + person] + tired + this.#beyond(person, period);
  }

  /** Does an instructor teach then? */
  teaches(person: number, period: number): boolean {
    return this.teaching[period * this.#problem.instructors.count + person] > 0;
  }

  /** An instructor takes a meeting on. */
  add(person: number, run: number, period: number): void {
    const { time, instructors } = this.#problem;
    const at = period * instructors.count + person;
    this.holder[at] = run + 1;
    if (this.teaching[at]++ > 0) return;
    this.#block(person, period, period + 1, 1);
    this.#blockNights(person, period, 1);
    if (++this.perDay[person * time.days + time.dayOf[period]] === instructors.perDay[person])
      this.#blockDay(person, time.dayOf[period], 1);
    if (++this.perWeek[person * time.weeks + time.weekOf[period]] === instructors.perWeek[person])
      this.#blockWeek(person, time.weekOf[period], 1);
  }

  /** An instructor is rid of a meeting. */
  remove(person: number, period: number): void {
    const { time, instructors } = this.#problem;
    const at = period * instructors.count + person;
    if (--this.teaching[at] > 0) return;
    this.holder[at] = 0;
    this.#block(person, period, period + 1, -1);
    this.#blockNights(person, period, -1);
    if (this.perDay[person * time.days + time.dayOf[period]]-- === instructors.perDay[person])
      this.#blockDay(person, time.dayOf[period], -1);
    if (this.perWeek[person * time.weeks + time.weekOf[period]]-- === instructors.perWeek[person])
      this.#blockWeek(person, time.weekOf[period], -1);
  }

  #beyond(person: number, period: number): number {
    const { time, instructors } = this.#problem;
    const [day, week] = [instructors.perDay[person], instructors.perWeek[person]];
    return (
      (day >= 0 && this.perDay[person * time.days + time.dayOf[period]] >= day ? 1 : 0) +
      (week >= 0 && this.perWeek[person * time.weeks + time.weekOf[period]] >= week ? 1 : 0)
    );
  }

  #blockNights(person: number, period: number, by: 1 | -1): void {
    const { nightBefore, nightAfter } = this.#problem.time;
    if (nightBefore[period] >= 0) this.#block(person, nightBefore[period], nightBefore[period] + 1, by);
    if (nightAfter[period] >= 0) this.#block(person, nightAfter[period], nightAfter[period] + 1, by);
  }

  #blockDay(person: number, day: number, by: 1 | -1): void {
    const { firstOfDay } = this.#problem.time;
    this.#block(person, firstOfDay[day], firstOfDay[day + 1], by);
  }

  #blockWeek(person: number, week: number, by: 1 | -1): void {
    const { firstOfWeek } = this.#problem.time;
    this.#block(person, firstOfWeek[week], firstOfWeek[week + 1], by);
  }

  #block(person: number, from: number, to: number, by: 1 | -1): void {
    const { count, words, away } = this.#problem.instructors;
    for (let period = from; period < to; period++) {
      const blocks = (this.blocks[period * count + person] += by);
      if (by > 0 && blocks === 1) setBit(this.busy, period * words, person);
      if (by < 0 && blocks === 0 && !hasBit(away, period * words, person)) clearBit(this.busy, period * words, person);
    }
  }
}
