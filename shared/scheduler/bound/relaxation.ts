/**
 * A linear relaxation as plain whole numbers: minimise `constant` + Σ cost × x, where rows say Σ value × x ≤ limit, every
 * x is at least 0, and the columns of one choice come to at most 1. Rows are stored one after the other (CSR). Any plan
 * that keeps the hard rules is such an x, so that no plan can be better than the least value.
 */
export interface Relaxation {
  readonly constant: number;
  readonly columns: number;
  readonly cost: Float64Array;
  /** Which choice a column belongs to; of a choice at most one is taken. Columns of a choice follow one another. */
  readonly choiceOf: Int32Array;
  readonly choices: number;
  readonly rows: readonly RowName[];
  readonly limit: Float64Array;
  readonly starts: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
}

/** What kind of thing a row limits. */
export type ResourceKind = "rooms" | "quota" | "machines" | "instructors" | "site" | "cohort" | "days";

/** What a row says: the rule, what it is about, and when. */
export interface RowName {
  readonly kind: ResourceKind;
  /** Rooms, pools or instructors by index; for the site the place in the day, for a cohort its index. */
  readonly members: readonly number[];
  /** The partner a quota is for, else −1. */
  readonly partner: number;
  readonly week: number;
  /** Periods the row speaks of, ascending. */
  readonly periods: readonly number[];
  /** The row was divided by this and rounded down: 1 for a row as it stands. */
  readonly divisor: number;
}

/** A coefficient of a row before it is spread over the columns: how much a run takes while it runs. */
export interface Entry {
  readonly run: number;
  readonly amount: number;
}

/** A row before it is spread over the columns. */
export interface Row {
  readonly name: RowName;
  readonly entries: readonly Entry[];
  readonly limit: number;
}
