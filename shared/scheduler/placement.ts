/**
 * A run in the diary: all its meetings, as parallel arrays. Made by `assemble` or read from a plan; never changed
 * after it is placed.
 */
export interface Placement {
  readonly run: number;
  readonly count: number;
  /** Per meeting, ascending. */
  readonly period: Int16Array;
  /** Per meeting: index of its session. */
  readonly session: Int16Array;
  readonly room: Int16Array;
  /** Per meeting: which of its session's ways to have machines. */
  readonly way: Int8Array;
  /** Per meeting × stride; −1 fills up. */
  readonly instructors: Int16Array;
  /** Distinct days it meets on, ascending. */
  readonly days: Int16Array;
  /** Meetings outside the usual slots and rooms of their session: SPEC.md S3. */
  readonly instability: number;
}
