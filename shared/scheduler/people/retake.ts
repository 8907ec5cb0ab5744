/** A want that is taken otherwise: which, in which variant, and the activity of every part; reused for every move. */
export class Retake {
  /** −1 for none. */
  want = -1;
  variant = -1;
  readonly activities: Int32Array;

  constructor(parts: number) {
    this.activities = new Int32Array(parts).fill(-1);
  }
}
