import type { Campus } from "#shared/domain/campus.ts";
import type { Diff } from "#shared/domain/diff.ts";
import type { About } from "#shared/domain/store.ts";

/** What a planner's act comes to: the diff to commit and what to say of it. */
export interface Edit {
  readonly about: About;
  readonly diff: Diff;
}

/** Why an act is refused: a code of the language files (`refusal.…`) with the values it names. */
export interface Refusal {
  readonly refused: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** An act: looks at the campus, answers with an edit or a refusal, changes nothing. */
export type Act<Input> = (campus: Campus, input: Input) => Edit | Refusal;

/** Is this a refusal? */
export function isRefusal<Outcome extends object>(outcome: Outcome | Refusal): outcome is Refusal {
  return "refused" in outcome;
}

/** A refusal with its values. */
export function refuse(refused: string, values: Refusal["values"] = {}): Refusal {
  return { refused, values };
}
