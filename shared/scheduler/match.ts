import type { Day } from "#shared/domain/calendar.ts";
import type { Diary } from "#shared/domain/diary.ts";

/** One breach of a rule, with who takes part in it. Words are in the language files (`match.…`). */
export interface Match {
  /** Number in SPEC.md: `H6`, `S2`. */
  readonly rule: string;
  /** What is wrong: `room-taken`, `no-skill`, … */
  readonly code: string;
  readonly run: string;
  readonly kind: string;
  readonly day: Day | null;
  readonly daypart: string;
  /** The room, pool, instructor, cohort or other run it is about; blank where it is about none. */
  readonly resource: string;
  /** What the message names besides: `holder`, `limit`, `needed`, … */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A rule as the specification has it: slow, complete, shown to planners. Its number and name stand in SPEC.md. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  /** Every breach of this rule in the diary, none where it holds. */
  matches(diary: Diary): Iterable<Match>;
}
