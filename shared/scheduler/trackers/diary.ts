/**
 * Which runs meet in a period. A run that meets twice then stands twice. Every meeting knows its place in the list of
 * its period, so that taking it out takes the same time however many there are.
 */
export class Diary {
  /** Runs by period, in no order. */
  readonly runsAt: readonly number[][];
  /** Beside each of them: which meeting of the run it is. */
  readonly #meetingAt: readonly number[][];
  /** By run, for each of its meetings: its place in the list of its period. */
  readonly #places: Int16Array[];

  constructor(runs: number, periods: number) {
    this.runsAt = Array.from({ length: periods }, () => []);
    this.#meetingAt = Array.from({ length: periods }, () => []);
    this.#places = Array.from({ length: runs }, () => NOWHERE);
  }

  /** A meeting of a run, by its number, is held in a period. */
  add(run: number, meeting: number, period: number): void {
    if (meeting >= this.#places[run].length) this.#grow(run, meeting);
    this.#places[run][meeting] = this.runsAt[period].push(run) - 1;
    this.#meetingAt[period].push(meeting);
  }

  /** A meeting that is held in a period is not held any more. */
  remove(run: number, meeting: number, period: number): void {
    const runs = this.runsAt[period];
    const meetings = this.#meetingAt[period];
    const place = this.#places[run][meeting];
    const lastRun = runs.pop()!;
    const lastMeeting = meetings.pop()!;
    if (place === runs.length) return;
    runs[place] = lastRun;
    meetings[place] = lastMeeting;
    this.#places[lastRun][lastMeeting] = place;
  }

  #grow(run: number, meeting: number): void {
    const places = new Int16Array(2 * (meeting + 1));
    places.set(this.#places[run]);
    this.#places[run] = places;
  }
}

const NOWHERE = new Int16Array(0);
