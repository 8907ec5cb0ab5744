/** Something about the files that only the planner can tell. It is asked once and remembered for files of the same layout. */
export interface Question {
  /** The same for the same question about another file of the layout. */
  readonly id: string;
  /** Key of `QUESTION_TEXTS`. */
  readonly code: string;
  /** Sheet or table it is about. */
  readonly table: string;
  /** The first cell it is about, such as `Edities!C14`; blank where it is about all of a sheet. */
  readonly at: string;
  /** Cells, rows or sheets it is about. */
  readonly count: number;
  readonly values: Readonly<Record<string, string | number>>;
  /** Answers to choose from: a key of the question's options, perhaps with a value behind a colon (`map:L1`). */
  readonly options: readonly string[];
  /** The likeliest answer; never taken without the planner's word. */
  readonly proposal: string;
}

/** What the planner answered, by the ids of the questions. */
export type Answers = Readonly<Record<string, string>>;

/** A question as it is put for the first of its cells. */
export type Asked = Omit<Question, "count">;
