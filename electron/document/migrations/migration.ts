/** One step from a document version to the next. Its SQL is frozen once released: a later change is a later migration. */
export interface Migration {
  /** The `user_version` of the file after it. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
