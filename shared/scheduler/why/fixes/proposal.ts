import type { Campus, Records, TableName } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { idOf } from "#shared/domain/tables.ts";
import type { Placement } from "#shared/scheduler/placement.ts";
import type { Bench } from "#shared/scheduler/why/bench.ts";
import type { Lift } from "#shared/scheduler/why/lifts/lifting.ts";
import type { FixCode } from "./fix.ts";

/** A change of the tables that may let a run in; not yet tried. */
export interface Proposal {
  readonly code: FixCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** Codes of the runs to be placed on the changed campus. */
  readonly place: readonly string[];
  readonly change: (campus: Campus) => Campus;
}

/** What proposals are made from: a fact to lift beside others, and a place the run would have then. */
export interface Scene {
  readonly bench: Bench;
  readonly lift: Lift;
  readonly place: Placement;
  /** Does the run fit with this lifted in the place of the fact, beside the others? */
  readonly fits: (instead: Lift["apply"]) => boolean;
}

/** The code of the run that is to be placed. */
export function runCode({ bench }: Pick<Scene, "bench">): string {
  return bench.compiled.ids.runs[bench.asked.index].code;
}

/** A campus with a record put in its table. */
export function withRecord<T extends TableName>(campus: Campus, table: T, record: Records[T]): Campus {
  return { ...campus, [table]: new Map([...campus[table], [idOf[table](record), record] as never]) };
}

/** A campus without some records. */
export function withoutRecords<T extends TableName>(
  campus: Campus,
  table: T,
  drop: (record: Records[T]) => boolean,
): Campus {
  const kept = [...campus[table]].filter(([, record]) => !drop(record as Records[T]));
  return { ...campus, [table]: new Map(kept as never) };
}

/** A campus with every record that passes the test changed. */
export function withChanged<T extends TableName>(
  campus: Campus,
  table: T,
  test: (record: Records[T]) => boolean,
  change: (record: Records[T]) => Records[T],
): Campus {
  const next = [...campus[table]].map(([id, record]) => {
    const own = record as Records[T];
    return [id, test(own) ? change(own) : own] as const;
  });
  return { ...campus, [table]: new Map(next as never) };
}

/** A code that no record of a table has: this one, or with the first number that is free. */
export function freeCode(campus: Campus, table: "rooms" | "machines" | "instructors" | "runs", wanted: string): string {
  const taken = (code: string) => campus[table].has(key(code));
  if (!taken(wanted)) return wanted;
  let number = 2;
  while (taken(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
