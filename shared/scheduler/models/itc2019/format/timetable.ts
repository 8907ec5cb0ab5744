/** Where one class stands: indices among its own choices; `room` −1 where it needs none. */
export interface ClassPlace {
  readonly time: number;
  readonly room: number;
}

/** An answer to an instance: a place for every class, and the classes of every student. */
export interface Timetable {
  readonly places: readonly ClassPlace[];
  /** Per student, indices of classes, ascending. */
  readonly sections: readonly (readonly number[])[];
}
