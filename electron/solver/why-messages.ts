import type { Day } from "#shared/domain/calendar.ts";
import type { Diff } from "#shared/domain/diff.ts";
import type { CampusLists } from "#shared/domain/tables.ts";
import type { Refusal } from "#shared/edits/edit.ts";
import type { Cell } from "#shared/scheduler/why/cell/cell.ts";
import type { Finding } from "#shared/scheduler/why/checks/finding.ts";
import type { Fix } from "#shared/scheduler/why/fixes/fix.ts";
import type { WhyDay } from "#shared/scheduler/why/why-day.ts";
import type { WhyNot } from "#shared/scheduler/why/why-not.ts";

/** What can be asked about a campus and its plan. */
export type WhyQuestion =
  | { readonly about: "run"; readonly run: string }
  | { readonly about: "cell"; readonly cell: Cell }
  | { readonly about: "day"; readonly day: Day }
  | { readonly about: "check" };

/** A fix with an id that no other fix of the worker has. */
export interface TriedFix {
  readonly id: string;
  readonly fix: Fix;
}

/** How far an answer is; `time-up` is as far as the time went. */
type Phase = "facts" | "fixes" | "done" | "time-up";

/** An answer as far as it is known; `share` is the part of 1 that is done. */
export type WhyReport =
  | {
      readonly kind: "run";
      readonly phase: Phase;
      readonly share: number;
      readonly why: WhyNot | null;
      readonly fixes: readonly TriedFix[];
    }
  | { readonly kind: "day"; readonly phase: Phase; readonly share: number; readonly day: WhyDay }
  | { readonly kind: "check"; readonly findings: readonly Finding[] }
  /** There is nothing to ask. */
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** The worker died or does not answer. */
  | { readonly kind: "failed"; readonly message: string };

/** What the worker is told: the campus, what changed in it, or a question about it. */
export type WhyTask =
  | { readonly task: "campus"; readonly lists: CampusLists }
  | { readonly task: "change"; readonly diff: Diff }
  | {
      readonly task: "ask";
      readonly id: number;
      readonly question: WhyQuestion;
      readonly seconds: number;
      /** One 32-bit word, shared: not 0 means nobody wants to know any more. */
      readonly cancelFlag: SharedArrayBuffer;
    };

/** What the worker says of a question; `last` ends it. */
export interface WhyMessage {
  readonly id: number;
  readonly report: WhyReport;
  readonly last: boolean;
}
